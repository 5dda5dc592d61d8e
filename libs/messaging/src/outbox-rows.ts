import type { PublishedEvent } from '@cunguan/events';
import type pg from 'pg';

const LIMIT = 500;

export interface OutboxRow {
  readonly id: string;
  /** Whether it was held back before. */
  readonly failedBefore: boolean;
  readonly event: PublishedEvent;
}

interface StoredRow {
  readonly id: string;
  readonly event_id: string;
  readonly topic: string;
  readonly key: string;
  readonly type: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly payload: PublishedEvent['payload'];
  readonly headers: Partial<Record<'traceparent' | 'validOn' | 'corrects' | 'causationId', string>>;
  readonly recorded_at: Date;
  readonly attempts: number;
}

const toRow = (row: StoredRow): OutboxRow => ({
  id: row.id,
  failedBefore: row.attempts > 0,
  event: {
    id: row.event_id,
    topic: row.topic,
    key: row.key,
    type: row.type,
    aggregateId: row.aggregate_id,
    aggregateVersion: row.aggregate_version,
    payload: row.payload,
    time: row.recorded_at.toISOString(),
    traceparent: row.headers.traceparent ?? null,
    validOn: row.headers.validOn ?? null,
    corrects: row.headers.corrects ?? null,
    causationId: row.headers.causationId ?? null,
  },
});

/**
 * The oldest rows that are still there, up to 500, without those of keys that are held back. Never "ids above the
 * last one": an id is drawn before its transaction commits, and a cursor passes over the late ones.
 */
export const pendingRows = async (client: pg.Client): Promise<readonly OutboxRow[]> => {
  const { rows } = await client.query<StoredRow>({
    name: 'outbox-pending',
    text: `SELECT id, event_id, topic, key, type, aggregate_id, aggregate_version, payload, headers, recorded_at,
                  attempts
           FROM outbox AS pending
           WHERE NOT EXISTS (
             SELECT FROM outbox AS held
             WHERE held.topic = pending.topic AND held.key = pending.key AND held.next_attempt_at > now()
           )
           ORDER BY id LIMIT ${String(LIMIT)} FOR UPDATE OF pending`,
  });
  return rows.map(toRow);
};

export const deleteRows = async (client: pg.Client, ids: readonly string[]): Promise<void> => {
  await client.query({ name: 'outbox-sent', text: 'DELETE FROM outbox WHERE id = ANY($1::bigint[])', values: [ids] });
};

/** Holds a row's key back, from about a second at first up to a minute. */
export const holdRow = async (client: pg.Client, id: string, error: unknown): Promise<void> => {
  await client.query(
    `UPDATE outbox
     SET attempts = attempts + 1, last_error = $2,
         next_attempt_at = now() + least(2 ^ attempts, 60) * (0.75 + random() / 2) * interval '1 second'
     WHERE id = $1`,
    [id, error instanceof Error ? error.message : String(error)],
  );
};

export interface Backlog {
  readonly pending: number;
  readonly oldest: Date | null;
}

export const measureBacklog = async (client: pg.Client): Promise<Backlog> => {
  const { rows } = await client.query<{ pending: string; oldest: Date | null }>(
    'SELECT count(*) AS pending, min(recorded_at) AS oldest FROM outbox',
  );
  return { pending: Number(rows[0]?.pending ?? 0), oldest: rows[0]?.oldest ?? null };
};
