import { randomUUID } from 'node:crypto';
import { signInternalToken } from '@cunguan/access';
import { issuerUrl, mintAccessToken, type TokenHolder } from '../../infra/local/access-token.js';
import type { ServiceName } from '../../infra/postgres/services.js';
import type { System } from '../e2e/system.js';
import { holderOf, internalViewerOf, type TestViewer } from './viewers.js';

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status: number;
  readonly requestId: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly AnswerError[];
}

export type Ask = (viewer: TestViewer, query: string, variables?: object) => Promise<Answer>;

const post = async (url: string, token: string, body: string, requestId: string): Promise<Answer> => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': requestId };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = (await response.json()) as Partial<Pick<Answer, 'data' | 'errors'>>;
  return { status: response.status, requestId, data: answer.data ?? null, errors: answer.errors ?? [] };
};

/** A token of the system's issuer for anybody. */
export const tokenFor = ({ secrets, issuerPort }: System, holder: TokenHolder): Promise<string> =>
  mintAccessToken(secrets.issuerKey, issuerUrl(issuerPort), holder);

/** Asks the gateway as its users do. */
export const throughGateway =
  (system: System): Ask =>
  async (viewer, query, variables = {}) =>
    post(
      system.gatewayUrl,
      await tokenFor(system, holderOf(viewer)),
      JSON.stringify({ query, variables }),
      randomUUID(),
    );

const subgraphUrl = (system: System, service: ServiceName): string =>
  `http://127.0.0.1:${String(system.servicePort(service))}/graphql`;

/** Asks a subgraph as the gateway does, with its signature. */
export const atSubgraph =
  (system: System, service: ServiceName): Ask =>
  async (viewer, query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const token = await signInternalToken(system.secrets.gatewayKey, internalViewerOf(viewer), {
      audience: service,
      body,
    });
    return post(subgraphUrl(system, service), token, body, randomUUID());
  };

/** Asks a subgraph with a body and a token that need not belong together. */
export const withToken = (system: System, service: ServiceName, body: string, token: string): Promise<Answer> =>
  post(subgraphUrl(system, service), token, body, randomUUID());

/** The code of the first refusal; empty where there is none. */
export const codeOf = ({ errors }: Pick<Answer, 'errors'>): string => {
  const code = errors[0]?.extensions['code'];
  return typeof code === 'string' ? code : '';
};

const isOf = ({ path }: AnswerError, alias: string): boolean => path?.[0] === alias;

/** What was answered under one alias, as text in which nothing but the asked ids and the request's id is left out. */
export const answerUnder = ({ data, errors }: Answer, alias: string, askedIds: readonly string[]): string => {
  const own = errors
    .filter((error) => isOf(error, alias) || error.path === undefined)
    .map((error) => ({
      ...error,
      path: error.path?.slice(1),
      extensions: { ...error.extensions, requestId: null },
    }));
  return askedIds.reduce(
    (text, id) => text.replaceAll(id, '<id>'),
    JSON.stringify({
      data: data?.[alias] ?? null,
      errors: own.map(({ path, message, extensions }) => ({ path, message, extensions })),
    }),
  );
};

/** What tells one alias from an unknown id's; null when nothing does. */
export const differenceFromUnknown = (answer: Answer, alias: string, id: string, unknownId: string): string | null => {
  const own = answerUnder(answer, alias, [id]);
  const unknown = answerUnder(answer, 'unknown', [unknownId]);
  return own === unknown ? null : `differs from an unknown one: ${own.slice(0, 300)} / ${unknown.slice(0, 300)}`;
};

/** The refusal under one alias. */
export const codeUnder = ({ errors }: Answer, alias: string): string =>
  codeOf({ errors: errors.filter((error) => isOf(error, alias)) });

const AT_A_TIME = 8;

/** Runs the work on all items, eight at a time. */
export const eightAtATime = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
};
