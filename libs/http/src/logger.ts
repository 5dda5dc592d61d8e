import { pino } from 'pino';
import { loggedError } from './logged-error.js';
import { currentRequest } from './request-context.js';

export type Logger = Pick<pino.Logger, 'debug' | 'error' | 'fatal' | 'info' | 'warn' | 'isLevelEnabled'>;

/**
 * JSON lines on standard output, each with the request's id where there is one. Never give it payloads; what an error
 * carries of them is left out.
 */
export const createLogger = (options: { readonly name: string; readonly level: string }): Logger =>
  pino({
    name: options.name,
    level: options.level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: (error: unknown) => loggedError(error) },
    mixin: () => {
      const requestId = currentRequest()?.requestId;
      return requestId === undefined ? {} : { requestId };
    },
  });
