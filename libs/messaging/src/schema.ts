import { messagingTables } from './tables.js';
import { messagingTables2 } from './tables2.js';
import { messagingTables3 } from './tables3.js';
import { messagingTables4 } from './tables4.js';

/** All of messaging's tables as they are now, for a database that is made at once and not by migrations. */
export const messagingSchema: readonly string[] = [
  ...messagingTables,
  ...messagingTables2,
  ...messagingTables3,
  ...messagingTables4,
];
