import type { CivilDate } from '@cunguan/domain';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { completionWithin } from '../scope.js';
import { completionFacts } from '../standing-facts.js';
import type { CompletedRequirement, CompletedSession } from './completion.js';

/** A completion as somebody sees it: code, official and reason only where they are within reach. */
export interface CompletionRow {
  readonly id: string;
  readonly code: string | null;
  readonly officialId: string | null;
  readonly year: number;
  readonly edition: number;
  readonly halfDays: number;
  readonly requirements: readonly CompletedRequirement[];
  readonly sessions: readonly CompletedSession[];
  readonly issuedOn: CivilDate;
  readonly issuerCode: string;
  readonly villageId: string;
  readonly townId: string;
  readonly villageCode: string | null;
  readonly townCode: string | null;
  readonly revokedOn: CivilDate | null;
  readonly revocationReason: string | null;
  readonly superseded: boolean;
  readonly covered: boolean;
}

/** `codes` and `persons` hold the reach in which code and person are told. */
const completion = (knownAt: string, codes: string, persons: string): string => `
  t.id, t.year, t.edition, t.half_days AS "halfDays", t.requirements, t.sessions, t.issued_on AS "issuedOn",
  t.issuer_code AS "issuerCode", t.village_id AS "villageId", t.town_id AS "townId",
  t.village_code AS "villageCode", t.town_code AS "townCode",
  CASE WHEN ${completionWithin('t', codes)} THEN t.code END AS code,
  CASE WHEN ${completionWithin('t', persons)} THEN t.official_id END AS "officialId",
  CASE WHEN ${completionWithin('t', persons)} THEN now.reason END AS "revocationReason",
  now.revoked_on AS "revokedOn", now.superseded, now.covered
  FROM training_completions t CROSS JOIN LATERAL ${completionFacts('t', knownAt)} now`;

/** Whoever holds the code may verify it, whatever the unit: the code is looked up by its hash, whole or not at all. */
const byCode = {
  name: 'completions-by-code',
  text: `SELECT k.n::int AS n, c.* FROM unnest($1::text[]) WITH ORDINALITY AS k (code, n)
          CROSS JOIN LATERAL (SELECT ${completion('NULL::timestamptz', '$2', '$3')}
                               WHERE t.code_hash = sha256(convert_to(k.code, 'UTF8'))) c`,
};

const byId = {
  name: 'completions-by-id',
  text: `SELECT k.n::int AS n, c.* FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
          CROSS JOIN LATERAL (SELECT ${completion('NULL::timestamptz', '$2', '$3')}
                               WHERE t.id = k.id AND ${completionWithin('t', '$3')}) c`,
};

/** The last edition as of the day. */
const ofOfficial = {
  name: 'completions-of-official',
  text: `SELECT k.n::int AS n, c.*
           FROM unnest($1::uuid[], $2::int[], $3::date[], $4::timestamptz[])
                  WITH ORDINALITY AS k (official_id, year, as_of, known_at, n)
          CROSS JOIN LATERAL (
            SELECT ${completion('k.known_at', '$5', '$6')}
             WHERE t.official_id = k.official_id AND t.year = k.year AND t.issued_on <= k.as_of
               AND (k.known_at IS NULL OR t.recorded_at <= k.known_at) AND ${completionWithin('t', '$6')}
             ORDER BY t.edition DESC LIMIT 1) c`,
};

/** How many completions of `k`'s year count on its day, as a table of one row with `completions`. */
export const completionsInForce = (where: string, within: string): string =>
  `(SELECT count(*) FILTER (WHERE now.revoked_on IS NULL AND NOT now.superseded AND now.covered)::int AS completions
      FROM training_completions t CROSS JOIN LATERAL ${completionFacts('t', 'k.known_at')} now
     WHERE ${where} AND t.year = extract(year FROM k.to_day) AND t.issued_on <= k.as_of
       AND (k.known_at IS NULL OR t.recorded_at <= k.known_at) AND ${completionWithin('t', within)})`;

interface CompletionOfYearKey {
  readonly officialId: string;
  readonly year: number;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

export interface CompletionLoaders {
  readonly completion: DataLoader<string, CompletionRow | null, string>;
  readonly completionByCode: DataLoader<string, CompletionRow | null, string>;
  readonly completionOfYear: DataLoader<CompletionOfYearKey, CompletionRow | null, string>;
}

export const completionLoaders = (source: ServiceContext): CompletionLoaders => {
  const told = () => [source.access.read('completion-codes').within, source.access.read('training').within];
  return {
    completion: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...told()] }),
    completionByCode: rowLoader({
      source,
      statement: byCode,
      values: (codes: readonly string[]) => [codes, ...told()],
    }),
    completionOfYear: rowLoader({
      source,
      statement: ofOfficial,
      values: (keys: readonly CompletionOfYearKey[]) => [
        keys.map(({ officialId }) => officialId),
        keys.map(({ year }) => year),
        keys.map(({ asOf }) => asOf),
        keys.map(({ knownAt }) => knownAt),
        ...told(),
      ],
    }),
  };
};
