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

/** The page has one script element; what else looks like one is text within it. */
const SCRIPT = '<script>';

/** What a visit adds: who asks, and the nonce by which the page's own script is known. */
interface Visit {
  readonly token: string | null;
  readonly nonce: string;
}

/**
 * Renders the page with everything in it, for it must work offline. Each call fills in a token and a nonce; the nine
 * megabytes around them are made once, because the renderer does not escape its options.
 */
export const createGraphiqlPage = (examples: readonly string[]): ((visit: Visit) => string) => {
  const rendered = renderGraphiQL(optionsOf([], null));
  const marker = JSON.stringify(optionsOf([], null));
  const at = rendered.lastIndexOf(marker);
  if (at < 0) throw new Error('the GraphiQL page has no place for its options');
  const script = rendered.indexOf(SCRIPT);
  if (script < 0 || rendered.indexOf('</script>') < at) throw new Error('the GraphiQL page is not one script any more');
  const head = rendered.slice(0, script);
  const code = rendered.slice(script + SCRIPT.length, at);
  const after = rendered.slice(at + marker.length);
  return ({ token, nonce }) => `${head}<script nonce="${nonce}">${code}${toScript(optionsOf(examples, token))}${after}`;
};
