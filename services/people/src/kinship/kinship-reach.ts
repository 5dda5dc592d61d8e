/** The two persons of a row `s` of kinships, whatever they are registered as. */
export const PERSON = 'coalesce(s.person_official_id, s.person_cadre_id)';
export const RELATIVE = 'coalesce(s.relative_official_id, s.relative_cadre_id)';

/**
 * In SQL: whether a person is of one of the units, or is themselves one of the ids. An official is of where they are, or
 * were at last, a cadre of their town: family is nothing that a town goes on to know of whoever moved away.
 */
export const personWithin = (person: string, ids: string): string =>
  `(${person} = ANY (${ids}::uuid[])
    OR EXISTS (SELECT FROM (SELECT p.village_id, p.town_id, p.district_id FROM placements p
                               WHERE p.official_id = ${person} ORDER BY p.placed_from DESC LIMIT 1) AS last
                WHERE ARRAY[last.village_id, last.town_id, last.district_id] && ${ids}::uuid[])
    OR EXISTS (SELECT FROM cadres c JOIN units t ON t.id = c.town_id
                WHERE c.id = ${person} AND ARRAY[t.id, t.district_id] && ${ids}::uuid[]))`;
