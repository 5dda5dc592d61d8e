/** Whether a session's or a person's unit columns are among the ids that a parameter holds, `within` of a reach. */
const unitsWithin = (alias: string, within: string): string =>
  `ARRAY[${alias}.village_id, ${alias}.town_id, ${alias}.district_id] && ${within}::uuid[]`;

/** Whether the placement `p` is within reach. */
export const placementWithin = (within: string): string => unitsWithin('p', within);

/** Whether the session is of a unit within reach, for figures. */
export const sessionOfUnitWithin = (alias: string, within: string): string => unitsWithin(alias, within);

/** Whether the session may be seen: of a unit within reach, or a course of a town above. */
export const sessionWithin = (alias: string, within: string, above: string): string =>
  `(${unitsWithin(alias, within)} OR ${alias}.village_id IS NULL AND ${alias}.town_id = ANY (${above}::uuid[]))`;

/**
 * Whether the attendance of the session `s` is within reach: it is the viewer's own, or of the unit in which the
 * official was on the day, or of the session's town, or of a session that the viewer organises as a cadre.
 */
export const attendanceWithin = (alias: string, within: string): string =>
  `(${alias}.official_id = ANY (${within}::uuid[]) OR ARRAY[s.town_id, s.district_id, s.organiser_id] && ${within}::uuid[]
    OR EXISTS (SELECT FROM placements w
                WHERE w.official_id = ${alias}.official_id AND ${unitsWithin('w', within)}
                  AND w.placed_from <= s.held_on AND (w.placed_to IS NULL OR s.held_on < w.placed_to)))`;

/**
 * Whether the unit `u` has to do with those within reach: is one of them, below or above one. Any other one is passed
 * over before anything of it is counted, as is a unit that does not exist.
 */
export const unitTouches = (within: string): string =>
  `(ARRAY[u.id, u.town_id, u.district_id] && ${within}::uuid[]
    OR EXISTS (SELECT FROM units w WHERE w.id = ANY (${within}::uuid[]) AND u.id IN (w.town_id, w.district_id)))`;

/** Whether the completion is within reach: it is the viewer's own, or of the unit in which it was issued. */
export const completionWithin = (alias: string, within: string): string =>
  `(${alias}.official_id = ANY (${within}::uuid[]) OR ${unitsWithin(alias, within)})`;
