import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { createRandom } from '../random.js';
import {
  AGGREGATES,
  AGGREGATES_A_COMMAND,
  aggregateId,
  eventOf,
  EVENTS_AN_AGGREGATE,
  HANDLED_EVERY,
  openCommandLog,
  readCommandLog,
  volumeSettings,
} from './environment.js';

// Eight writers at once. One that was killed begins with the commands whose answers it never saw, under their keys.
const WRITERS = 8;
const MAX_BACKLOG = 6_000;
const PAUSE_MS = 100;

const settings = volumeSettings();
const { dataSource, clock } = settings;
const logFile = process.env['COMMAND_LOG'] ?? '';
const open = readCommandLog(logFile).filter(({ acknowledged }) => !acknowledged);
const log = openCommandLog(logFile);
const random = createRandom(Number(process.env['SEED']) + process.pid);
let stopping = false;
let backlog = 0;
let number = 0;

const drawIds = (): readonly string[] => {
  const ids = new Set<string>();
  while (ids.size < AGGREGATES_A_COMMAND) ids.add(aggregateId(random.integer(1, AGGREGATES)));
  return [...ids].sort();
};

const write = (key: string, ids: readonly string[]): Promise<object> =>
  runCommand(
    { dataSource, clock, ids: randomIds, wall: null, audit: null },
    {
      command: 'write',
      actor: { id: 'writer', roles: [], officialId: null, cadreId: null },
      purpose: null,
      key,
      input: { ids },
    },
    async (tx) => {
      // In one order for all writers, so that they wait for each other without a deadlock.
      await tx.query('SELECT FROM ledger WHERE id = ANY($1) ORDER BY id FOR UPDATE', [ids]);
      const [rows] = await tx.query<[{ id: string; version: number }[], number]>(
        'UPDATE ledger SET version = version + $2 WHERE id = ANY($1) RETURNING id, version',
        [ids, EVENTS_AN_AGGREGATE],
      );
      const events = rows.flatMap(({ id, version }) =>
        Array.from({ length: EVENTS_AN_AGGREGATE }, (_, n) => eventOf(id, version - EVENTS_AN_AGGREGATE + 1 + n)),
      );
      await enqueue(tx, { clock, ids: randomIds }, events);
      return {};
    },
  );

const writeUntilAcknowledged = async (key: string, ids: readonly string[]): Promise<void> => {
  for (;;) {
    try {
      await write(key, ids);
      log.acknowledge(key);
      return;
    } catch (error) {
      settings.log.warn({ err: error }, 'a command failed and is repeated');
      await delay(PAUSE_MS);
    }
  }
};

const runWriter = async (): Promise<void> => {
  for (let left = open.pop(); left; left = open.pop()) await writeUntilAcknowledged(left.key, left.ids);
  while (!stopping) {
    if (backlog > MAX_BACKLOG) {
      await delay(PAUSE_MS);
      continue;
    }
    const key = `${String(process.pid)}-${String(Date.now())}-${String((number += 1))}`;
    const ids = drawIds();
    log.try(key, ids);
    await writeUntilAcknowledged(key, ids);
  }
};

/** Effects that are still to come, about: how far the consumers are behind the writers. */
const watchBacklog = async (): Promise<void> => {
  while (!stopping) {
    try {
      const [row] = await dataSource.query<{ behind: string }[]>(
        `SELECT (SELECT sum(version / $1::int) FROM ledger) - (SELECT count(*) FROM effects) AS behind`,
        [HANDLED_EVERY],
      );
      backlog = Number(row?.behind ?? 0);
    } catch {
      // The writers find out by themselves.
    }
    await delay(PAUSE_MS * 10);
  }
};

const connect = async (): Promise<void> => {
  for (;;) {
    try {
      await dataSource.initialize();
      return;
    } catch {
      await delay(PAUSE_MS);
    }
  }
};

process.once('SIGTERM', () => {
  stopping = true;
});
await connect();
await Promise.all([watchBacklog(), ...Array.from({ length: WRITERS }, runWriter)]);
await dataSource.destroy();
