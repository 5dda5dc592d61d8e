export { requireImpartial } from './impartiality.js';
export { recusalCopy } from './recusal.copy.js';
export { recusalHandlers } from './recusal.consumer.js';
export { recusalTables } from './recusal.tables.js';
