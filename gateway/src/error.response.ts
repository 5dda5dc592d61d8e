import type { HttpResponse } from '@cunguan/http';
import type { Refusal } from './refusal.js';

/** An answer without data in GraphQL's form, for what is refused before GraphQL sees it. */
export const errorResponse = (refusal: Refusal, requestId: string): HttpResponse => {
  const { status, code, zh, en, headers } = refusal;
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ errors: [{ message: `${zh} / ${en}`, extensions: { code, zh, en, requestId } }] }),
  };
};
