import { isKnown } from '@cunguan/database';

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

/** All that is known of somebody, of every day; `knownAt` is null for now. */
export interface WholeKey {
  readonly id: string;
  readonly knownAt: string | null;
}

/** The ids, no days, and the instants. */
export const wholeValues = (keys: readonly WholeKey[]) => [
  keys.map(({ id }) => id),
  keys.map(() => null),
  keys.map(({ knownAt }) => knownAt),
];
