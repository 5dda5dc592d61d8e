import { isKnown, readRows } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { knownValues, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { mentorshipColumns, mentorshipEnd, pairsWithin, type MentorshipRow } from '../mentorship/mentorship.reads.js';
import { holdsOn } from '../pair-on-day.js';
import { pairWithin } from '../scope.js';
import { unpaired } from './unpaired-official.sql.js';

/** In which unit; null asks for nothing. */
export interface UnitFilter {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
}

export interface UnpairedOfficialRow {
  readonly officialId: string;
  readonly villageId: string;
  readonly since: CivilDate;
  readonly endReason: MentorshipRow['endReason'];
  readonly repairDueOn: CivilDate | null;
  readonly repairPolicy: string | null;
  readonly overdue: boolean;
}

const [DAY, KNOWN] = ['k.as_of', 'k.known_at'];

const inUnit = (row: string): string =>
  `($4::uuid IS NULL OR ${row}.district_id = $4) AND ($5::uuid IS NULL OR ${row}.town_id = $5)
   AND ($6::uuid IS NULL OR ${row}.village_id = $6)`;

const list = (name: string, sortedOn: string, where: string) => ({
  name,
  text: `SELECT u.official_id AS "officialId", u.village_id AS "villageId", u.since, u.end_reason AS "endReason",
                u.repair_due_on AS "repairDueOn", u.repair_policy AS "repairPolicy",
                coalesce(u.repair_due_on < k.as_of, false) AS overdue
           FROM (VALUES ($1::date, $2::timestamptz)) AS k (as_of, known_at)
          CROSS JOIN LATERAL ${unpaired(DAY, KNOWN, '$3', inUnit('p'))} u
          WHERE ${where} AND ($7::boolean IS NULL OR $7 = coalesce(u.repair_due_on < k.as_of, false))
            AND ($9::date IS NULL OR (${sortedOn}, u.official_id) > ($9, $10::uuid))
          ORDER BY ${sortedOn}, u.official_id LIMIT $8::int + 1`,
});

const STATEMENTS = {
  /** Everybody without a mentor, the longest first. */
  unpaired: list('unpaired-officials', 'u.since', 'true'),
  /** Those for whom a new pair is due by a day, the earliest first. */
  repairsDue: list('repairs-due', 'u.repair_due_on', 'u.repair_due_on IS NOT NULL'),
} as const;

interface Page {
  readonly first: number;
  readonly after: readonly string[] | null;
}

interface When {
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

export const readUnpairedOfficials = (
  source: ServiceContext,
  which: keyof typeof STATEMENTS,
  { asOf, knownAt, filter, overdue }: When & { readonly filter: UnitFilter; readonly overdue: boolean | null },
  { first, after }: Page,
): Promise<readonly UnpairedOfficialRow[]> =>
  readRows(source, STATEMENTS[which], [
    ...[asOf, knownAt, pairsWithin(source)],
    ...[filter.districtId, filter.townId, filter.villageId, overdue],
    ...[first, after?.[0] ?? null, after?.[1] ?? null],
  ]);

/** Counted from the rows: the constraint that forbids it is not asked. */
const several = {
  name: 'mentors-with-several-pairs',
  text: `SELECT m.mentor_id AS id
           FROM (VALUES ($1::date, $2::timestamptz)) AS k (as_of, known_at)
           JOIN mentorships_history m ON m.level = 'VILLAGE' AND ${isKnown('m', KNOWN)} AND ${pairWithin('$3')}
            AND ${inUnit('m')} AND ${holdsOn(DAY, KNOWN)}
          WHERE $8::uuid IS NULL OR m.mentor_id > $8
          GROUP BY m.mentor_id HAVING count(*) > 1
          ORDER BY m.mentor_id LIMIT $7::int + 1`,
};

export const readMentorsWithSeveralPairs = (
  source: ServiceContext,
  { asOf, knownAt, filter }: When & { readonly filter: UnitFilter },
  { first, after }: Page,
): Promise<readonly { readonly id: string }[]> =>
  readRows(source, several, [
    ...[asOf, knownAt, pairsWithin(source)],
    ...[filter.districtId, filter.townId, filter.villageId],
    ...[first, after?.[0] ?? null],
  ]);

const villagePairs = {
  name: 'village-pairs-of-mentor',
  text: `SELECT k.n::int AS n, ${mentorshipColumns(DAY, KNOWN)}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)
           JOIN mentorships_history m ON m.mentor_id = k.id AND m.level = 'VILLAGE' AND ${isKnown('m', KNOWN)}
            AND ${pairWithin('$4')} AND ${holdsOn(DAY, KNOWN)}
          ${mentorshipEnd(DAY, KNOWN)}
          ORDER BY k.n, m.started_on, m.id`,
};

export interface UnpairedOfficialLoaders {
  readonly villagePairsOfMentor: DataLoader<KnownKey, readonly MentorshipRow[], string>;
}

export const unpairedOfficialLoaders = (source: ServiceContext): UnpairedOfficialLoaders => ({
  villagePairsOfMentor: rowsLoader({
    source,
    statement: villagePairs,
    values: (keys: readonly KnownKey[]) => [...knownValues(keys), pairsWithin(source)],
  }),
});
