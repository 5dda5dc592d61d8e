import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';

/** Attendance of the officials of one village at what a plan's town held. */
export interface VillageAttendanceRow {
  readonly villageId: string;
  readonly officials: number;
  readonly enrolled: number;
  readonly verified: number;
  readonly absent: number;
}

const known = (alias: string): string => isKnown(alias, 'k.known_at');

/** Each village of the town within reach, those without officials too. */
const byVillage = {
  name: 'training-attendance-by-village',
  text: `SELECT k.n::int AS n, u.id AS "villageId", serving.officials, attended.enrolled, attended.verified, attended.absent
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $4::boolean[])
                  WITH ORDINALITY AS k (plan_id, as_of, known_at, topics_only, n)
           JOIN training_plans_history p ON p.id = k.plan_id AND ${known('p')}
           JOIN units u ON u.kind = 'VILLAGE' AND u.town_id = p.town_id
            AND ARRAY[u.id, u.town_id, u.district_id] && $5::uuid[]
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS officials
              FROM placements_history w
              JOIN officials_history f ON f.id = w.official_id AND ${known('f')}
               AND k.as_of BETWEEN f.serving_from AND f.serving_to
             WHERE w.village_id = u.id AND ${known('w')}
               AND w.placed_from <= k.as_of AND (w.placed_to IS NULL OR k.as_of < w.placed_to)
          ) serving
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS enrolled, count(v.half_days)::int AS verified,
                   count(*) FILTER (WHERE a.status = 'ABSENT')::int AS absent
              FROM placements_history w
              JOIN attendances_history a ON a.official_id = w.official_id AND ${known('a')}
               AND a.status IN ('ENROLLED', 'ABSENT')
              JOIN training_sessions_history s ON s.id = a.training_session_id AND ${known('s')}
               AND s.town_id = p.town_id AND extract(year FROM s.held_on) = p.year AND s.held_on <= k.as_of
               AND (s.cancelled_on IS NULL OR s.cancelled_on > k.as_of)
               AND (NOT k.topics_only OR s.topic_id IN (
                 SELECT t.id FROM training_topics_history t WHERE t.training_plan_id = p.id AND ${known('t')}))
              LEFT JOIN LATERAL (
                SELECT y.half_days FROM attendance_verifications_history y
                 WHERE y.attendance_id = a.id AND ${known('y')} ORDER BY y.sequence DESC LIMIT 1
              ) v ON v.half_days > 0
             WHERE w.village_id = u.id AND ${known('w')}
               AND w.placed_from <= s.held_on AND (w.placed_to IS NULL OR s.held_on < w.placed_to)
          ) attended
          ORDER BY k.n, u.code, u.id`,
};

interface PlanAttendanceKey {
  readonly planId: string;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly topicsOnly: boolean;
}

export interface PlanFiguresLoaders {
  readonly attendanceByVillage: DataLoader<PlanAttendanceKey, readonly VillageAttendanceRow[], string>;
}

export const planFiguresLoaders = (source: ServiceContext): PlanFiguresLoaders => ({
  attendanceByVillage: rowsLoader({
    source,
    statement: byVillage,
    values: (keys: readonly PlanAttendanceKey[]) => [
      keys.map(({ planId }) => planId),
      keys.map(({ asOf }) => asOf),
      keys.map(({ knownAt }) => knownAt),
      keys.map(({ topicsOnly }) => topicsOnly),
      source.access.read('figures').within,
    ],
  }),
});
