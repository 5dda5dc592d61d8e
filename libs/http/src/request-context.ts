import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

interface RequestContext {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs the work so that its log lines and SQL log carry the request's id. For logs only: nothing decides by it. */
export const inRequest = <T>(context: RequestContext, work: () => T): T => storage.run(context, work);

export const currentRequest = (): RequestContext | undefined => storage.getStore();

const SAFE_ID = /^[\w-]{8,64}$/;

/** The caller's request id when it is harmless in a log, else a new one. */
export const requestIdFrom = (header: string | undefined): string =>
  header !== undefined && SAFE_ID.test(header) ? header : randomUUID();
