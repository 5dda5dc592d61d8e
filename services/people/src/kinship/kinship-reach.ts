/** The two persons of a row `s` of kinships, whatever they are registered as. */
export const PERSON = 'coalesce(s.person_official_id, s.person_cadre_id)';
export const RELATIVE = 'coalesce(s.relative_official_id, s.relative_cadre_id)';

/**
 * In SQL: whether a person is of one of the units, or is themselves one of the ids. An official is of where they are, or
 * were at last, a cadre of their town: family is nothing that a town goes on to know of whoever moved away. Where
 * somebody went is asked past the second wall, which shows a town the own placements alone.
 */
export const personWithin = (person: string, ids: string): string =>
  `(${person} = ANY (${ids}::uuid[]) OR wall_person_is_of(${person}, ${ids}::uuid[]))`;
