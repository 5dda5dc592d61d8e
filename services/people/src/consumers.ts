import type { Copy, EventHandler } from '@cunguan/messaging';

/** People is where officials and cadres come from; it needs nothing of the others yet. */
export const createHandlers = (): readonly EventHandler[] => [];

/** It keeps nothing of the others. */
export const copies: readonly Copy[] = [];
