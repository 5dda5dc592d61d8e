import type { EventHandler } from '@cunguan/messaging';

/** People is where officials and cadres come from; it needs nothing of the others yet. */
export const createHandlers = (): readonly EventHandler[] => [];
