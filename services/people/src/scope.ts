/** The predicates of reach, for the SQL of every statement. `within` and `above` name parameters that hold uuids. */

/**
 * A unit that is within, that is itself one of those above or a department of one, or in which the viewer is or was placed.
 */
export const unitInReach = (unit: string, [within, above, person]: readonly [string, string, string]): string =>
  `(ARRAY[${unit}.id, ${unit}.town_id, ${unit}.district_id] && ${within}::uuid[]
    OR ${unit}.id = ANY (${above}::uuid[])
    OR (${unit}.kind = 'DEPARTMENT' AND ${unit}.town_id = ANY (${above}::uuid[]))
    OR EXISTS (SELECT FROM placements own
                WHERE own.official_id = ANY (${person}::uuid[])
                  AND ${unit}.id IN (own.village_id, own.town_id, own.district_id)))`;

/** An office of a unit that is within or above: what belongs to other units below those above is not reached. */
export const officeInReach = (office: string, [within, above]: readonly [string, string]): string =>
  `EXISTS (SELECT FROM units place
            WHERE place.id = coalesce(${office}.village_id, ${office}.town_id)
              AND (ARRAY[place.id, place.town_id, place.district_id] && ${within}::uuid[]
                   OR place.id = ANY (${above}::uuid[])))`;

/** A cadre by any office, held now or once; one without any by the town. */
export const cadreInReach = (cadre: string, reach: readonly [string, string]): string =>
  `(EXISTS (SELECT FROM offices held WHERE held.cadre_id = ${cadre}.id AND ${officeInReach('held', reach)})
    OR (NOT EXISTS (SELECT FROM offices held WHERE held.cadre_id = ${cadre}.id)
        AND EXISTS (SELECT FROM units town
                     WHERE town.id = ${cadre}.town_id
                       AND ARRAY[town.id, town.district_id] && ${reach[0]}::uuid[])))`;

/** The names of the parameters that hold a reach of persons, and of the day on which case roles are looked at. */
interface PersonReach {
  readonly within: string;
  readonly cases: string;
  readonly on: string;
}

/**
 * Where an official is or was, by the unit, by the person, by the mentor whose pair was in that village, and by those who
 * have a part in the official's case.
 */
export const placementInReach = (placement: string, { within, cases, on }: PersonReach): string =>
  `(ARRAY[${placement}.village_id, ${placement}.town_id, ${placement}.district_id, ${placement}.official_id]
      && ${within}::uuid[]
    OR EXISTS (SELECT FROM mentorships pair
                WHERE pair.official_id = ${placement}.official_id AND pair.village_id = ${placement}.village_id
                  AND pair.mentor_id = ANY (${within}::uuid[]))
    OR EXISTS (SELECT FROM case_roles part
                WHERE part.official_id = ${placement}.official_id AND part.cadre_id = ANY (${cases}::uuid[])
                  AND part.given_on <= ${on}::date AND (part.ended_on IS NULL OR ${on}::date < part.ended_on)))`;

/** An official by any placement, held now or once. */
export const officialInReach = (official: string, reach: PersonReach): string =>
  `EXISTS (SELECT FROM placements ever
            WHERE ever.official_id = ${official}.id AND ${placementInReach('ever', reach)})`;

/** A contract term that ran, in part at least, while the official was in a unit within. */
export const contractTermInReach = (term: string, within: string): string =>
  `EXISTS (SELECT FROM placements during
            WHERE during.official_id = ${term}.official_id
              AND daterange(during.placed_from, during.placed_to)
                  && daterange(${term}.runs_from, coalesce(${term}.ended_on, ${term}.runs_to), '[]')
              AND ARRAY[during.village_id, during.town_id, during.district_id, during.official_id] && ${within}::uuid[])`;

/** What held or holds of an official, in part at least, while the official was in a place that is reached. */
const whilePlaced = (fact: string, [from, to]: readonly [string, string], place: string): string =>
  `EXISTS (SELECT FROM placements during
            WHERE during.official_id = ${fact}.official_id
              AND daterange(during.placed_from, during.placed_to) && daterange(${fact}.${from}, ${fact}.${to})
              AND ${place})`;

/** A degree or a party status, `[held_from, held_to)`, by whoever reaches the official's card of that time. */
export const heldInReach = (fact: string, reach: PersonReach): string =>
  whilePlaced(fact, ['held_from', 'held_to'], placementInReach('during', reach));

/** What holds `[from, to)` by the units of that time and by the person alone. */
export const heldInUnits = (fact: string, days: readonly [string, string], within: string): string =>
  whilePlaced(
    fact,
    days,
    `ARRAY[during.village_id, during.town_id, during.district_id, during.official_id] && ${within}::uuid[]`,
  );

/**
 * An official who is in a unit within, or was at last: of what is kept about the person as it stands now. It follows from
 * the placement alone and not from the absence of a later one, which row-level security might hide.
 */
export const presentlyInReach = (officialId: string, within: string): string =>
  `EXISTS (SELECT FROM placements present JOIN officials holder ON holder.id = present.official_id
            WHERE present.official_id = ${officialId}
              AND (present.placed_to IS NULL OR present.placed_to = holder.left_on + 1)
              AND ARRAY[present.village_id, present.town_id, present.district_id, present.official_id]
                  && ${within}::uuid[])`;

/**
 * A key cultivation of a town within, or of the person; by the village where the official was in its time, and by the
 * mentor whose pair was in that village.
 */
export const keyCultivationInReach = (cultivation: string, within: string): string =>
  `(ARRAY[${cultivation}.town_id, ${cultivation}.district_id, ${cultivation}.official_id] && ${within}::uuid[]
    OR EXISTS (SELECT FROM placements during
                WHERE during.official_id = ${cultivation}.official_id AND during.town_id = ${cultivation}.town_id
                  AND daterange(during.placed_from, during.placed_to)
                      && daterange(${cultivation}.listed_from, ${cultivation}.ended_on)
                  AND (during.village_id = ANY (${within}::uuid[])
                       OR EXISTS (SELECT FROM mentorships pair
                                   WHERE pair.official_id = during.official_id
                                     AND pair.village_id = during.village_id
                                     AND pair.mentor_id = ANY (${within}::uuid[])))))`;

/** A two-committee post of an official, by the village in which it is held. */
export const postInReach = (post: string, within: string): string =>
  `(${post}.official_id = ANY (${within}::uuid[])
    OR EXISTS (SELECT FROM units place
                WHERE place.id = ${post}.village_id
                  AND ARRAY[place.id, place.town_id, place.district_id] && ${within}::uuid[]))`;
