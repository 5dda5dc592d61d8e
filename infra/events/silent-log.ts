import { createLogger } from '@cunguan/http';

/** A command says what went wrong in its own words. */
export const silentLog = createLogger({ name: 'events', level: 'silent' });
