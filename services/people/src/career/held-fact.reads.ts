import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';

/** For the history of a table of facts that hold from a day until the next: those known at `k.known_at`, as `f`. */
export const heldFacts = (table: 'qualifications' | 'party_statuses'): string => `
  unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (official_id, as_of, known_at, n)
  CROSS JOIN LATERAL (
    SELECT v.*, lead(v.held_from) OVER (ORDER BY v.held_from) AS held_to
      FROM ${table}_history v
     WHERE v.official_id = k.official_id AND NOT v.withdrawn AND ${isKnown('v', 'k.known_at')}
  ) f`;

/** Whether the fact holds on the day; all of them do where no day is asked for. */
export const HELD_ON_DAY =
  '(k.as_of IS NULL OR (f.held_from <= k.as_of AND (f.held_to IS NULL OR k.as_of < f.held_to)))';

/** What is known of somebody on a day, or of every day where none is named; `knownAt` is null for now. */
export interface HeldKey {
  readonly id: string;
  readonly asOf: CivilDate | null;
  readonly knownAt: string | null;
}

/** The ids, the days and the instants. One loader for both, so that one fetch asks once. */
export const heldValues = (keys: readonly HeldKey[]) => [
  keys.map(({ id }) => id),
  keys.map(({ asOf }) => asOf),
  keys.map(({ knownAt }) => knownAt),
];
