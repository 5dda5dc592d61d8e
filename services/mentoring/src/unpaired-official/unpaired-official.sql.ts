import { isKnown } from '@cunguan/database';
import { endOf, holdsOn } from '../pair-on-day.js';

const pairHoldsOf = (official: string, day: string, known: string): string =>
  `EXISTS (SELECT FROM mentorships_history m
            WHERE m.official_id = ${official} AND m.level = 'VILLAGE' AND ${isKnown('m', known)} AND ${holdsOn(day, known)})`;

/**
 * Officials who serve on a day, each with the placement `p` of that day, and are in no village pair, active or paused:
 * a table expression over the day, the instant as of which things were known, and the ids within reach.
 *
 * `since` is the end of the last village pair, or where there was none the first day of service. A pair is taken into
 * account by whoever reaches it, and by the unit to which the official came on the day of its end: a new pair is due there.
 */
export const unpaired = (day: string, known: string, within: string, ofUnit: string): string =>
  `(SELECT p.official_id, p.village_id, p.town_id, p.district_id, last.end_reason, last.repair_due_on, last.repair_policy,
           greatest(f.serving_from, coalesce(last.ended_on, arrival.placed_from)) AS since
      FROM placements_history p
      JOIN officials_history f ON f.id = p.official_id AND ${isKnown('f', known)}
       AND ${day} BETWEEN f.serving_from AND f.serving_to
     CROSS JOIN LATERAL (
       SELECT min(a.placed_from) AS placed_from, array_agg(a.placed_from) AS days FROM placements_history a
        WHERE a.official_id = p.official_id AND ${isKnown('a', known)}
          AND ARRAY[a.village_id, a.town_id, a.district_id, a.official_id] && ${within}::uuid[]
     ) arrival
      LEFT JOIN LATERAL (
       SELECT e.ended_on, e.end_reason, e.repair_due_on, e.repair_policy
         FROM mentorships_history m CROSS JOIN LATERAL ${endOf(day, known)} e
        WHERE m.official_id = p.official_id AND m.level = 'VILLAGE' AND ${isKnown('m', known)}
          AND m.started_on < e.ended_on AND e.ended_on <= ${day}
          AND (ARRAY[m.village_id, m.town_id, m.district_id, m.official_id, m.mentor_id] && ${within}::uuid[]
               OR e.ended_on = ANY (arrival.days))
        ORDER BY e.ended_on DESC, m.id LIMIT 1
     ) last ON true
     WHERE ${isKnown('p', known)} AND p.placed_from <= ${day} AND (p.placed_to IS NULL OR ${day} < p.placed_to)
       AND ARRAY[p.village_id, p.town_id, p.district_id, p.official_id] && ${within}::uuid[] AND ${ofUnit}
       AND NOT ${pairHoldsOf('p.official_id', day, known)})`;
