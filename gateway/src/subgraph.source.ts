import type { GraphQLDataSource } from '@apollo/gateway';
import { signInternalToken, type InternalSigningKey } from '@cunguan/access';
import type { Logger } from '@cunguan/http';
import type { GraphQLFormattedError } from 'graphql';
import { observeCall, type CallOutcome } from './gateway.metrics.js';
import type { OperationContext } from './operation-context.js';
import type { SubgraphClient, SubgraphReply } from './subgraph.client.js';
import { broken, late, unavailable } from './subgraph.errors.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Request = Extract<OperationContext, { kind: 'request' }>;

interface Options {
  readonly client: SubgraphClient;
  readonly signingKey: InternalSigningKey;
  readonly log: Logger;
}

/** A proxy in between, or a subgraph that is starting or stopping. */
const AWAY = new Set([502, 503, 504]);

const hasAnswer = (body: unknown): body is Answer =>
  typeof body === 'object' &&
  body !== null &&
  (('data' in body && typeof body.data === 'object') || ('errors' in body && Array.isArray(body.errors)));

const isRequest = (context: object): context is Request => 'kind' in context && context.kind === 'request';

const failed = (error: GraphQLFormattedError): Answer => ({ errors: [error] });

/**
 * Asks one subgraph on behalf of the operation's viewer. Written against the data source interface and not over
 * RemoteGraphQLDataSource: that one forwards headers, throws its URL at the client and copies each request twice.
 */
export const createSubgraphSource = ({ client, signingKey, log }: Options): GraphQLDataSource<OperationContext> => {
  const { name } = client;

  const send = async (body: Buffer, context: Request): Promise<SubgraphReply> => {
    const token = await signInternalToken(signingKey, context.viewer, { audience: name, body });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'x-request-id': context.requestId,
    };
    return client.post(body, headers, context.signal);
  };

  const judge = (reply: SubgraphReply, isMutation: boolean): readonly [CallOutcome, Answer] => {
    const { status, body } = reply;
    if (AWAY.has(status)) return ['unavailable', failed(unavailable({ name, isMutation, cause: null }))];
    // A 401 says that our own token was refused: never the client's business, whatever its body says.
    if (status === 401 || !hasAnswer(body)) {
      log.error({ subgraph: name, status }, 'a subgraph gave no GraphQL answer');
      return ['fault', failed(broken())];
    }
    const { data, errors } = body;
    const answer = { ...(data === undefined ? {} : { data }), ...(errors === undefined ? {} : { errors }) };
    return [errors === undefined || errors.length === 0 ? 'ok' : 'errors', answer];
  };

  return {
    process: async ({ request: { query = '', operationName, variables }, context }) => {
      if (!isRequest(context)) return { data: null };
      const isOver = (): boolean => context.signal.aborted;
      const isMutation = query.startsWith('mutation');
      if (isOver()) return failed(late({ name, isMutation, sent: false }));
      const body = Buffer.from(JSON.stringify({ query, operationName, variables }));
      const started = performance.now();
      const observe = (outcome: CallOutcome): void => {
        observeCall(name, outcome, (performance.now() - started) / 1000);
      };
      try {
        const [outcome, answer] = judge(await send(body, context), isMutation);
        observe(outcome);
        return answer;
      } catch (cause) {
        if (isOver()) {
          observe('late');
          return failed(late({ name, isMutation, sent: true }));
        }
        log.warn({ subgraph: name, err: cause }, 'a subgraph is away');
        observe('unavailable');
        return failed(unavailable({ name, isMutation, cause }));
      }
    },
  };
};
