import type { CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { attendanceWithin, placementWithin, sessionOfUnitWithin, unitTouches } from '../scope.js';
import type { UnitKind } from '../unit/unit.js';

export interface OfficialYearRow {
  readonly officialId: string;
  readonly year: number;
  readonly verifiedHalfDays: number;
  readonly sitIns: number;
}

export interface UnitYearRow {
  readonly sessionsByKind: Readonly<Partial<Record<TrainingSessionKind, number>>>;
  readonly verifiedHalfDays: number;
  readonly meeting: number;
  readonly short: number;
}

/** The year of one who served within reach in it, or of the viewer; only what is within reach counts. */
const ofOfficial = {
  name: 'training-year-of-official',
  text: `SELECT k.n::int AS n, f.id AS "officialId", extract(year FROM k.to_day)::int AS year,
                y.half_days AS "verifiedHalfDays", y.sit_ins AS "sitIns"
           FROM unnest($1::uuid[], $2::date[], $3::date[]) WITH ORDINALITY AS k (official_id, from_day, to_day, n)
           JOIN officials f ON f.id = k.official_id AND f.serving_from <= k.to_day AND f.serving_to >= k.from_day
            AND (f.id = ANY ($4::uuid[]) OR EXISTS (
              SELECT FROM placements p
               WHERE p.official_id = f.id AND ${placementWithin('$4')}
                 AND p.placed_from <= least(f.serving_to, k.to_day)
                 AND (p.placed_to IS NULL OR p.placed_to > greatest(f.serving_from, k.from_day))))
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(s.half_days), 0)::int AS half_days,
                   count(*) FILTER (WHERE s.kind = 'COMMITTEE_SIT_IN')::int AS sit_ins
              FROM standing_completions s
             WHERE s.official_id = f.id AND s.held_on BETWEEN k.from_day AND k.to_day
               AND ${attendanceWithin('s', '$4')}
          ) y`,
};

const UNIT_COLUMNS = { VILLAGE: 'village_id', TOWN: 'town_id', DISTRICT: 'district_id' } as const;

/**
 * A unit's year from its records: sessions held, days verified, and who of those serving on a day has enough. Of a unit
 * above the viewer's only what belongs to the viewer's.
 */
const ofUnit = (kind: UnitKind) => ({
  name: `training-year-of-${kind.toLowerCase()}`,
  text: `SELECT k.n::int AS n, held.by_kind AS "sessionsByKind", days.half_days AS "verifiedHalfDays",
                serving.meeting, serving.short
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::date[], $5::int[])
                  WITH ORDINALITY AS k (unit_id, from_day, to_day, counted_on, required_half_days, n)
           JOIN units u ON u.id = k.unit_id AND u.kind = '${kind}' AND ${unitTouches('$6')}
          CROSS JOIN LATERAL (
            SELECT coalesce(jsonb_object_agg(g.kind, g.sessions), '{}') AS by_kind
              FROM (SELECT s.kind, count(*)::int AS sessions FROM training_sessions s
                     WHERE s.${UNIT_COLUMNS[kind]} = u.id AND s.held_on BETWEEN k.from_day AND k.counted_on
                       AND (s.cancelled_on IS NULL OR s.cancelled_on > k.counted_on)
                       AND ${sessionOfUnitWithin('s', '$6')}
                     GROUP BY s.kind) g
          ) held
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(s.half_days), 0)::int AS half_days
              FROM placements p
              JOIN standing_completions s ON s.official_id = p.official_id
             WHERE p.${UNIT_COLUMNS[kind]} = u.id AND ${placementWithin('$6')} AND s.held_on BETWEEN k.from_day AND k.to_day
               AND p.placed_from <= s.held_on AND (p.placed_to IS NULL OR s.held_on < p.placed_to)
          ) days
          CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE y.half_days >= k.required_half_days)::int AS meeting,
                   count(*) FILTER (WHERE y.half_days < k.required_half_days)::int AS short
              FROM placements p
              JOIN officials f ON f.id = p.official_id AND k.counted_on BETWEEN f.serving_from AND f.serving_to
             CROSS JOIN LATERAL (
               SELECT coalesce(sum(s.half_days), 0) AS half_days
                 FROM standing_completions s
                WHERE s.official_id = f.id AND s.held_on BETWEEN k.from_day AND k.to_day
                  AND ${attendanceWithin('s', '$6')}
             ) y
             WHERE p.${UNIT_COLUMNS[kind]} = u.id AND ${placementWithin('$6')}
               AND p.placed_from <= k.counted_on AND (p.placed_to IS NULL OR k.counted_on < p.placed_to)
          ) serving`,
});

interface OfficialYearKey {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface UnitYearKey {
  readonly unitId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly countedOn: CivilDate;
  readonly requiredHalfDays: number;
}

type UnitYearLoader = DataLoader<UnitYearKey, UnitYearRow | null, string>;

export interface TrainingYearLoaders {
  readonly officialYear: DataLoader<OfficialYearKey, OfficialYearRow | null, string>;
  readonly unitYear: Readonly<Record<UnitKind, UnitYearLoader>>;
}

const unitYearLoader = (source: ServiceContext, kind: UnitKind): UnitYearLoader =>
  rowLoader({
    source,
    statement: ofUnit(kind),
    values: (keys: readonly UnitYearKey[]) => [
      keys.map(({ unitId }) => unitId),
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      keys.map(({ countedOn }) => countedOn),
      keys.map(({ requiredHalfDays }) => requiredHalfDays),
      source.access.read('figures').within,
    ],
  });

export const trainingYearLoaders = (source: ServiceContext): TrainingYearLoaders => ({
  officialYear: rowLoader({
    source,
    statement: ofOfficial,
    values: (keys: readonly OfficialYearKey[]) => [
      keys.map(({ officialId }) => officialId),
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      source.access.read('training').within,
    ],
  }),
  unitYear: {
    VILLAGE: unitYearLoader(source, 'VILLAGE'),
    TOWN: unitYearLoader(source, 'TOWN'),
    DISTRICT: unitYearLoader(source, 'DISTRICT'),
  },
});
