export { runCommand } from './command.js';
export type { CommandEnvironment, CommandRequest } from './command.js';
export { commandReceiptsTable } from './command-receipts.js';
export { refusingConstraints } from './constraints.js';
export { createDataSource } from './data-source.js';
export { pendingMigrations, runMigrations } from './migrations.js';
export { readRows } from './read.js';
export type { ReadSource, Statement, Wall } from './read.js';
export { onStatement } from './statements.js';
