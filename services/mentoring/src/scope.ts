/**
 * Whether the pair `m` is among those whose ids a parameter holds, `within` of a viewer's reach: by its units, by its
 * official or by its mentor.
 */
export const pairWithin = (parameter: string): string =>
  `ARRAY[m.village_id, m.town_id, m.district_id, m.official_id, m.mentor_id] && ${parameter}::uuid[]`;

/**
 * Whether a unit has to do with those within reach: is one of them, below or above one. Any other is not counted at
 * all, so that it takes no longer than a unit that does not exist.
 */
export const unitTouches = (unit: string, parameter: string): string =>
  `(EXISTS (SELECT FROM units u WHERE u.id = ${unit} AND ARRAY[u.id, u.town_id, u.district_id] && ${parameter}::uuid[])
    OR EXISTS (SELECT FROM units w WHERE w.id = ANY (${parameter}::uuid[]) AND ${unit} IN (w.town_id, w.district_id)))`;

/** The same of the tutoring `t`: by its units, by its official or by its tutor. */
export const tutoringWithin = (parameter: string): string =>
  `ARRAY[t.village_id, t.town_id, t.district_id, t.official_id, t.tutor_id] && ${parameter}::uuid[]`;

/** The same of the cultivation plan `p`, whose official is in a village on the day that is asked for. */
export const planWithin = (village: string, parameter: string): string =>
  `ARRAY[${village}, p.town_id, p.district_id, p.official_id] && ${parameter}::uuid[]`;
