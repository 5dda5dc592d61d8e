import type { GraphQLFormattedError } from 'graphql';

/** These say that no connection came about, so that the call was certainly not carried out. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

interface FailedCall {
  readonly name: string;
  readonly isMutation: boolean;
  /** Null when the subgraph did answer, only to say that it is away. */
  readonly cause: unknown;
}

/** What the client is told when a subgraph gave no answer: which one, and what to do. */
export const unavailable = ({ name, isMutation, cause }: FailedCall): GraphQLFormattedError => {
  const mayHaveHappened = isMutation && cause !== null && !NEVER_SENT.has(codeOf(cause));
  const zh = mayHaveHappened
    ? `服务 ${name} 没有及时答复，更改可能已经生效，请先查询再决定是否重试`
    : `服务 ${name} 暂时不可用，请稍后重试`;
  const en = mayHaveHappened
    ? `the ${name} service did not answer in time and the change may have been made; look before you repeat it`
    : `the ${name} service is away; try again later`;
  return { message: `${zh} / ${en}`, extensions: { code: 'SUBGRAPH_UNAVAILABLE', zh, en } };
};

/** The operation's time was over before this subgraph had answered, or was asked. */
export const late = ({
  name,
  isMutation,
  sent,
}: {
  name: string;
  isMutation: boolean;
  sent: boolean;
}): GraphQLFormattedError => {
  const mayHaveHappened = isMutation && sent;
  const zh = mayHaveHappened
    ? `请求已超过时限，服务 ${name} 尚未答复，更改可能已经生效，请先查询，或以同一 clientMutationId 重试`
    : `请求已超过时限，服务 ${name} 的部分没有取得，请减小查询或稍后重试`;
  const en = mayHaveHappened
    ? `the time for the request was over before the ${name} service answered, and the change may have been made; look first, or repeat it with the same clientMutationId`
    : `the time for the request was over without the part of the ${name} service; ask for less, or try again later`;
  return { message: `${zh} / ${en}`, extensions: { code: 'QUERY.DEADLINE', zh, en } };
};

/** A subgraph answered with something that is no GraphQL answer. The client learns nothing of it. */
export const broken = (): GraphQLFormattedError => ({
  message: 'internal error',
  extensions: { code: 'INTERNAL' },
});
