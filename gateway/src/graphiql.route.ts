import { randomBytes } from 'node:crypto';
import type { HttpRequest, Route } from '@cunguan/http';
import { fetchDemoToken } from './graphiql.token.js';

interface Options {
  readonly on: boolean;
  readonly tokenUrl: URL | null;
  readonly examples: readonly string[];
}

/**
 * Nothing from elsewhere may load, only the page's own script runs, and its token may go nowhere but to this gateway.
 * The editor makes style elements as it goes, so that styles cannot be told by a nonce.
 */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
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
      handle: async (request) => {
        const nonce = randomBytes(16).toString('base64');
        const token = isAskedByLoopbackName(request) ? await fetchDemoToken(tokenUrl) : null;
        return {
          status: 200,
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) },
          body: render({ token, nonce }),
        };
      },
    },
  ];
};
