import type { FrontlineKind } from '@cunguan/events';
import { type DatedKey, datedValues, rowLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';

/** Duty posts, duties and frontline postings of a unit on a day. */
export interface AssignmentsRow {
  readonly dutyPosts: number;
  readonly dutyPostsHeld: number;
  readonly dutyPostsUnfit: number;
  readonly dutiesOpen: number;
  readonly dutiesOverdue: number;
  readonly dutiesToCheck: number;
  readonly activePostings: number;
  readonly activePostingsByKind: readonly { readonly kind: FrontlineKind; readonly postings: number }[];
}

type Level = 'village' | 'town' | 'district';

const homeColumn = { village: 'home_village_id', town: 'home_town_id', district: 'district_id' } as const;

/**
 * All counted from the records as they stood on the day, as far as they are of units within reach; a holder who serves
 * no more holds nothing.
 */
const assignmentsOf = (level: Level) => ({
  name: `assignments-of-${level}`,
  text: `SELECT k.n::int AS n, posts.*, duties.*, postings.*
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (unit_id, as_of, n)
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS "dutyPosts", count(h.id)::int AS "dutyPostsHeld",
                   (count(*) FILTER (WHERE NOT p.specialties && h.specialties))::int AS "dutyPostsUnfit"
              FROM duty_posts p
              LEFT JOIN LATERAL (
                SELECT g.id, o.specialties FROM duty_post_holdings g JOIN officials o ON o.id = g.official_id
                 WHERE g.duty_post_id = p.id AND g.held_from <= k.as_of AND (g.held_to IS NULL OR k.as_of < g.held_to)
                   AND k.as_of BETWEEN o.serving_from AND o.serving_to
              ) h ON true
             WHERE p.${level}_id = k.unit_id AND p.created_on <= k.as_of
               AND ARRAY[p.village_id, p.town_id, p.district_id] && $3::uuid[]
          ) posts
          CROSS JOIN LATERAL (
            SELECT (count(*) FILTER (WHERE s.kind IN ('GIVEN', 'RETURNED')))::int AS "dutiesOpen",
                   (count(*) FILTER (WHERE s.kind IN ('GIVEN', 'RETURNED') AND d.due_on < k.as_of))::int
                     AS "dutiesOverdue",
                   (count(*) FILTER (WHERE s.kind = 'DONE'))::int AS "dutiesToCheck"
              FROM duty_posts p
              JOIN duties d ON d.duty_post_id = p.id AND d.given_on <= k.as_of
             CROSS JOIN LATERAL (
               SELECT kind FROM duty_steps t WHERE t.duty_id = d.id AND t.taken_on <= k.as_of
                ORDER BY t.version DESC LIMIT 1
             ) s
             WHERE p.${level}_id = k.unit_id AND ARRAY[p.village_id, p.town_id, p.district_id] && $3::uuid[]
          ) duties
          CROSS JOIN LATERAL (
            SELECT coalesce(sum(c.postings), 0)::int AS "activePostings",
                   coalesce(json_agg(json_build_object('kind', c.kind, 'postings', c.postings) ORDER BY c.kind), '[]')
                     AS "activePostingsByKind"
              FROM (SELECT f.kind, count(*)::int AS postings FROM frontline_postings f
                     WHERE f.${homeColumn[level]} = k.unit_id AND f.started_on <= k.as_of
                       AND ARRAY[f.home_village_id, f.home_town_id, f.district_id] && $3::uuid[]
                       AND (f.ended_on IS NULL OR k.as_of < f.ended_on)
                       AND (f.recalled_on IS NULL OR k.as_of < f.recalled_on)
                       AND EXISTS (SELECT FROM officials o WHERE o.id = f.official_id AND k.as_of <= o.serving_to)
                     GROUP BY f.kind) c
          ) postings`,
});

export type AssignmentsLoader = DataLoader<DatedKey, AssignmentsRow | null, string>;

export interface UnitLoaders {
  readonly assignmentsOfVillage: AssignmentsLoader;
  readonly assignmentsOfTown: AssignmentsLoader;
  readonly assignmentsOfDistrict: AssignmentsLoader;
}

export const unitLoaders = (source: ServiceContext): UnitLoaders => {
  const { within } = source.access.read('figures');
  const values = (keys: readonly DatedKey[]) => [...datedValues(keys), within];
  return {
    assignmentsOfVillage: rowLoader({ source, statement: assignmentsOf('village'), values }),
    assignmentsOfTown: rowLoader({ source, statement: assignmentsOf('town'), values }),
    assignmentsOfDistrict: rowLoader({ source, statement: assignmentsOf('district'), values }),
  };
};
