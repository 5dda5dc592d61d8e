import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const NO_TOKEN = 'TOKEN (none came; get one by: npm run token -- --as district-organiser)';

/** JSON that stays inside its script element, whatever the values hold. */
const toScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

const optionsOf = (examples: readonly string[], token: string | null) => ({
  title: '村官 GraphiQL',
  endpoint: '/graphql',
  method: 'POST' as const,
  headers: JSON.stringify({ authorization: `Bearer ${token ?? NO_TOKEN}` }, null, 2),
  // A stored header would outlive its token and win over the fresh one of the next visit.
  shouldPersistHeaders: false,
  defaultTabs: examples.map((query) => ({ query })),
  // Without it every reload opens one more empty tab.
  query: examples[0],
});

/**
 * Renders the page with everything in it, for it must work offline. Each call fills in a token; the nine megabytes
 * around it are made once, because the renderer does not escape its options.
 */
export const createGraphiqlPage = (examples: readonly string[]): ((token: string | null) => string) => {
  const rendered = renderGraphiQL(optionsOf([], null));
  const marker = JSON.stringify(optionsOf([], null));
  const at = rendered.lastIndexOf(marker);
  if (at < 0) throw new Error('the GraphiQL page has no place for its options');
  const before = rendered.slice(0, at);
  const after = rendered.slice(at + marker.length);
  return (token) => before + toScript(optionsOf(examples, token)) + after;
};
