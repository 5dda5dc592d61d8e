import type { Clock } from '@cunguan/domain';
import type { DataSource, EntityManager } from 'typeorm';

/** Of several processes of a service one keeps house. */
const LOCK = 4_017_004;
const DAY_MS = 86_400_000;
/**
 * Topics keep an event 400 days from its sending. Added to that: the week until the broker drops a segment whose last
 * message is past that, and the time that an event may have waited in an outbox.
 */
export const INBOX_KEPT_DAYS = 460;
const MONTHS_AHEAD = 2;
const MAX_DROPPED = 3;
const MAX_DELETED = 5_000;

interface Month {
  readonly name: string;
  /** Its first day. */
  readonly day: string;
  readonly until: number;
}

const monthAt = (year: number, index: number): Month => {
  const [day = ''] = new Date(Date.UTC(year, index, 1)).toISOString().split('T');
  const [years = '', months = ''] = day.split('-');
  return { name: `inbox_${years}_${months}`, day, until: Date.UTC(year, index + 1, 1) };
};

const attachedMonths = async (tx: EntityManager): Promise<readonly Month[]> => {
  const parts = await tx.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid
     WHERE inhparent = 'inbox'::regclass ORDER BY relname`,
  );
  return parts.flatMap(({ name }) => {
    const [, year, month] = /^inbox_(\d{4})_(\d\d)$/.exec(name) ?? [];
    return year === undefined ? [] : [monthAt(Number(year), Number(month) - 1)];
  });
};

export interface Housekeeping {
  readonly attached: readonly string[];
  readonly dropped: readonly string[];
  /** Rows that belonged to no month and were as old as those dropped. */
  readonly deleted: number;
}

/**
 * Makes room in the inbox for this month and the next two, and drops what no replay can bring back. One transaction of
 * bounded work; null when another process is at it. A lock that is not had within 2 s fails it: the next run will do.
 */
export const keepInbox = (dataSource: DataSource, clock: Clock): Promise<Housekeeping | null> =>
  dataSource.transaction(async (tx) => {
    const [lock] = await tx.query<{ taken: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS taken', [LOCK]);
    if (lock?.taken !== true) return null;
    await tx.query(`SET LOCAL lock_timeout = '2s'`);
    const now = clock.now();
    const oldest = now.getTime() - INBOX_KEPT_DAYS * DAY_MS;
    const present = await attachedMonths(tx);
    const wanted = Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) =>
      monthAt(now.getUTCFullYear(), now.getUTCMonth() + ahead),
    );
    const missing = wanted.filter(({ name }) => !present.some((month) => month.name === name));
    for (const { day } of missing) await tx.query('SELECT attach_inbox_month($1)', [day]);
    const [deleted] = await tx.query<{ count: number }[]>(
      `WITH old AS (SELECT ctid FROM inbox_other WHERE received_at < $1 LIMIT ${String(MAX_DELETED)}),
            gone AS (DELETE FROM inbox_other WHERE ctid IN (SELECT ctid FROM old) RETURNING event_id)
       SELECT count(*)::int AS count FROM gone`,
      [new Date(oldest)],
    );
    const outdated = present.filter(({ until }) => until < oldest).slice(0, MAX_DROPPED);
    for (const { day } of outdated) await tx.query('SELECT drop_inbox_month($1)', [day]);
    return {
      attached: missing.map(({ name }) => name),
      dropped: outdated.map(({ name }) => name),
      deleted: deleted?.count ?? 0,
    };
  });
