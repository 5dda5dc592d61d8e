import type pg from 'pg';
import { grouped } from './grouped.js';
import { deleteRows, holdRow, pendingRows, type OutboxRow } from './outbox-rows.js';
import { failureOf, type Publisher } from './publisher.js';

export interface Round {
  readonly sent: number;
  readonly held: number;
  /** What the broker as a whole failed with; the rest of the rows waits for it. */
  readonly brokerError: unknown;
}

interface Progress {
  readonly beganAt: number;
  readonly sent: string[];
  readonly held: Map<string, unknown>;
}

/** Well below the megabyte that a broker takes as one batch. */
const MAX_BATCH_BYTES = 400_000;
/** Below the time after which PostgreSQL ends a session that holds rows locked; see relay-session.ts. */
const ROUND_LIMIT_MS = 50_000;
/** When so many keys in a row cannot be sent, it is not the keys. */
const SUSPICIOUS = 3;

const byTopic = (rows: readonly OutboxRow[]) => grouped(rows, ({ event }) => event.topic);
const byKey = (rows: readonly OutboxRow[]) => grouped(rows, ({ event }) => `${event.topic} ${event.key}`);

const inBatches = (rows: readonly OutboxRow[]): readonly (readonly OutboxRow[])[] => {
  const batches: OutboxRow[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    bytes += JSON.stringify(row.event.payload).length;
    if (bytes > MAX_BATCH_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(row);
  }
  return batches;
};

const sendRows = async (publisher: Publisher, rows: readonly OutboxRow[], progress: Progress): Promise<void> => {
  // A process that was suspended may have lost its rows to another relay: what it sends now would come after newer ones.
  if (performance.now() - progress.beganAt > ROUND_LIMIT_MS) throw new Error('the round has lasted too long');
  await publisher.send(rows.map(({ event }) => event));
  progress.sent.push(...rows.map(({ id }) => id));
};

const holdKeys = (rows: readonly OutboxRow[], error: unknown, progress: Progress): void => {
  for (const [, [first]] of byKey(rows)) if (first) progress.held.set(first.id, error);
};

/** Finds the messages that cannot be sent: row by row within a key, the key's later rows wait. */
const sendKeyByKey = async (publisher: Publisher, rows: readonly OutboxRow[], progress: Progress): Promise<void> => {
  let failuresInARow = 0;
  for (const [, ofKey] of byKey(rows)) {
    for (const row of ofKey) {
      try {
        await sendRows(publisher, [row], progress);
        failuresInARow = 0;
      } catch (error) {
        failuresInARow += 1;
        if (failureOf(error) === 'broker' || failuresInARow === SUSPICIOUS) throw error;
        progress.held.set(row.id, error);
        break;
      }
    }
  }
};

const sendTopic = async (publisher: Publisher, rows: readonly OutboxRow[], progress: Progress): Promise<void> => {
  const left = new Set(rows);
  for (const batch of inBatches(rows)) {
    try {
      await sendRows(publisher, batch, progress);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'broker') throw error;
      if (failure === 'topic') holdKeys([...left], error, progress);
      else await sendKeyByKey(publisher, [...left], progress);
      return;
    }
    for (const row of batch) left.delete(row);
  }
};

/**
 * Sends all topics in the same requests, which is a third faster than one after the other. Answers what is left over:
 * topics that had a failure before, so that it delays no other, and everything once a request fails for a part of it.
 */
const sendTogether = async (
  publisher: Publisher,
  rows: readonly OutboxRow[],
  progress: Progress,
): Promise<readonly OutboxRow[]> => {
  const troubled = new Set(rows.filter(({ failedBefore }) => failedBefore).map(({ event }) => event.topic));
  const left = new Set(rows);
  for (const batch of inBatches(rows.filter(({ event }) => !troubled.has(event.topic)))) {
    try {
      await sendRows(publisher, batch, progress);
    } catch (error) {
      if (failureOf(error) === 'broker') throw error;
      break;
    }
    for (const row of batch) left.delete(row);
  }
  return [...left];
};

/**
 * Sends what is pending, in one transaction that locks the rows, deletes what the broker acknowledged and commits.
 * A crash anywhere leaves the rows: they are sent again, and the inbox makes that one effect.
 */
export const relayRound = async (client: pg.Client, publisher: Publisher): Promise<Round> => {
  const beganAt = performance.now();
  await client.query('BEGIN');
  const rows = await pendingRows(client);
  const progress: Progress = { beganAt, sent: [], held: new Map() };
  let brokerError: unknown;
  try {
    const left = await sendTogether(publisher, rows, progress);
    for (const [, ofTopic] of byTopic(left)) await sendTopic(publisher, ofTopic, progress);
  } catch (error) {
    brokerError = error;
  }
  if (progress.sent.length > 0) await deleteRows(client, progress.sent);
  for (const [id, error] of progress.held) await holdRow(client, id, error);
  await client.query('COMMIT');
  return { sent: progress.sent.length, held: progress.held.size, brokerError };
};
