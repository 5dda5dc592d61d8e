import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { completionsInForce } from '../completion/completion.reads.js';
import { placementWithin, sessionOfUnitWithin, unitTouches } from '../scope.js';
import { codesOf, missingOf, standingFacts } from '../standing-facts.js';
import type { UnitKind } from '../unit/unit.js';
import { requirementRules, type RequirementCode, type YearFacts } from './requirements.js';
import type { KnownYear } from './training-year.js';

/** An official's year, and where the official is on the day on which it is counted. */
export interface OfficialYearRow extends YearFacts {
  readonly officialId: string;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly villageId: string | null;
  readonly townId: string | null;
}

export interface UnitYearRow {
  readonly sessionsByKind: Readonly<Partial<Record<TrainingSessionKind, number>>>;
  readonly verifiedHalfDays: number;
  readonly meeting: number;
  readonly short: number;
  readonly withoutSitIn: number;
  readonly requirements: Readonly<Record<RequirementCode, { readonly met: number; readonly missing: number }>>;
  readonly completionsIssued: number;
}

/** The columns of a year, of the key `k`, the official `f`, the facts `y`, the place `p` and its codes `c`. */
export const OFFICIAL_YEAR = `
  f.id AS "officialId", extract(year FROM k.to_day)::int AS year, k.as_of AS "asOf", k.known_at::text AS "knownAt",
  f.serving_from AS "servingFrom", c.codes AS jurisdictions, p.village_id AS "villageId", p.town_id AS "townId",
  y.half_days AS "verifiedHalfDays", y.sit_ins AS "sitIns", y.town_courses AS "townCourses"`;

export const yearFacts = (within: string): string =>
  standingFacts('f.id', { from: 'k.from_day', to: 'k.counted_on', knownAt: 'k.known_at', within });

/** The year of one who served within reach in it, or of the viewer; only what is within reach counts. */
const ofOfficial = {
  name: 'training-year-of-official',
  text: `SELECT k.n::int AS n, ${OFFICIAL_YEAR}
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::date[], $5::date[], $6::timestamptz[])
                  WITH ORDINALITY AS k (official_id, from_day, to_day, as_of, counted_on, known_at, n)
           JOIN officials_history f ON f.id = k.official_id AND ${isKnown('f', 'k.known_at')}
            AND f.serving_from <= k.to_day AND f.serving_to >= k.from_day
            AND (f.id = ANY ($7::uuid[]) OR EXISTS (
              SELECT FROM placements p
               WHERE p.official_id = f.id AND ${placementWithin('$7')}
                 AND p.placed_from <= least(f.serving_to, k.to_day)
                 AND (p.placed_to IS NULL OR p.placed_to > greatest(f.serving_from, k.from_day))))
           LEFT JOIN LATERAL (
             SELECT p.village_id, p.town_id, p.district_id FROM placements_history p
              WHERE p.official_id = f.id AND ${isKnown('p', 'k.known_at')} AND p.placed_from <= k.counted_on
                AND (f.id = ANY ($7::uuid[]) OR ${placementWithin('$7')})
              ORDER BY p.placed_from DESC LIMIT 1
           ) p ON true
          CROSS JOIN LATERAL ${codesOf('p')} c
          CROSS JOIN LATERAL ${yearFacts('$7')} y`,
};

const UNIT_COLUMNS = { VILLAGE: 'village_id', TOWN: 'town_id', DISTRICT: 'district_id' } as const;

const counted = (missing: string, who = 'true'): string =>
  `jsonb_build_object('met', count(*) FILTER (WHERE ${who} AND ${missing} = 0),
                      'missing', count(*) FILTER (WHERE ${who} AND ${missing} > 0))`;

/**
 * A unit's year from its records: sessions held, days verified, and how those serving on a day stand. Of a unit above the
 * viewer's only what belongs to the viewer's.
 */
