import type { EventHandler } from '@cunguan/messaging';
import { cadreHandlers } from './cadre/cadre.consumer.js';
import { officialHandlers } from './official/official.consumer.js';
import { unitHandlers } from './unit/unit.consumer.js';

/** Keeps the copies of units, cadres and officials; all come from people. */
export const createHandlers = (): readonly EventHandler[] => [...unitHandlers, ...cadreHandlers, ...officialHandlers];
