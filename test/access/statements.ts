import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@cunguan/testing';
import type { ServiceName } from '../../infra/postgres/services.js';
import type { System } from '../e2e/system.js';

interface LogLine {
  readonly msg: string;
  readonly requestId?: string;
  readonly sql?: string;
}

const linesOf = (system: System, service: ServiceName): readonly LogLine[] =>
  readFileSync(join(system.logDir, `${service}.log`), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as LogLine);

/** The SQL statements of each of these requests, in their order, once the log tells that the requests have ended. */
export const statementsOf = (
  system: System,
  service: ServiceName,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> =>
  eventually(() => {
    const statements = new Map<string, string[]>(requestIds.map((id) => [id, []]));
    const ended = new Set<string>();
    for (const { msg, requestId = '', sql } of linesOf(system, service)) {
      if (msg === 'request') ended.add(requestId);
      if (sql !== undefined) statements.get(requestId)?.push(sql);
    }
    if (!requestIds.every((id) => ended.has(id))) throw new Error('not all requests are in the log yet');
    return statements;
  });
