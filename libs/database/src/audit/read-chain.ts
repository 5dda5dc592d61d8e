import type { AuditRow } from './audit-row.js';

/** What can ask PostgreSQL: a client within a transaction of its own. */
interface Asking {
  readonly query: (sql: string) => Promise<{ readonly rows: readonly unknown[] }>;
}

const PAGE = 1_000;

const COLUMNS = `sequence::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
  actor_id AS "actorId", roles, actor_official_id::text AS "officialId", actor_cadre_id::text AS "cadreId", command,
  request_id AS "requestId", purpose, subjects, changes, previous_hash AS "previousHash", hash, seal`;

/**
 * The rows of a chain as they stood when the reading began, a thousand at a time. A cursor and no "after the last
 * sequence": whoever can tamper can also give two rows the same one.
 * @param where trusted SQL
 */
export async function* readChain(client: Asking, where = 'true'): AsyncGenerator<AuditRow> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query(
      `DECLARE audit_rows NO SCROLL CURSOR FOR
         SELECT ${COLUMNS} FROM audit_log WHERE ${where} ORDER BY audit_log.sequence, ctid`,
    );
    for (;;) {
      const { rows } = await client.query(`FETCH ${String(PAGE)} FROM audit_rows`);
      yield* rows as readonly AuditRow[];
      if (rows.length < PAGE) break;
    }
  } finally {
    await client.query('ROLLBACK');
  }
}
