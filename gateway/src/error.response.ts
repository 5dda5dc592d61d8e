import type { HttpResponse } from '@cunguan/http';

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly requestId: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer without data in GraphQL's form, for what is refused before GraphQL sees it. */
export const errorResponse = ({ status, code, zh, en, requestId, headers }: Refusal): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify({ errors: [{ message: `${zh} / ${en}`, extensions: { code, zh, en, requestId } }] }),
});