const ofUnit = (kind: UnitKind) => ({
  name: `training-year-of-${kind.toLowerCase()}`,
  text: `SELECT k.n::int AS n, held.by_kind AS "sessionsByKind", days.half_days AS "verifiedHalfDays",
                serving.*, issued.completions AS "completionsIssued"
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::date[], $5::date[], $6::timestamptz[])
                  WITH ORDINALITY AS k (unit_id, from_day, to_day, as_of, counted_on, known_at, n)
           JOIN units u ON u.id = k.unit_id AND u.kind = '${kind}' AND ${unitTouches('$7')}
          CROSS JOIN LATERAL (
            SELECT coalesce(jsonb_object_agg(g.kind, g.sessions), '{}') AS by_kind
              FROM (SELECT s.kind, count(*)::int AS sessions FROM training_sessions_history s
                     WHERE s.${UNIT_COLUMNS[kind]} = u.id AND s.held_on BETWEEN k.from_day AND k.counted_on
                       AND (s.cancelled_on IS NULL OR s.cancelled_on > k.counted_on)
                       AND ${isKnown('s', 'k.known_at')} AND ${sessionOfUnitWithin('s', '$7')}
                     GROUP BY s.kind) g
          ) held
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(s.half_days), 0)::int AS half_days
              FROM placements_history p
              JOIN standing_completions_known s ON s.official_id = p.official_id AND ${isKnown('s', 'k.known_at')}
             WHERE p.${UNIT_COLUMNS[kind]} = u.id AND ${isKnown('p', 'k.known_at')} AND ${placementWithin('$7')}
               AND s.held_on BETWEEN k.from_day AND k.counted_on
               AND p.placed_from <= s.held_on AND (p.placed_to IS NULL OR s.held_on < p.placed_to)
          ) days
          CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE m.half_days = 0)::int AS meeting,
                   count(*) FILTER (WHERE m.half_days > 0)::int AS short,
                   count(*) FILTER (WHERE y.sit_ins = 0)::int AS "withoutSitIn",
                   jsonb_build_object(
                     'TRAINING_DAYS_PER_YEAR', ${counted('m.half_days')},
                     'SIT_INS_PER_YEAR', ${counted('m.sit_ins')},
                     'INDUCTION_COURSES_IN_FIRST_YEAR', ${counted('m.induction', 'm.is_first_year')}
                   ) AS requirements
              FROM placements_history p
              JOIN officials_history f ON f.id = p.official_id AND ${isKnown('f', 'k.known_at')}
               AND k.counted_on BETWEEN f.serving_from AND f.serving_to
             CROSS JOIN LATERAL ${codesOf('p')} c
             CROSS JOIN LATERAL ${yearFacts('$7')} y
             CROSS JOIN LATERAL
               ${missingOf('y', { rules: '$8', to: 'k.to_day', codes: 'c.codes', servingFrom: 'f.serving_from' })} m
             WHERE p.${UNIT_COLUMNS[kind]} = u.id AND ${isKnown('p', 'k.known_at')} AND ${placementWithin('$7')}
               AND p.placed_from <= k.counted_on AND (p.placed_to IS NULL OR k.counted_on < p.placed_to)
          ) serving
          CROSS JOIN LATERAL ${completionsInForce(`t.${UNIT_COLUMNS[kind]} = u.id`, '$7')} issued`,
});

interface OfficialYearKey extends KnownYear {
  readonly officialId: string;
}

interface UnitYearKey extends KnownYear {
  readonly unitId: string;
}

type UnitYearLoader = DataLoader<UnitYearKey, UnitYearRow | null, string>;

export interface TrainingYearLoaders {
  readonly officialYear: DataLoader<OfficialYearKey, OfficialYearRow | null, string>;
  readonly unitYear: Readonly<Record<UnitKind, UnitYearLoader>>;
}

/** The spans, days and instants, for `unnest($2::date[], $3::date[], $4::date[], $5::date[], $6::timestamptz[])`. */
const yearValues = (keys: readonly KnownYear[]) => [
  keys.map(({ from }) => from),
  keys.map(({ to }) => to),
  keys.map(({ asOf }) => asOf),
  keys.map(({ countedOn }) => countedOn),
  keys.map(({ knownAt }) => knownAt),
];

const unitYearLoader = (source: ServiceContext, kind: UnitKind): UnitYearLoader =>
  rowLoader({
    source,
    statement: ofUnit(kind),
    values: (keys: readonly UnitYearKey[]) => [
      keys.map(({ unitId }) => unitId),
      ...yearValues(keys),
      source.access.read('figures').within,
      JSON.stringify(requirementRules),
    ],
  });

export const trainingYearLoaders = (source: ServiceContext): TrainingYearLoaders => ({
  officialYear: rowLoader({
    source,
    statement: ofOfficial,
    values: (keys: readonly OfficialYearKey[]) => [
      keys.map(({ officialId }) => officialId),
      ...yearValues(keys),
      source.access.read('training').within,
    ],
  }),
  unitYear: {
    VILLAGE: unitYearLoader(source, 'VILLAGE'),
    TOWN: unitYearLoader(source, 'TOWN'),
    DISTRICT: unitYearLoader(source, 'DISTRICT'),
  },
});
