import type { HttpResponse } from './http-server.js';

/** A refusal in GraphQL's form, of what never came to a route. */
export const problem = (
  status: number,
  code: string,
  zh: string,
  en: string,
): HttpResponse & { readonly body: string } => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ errors: [{ message: `${zh} / ${en}`, extensions: { code, zh, en } }] }),
});
