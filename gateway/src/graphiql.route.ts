import type { HttpRequest, Route } from '@cunguan/http';
import { fetchDemoToken } from './graphiql.token.js';

interface Options {
  readonly on: boolean;
  readonly tokenUrl: URL | null;
  readonly examples: readonly string[];
}

/** Nothing from elsewhere may load, and the page's token may go nowhere but to this gateway. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Else a web page could have its own name resolve to this machine, read the page and take the token out of it. */
const isAskedByLoopbackName = ({ headers }: HttpRequest): boolean =>
  /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');

/** `/graphiql`, and `/` that leads there. No routes at all when it is off; then its nine megabytes are not loaded. */
export const graphiqlRoutes = async ({ on, tokenUrl, examples }: Options): Promise<readonly Route[]> => {
  if (!on) return [];
  const { createGraphiqlPage } = await import('./graphiql.page.js');
  const render = createGraphiqlPage(examples);
  return [
    {
      method: 'GET',
      path: '/',
      handle: () => Promise.resolve({ status: 302, headers: { location: '/graphiql' }, body: '' }),
    },
    {
      method: 'GET',
      path: '/graphiql',
      handle: async (request) => ({
        status: 200,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'content-security-policy': POLICY,
          'referrer-policy': 'no-referrer',
        },
        body: render(isAskedByLoopbackName(request) ? await fetchDemoToken(tokenUrl) : null),
      }),
    },
  ];
};
