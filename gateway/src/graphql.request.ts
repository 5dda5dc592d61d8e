import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { HttpRequest } from '@cunguan/http';
import type { Asked } from './document.gate.js';

/** A GraphQL request as it came, read but not judged. */
export interface ReadRequest {
  readonly asked: Asked;
  /** The server's form of it, with this document in place of the one that was named. */
  readonly forServer: (query: string | undefined) => HTTPGraphQLRequest;
}

const headersOf = ({ headers }: HttpRequest): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined for a body that does not call itself JSON: the server refuses it, and a forged form post with it. */
const parseBody = ({ headers, body }: HttpRequest): unknown =>
  /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') && body.length > 0
    ? JSON.parse(utf8.decode(body))
    : undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const parseVariables = (text: string | null): unknown => {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readGet = (request: HttpRequest): ReadRequest => {
  const parameters = new URLSearchParams(request.search);
  const get = (name: string): string | undefined => parameters.get(name) ?? undefined;
  return {
    asked: {
      query: get('query'),
      documentId: get('documentId'),
      operationName: get('operationName'),
      variables: parseVariables(parameters.get('variables')),
    },
    forServer: (query) => {
      if (query !== undefined && parameters.has('documentId')) parameters.set('query', query);
      parameters.delete('documentId');
      return { method: 'GET', headers: headersOf(request), search: parameters.toString(), body: undefined };
    },
  };
};

const readPost = (request: HttpRequest): ReadRequest => {
  const body = parseBody(request);
  return {
    asked: isObject(body) ? body : {},
    forServer: (query) => {
      const asked = isObject(body) && query !== undefined ? { ...body, query } : body;
      return { method: 'POST', headers: headersOf(request), search: '', body: asked };
    },
  };
};

/** @throws Error when the body is not JSON in UTF-8 */
export const readRequest = (request: HttpRequest): ReadRequest =>
  request.method === 'GET' ? readGet(request) : readPost(request);
