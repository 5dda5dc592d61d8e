import { createLogger, type Logger } from '@cunguan/http';

/** A log that nobody reads. */
export const silentLogger: Logger = createLogger({ name: 'test', level: 'silent' });
