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
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As long as a mobile number, or longer. */
const LONG_NUMBER = /\d{11}/;

/** The caller's request id when it is harmless in a log, else a new one: random, or without a number that tells who. */
export const requestIdFrom = (header: string | undefined): string =>
  header !== undefined && SAFE_ID.test(header) && (UUID.test(header) || !LONG_NUMBER.test(header))
    ? header
    : randomUUID();
