import { isKnown } from '@cunguan/database';
import { attendanceWithin } from './scope.js';

interface Of {
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
  readonly within: string;
}

/** Whether `s` is verified training of the official, from day to day, as it was known at an instant, within reach. */
export const standingWithin = (official: string, { from, to, knownAt, within }: Of): string =>
  `s.official_id = ${official} AND s.held_on BETWEEN ${from} AND ${to}
   AND ${isKnown('s', knownAt)} AND ${attendanceWithin('s', within)}`;

/** What of that counts: as a table of one row with `half_days`, `sit_ins` and `town_courses`. */
export const standingFacts = (official: string, of: Of): string =>
  `(SELECT coalesce(sum(s.half_days), 0)::int AS half_days,
           count(*) FILTER (WHERE s.kind = 'COMMITTEE_SIT_IN')::int AS sit_ins,
           count(*) FILTER (WHERE s.kind = 'TOWN_COURSE')::int AS town_courses
      FROM standing_completions_known s
     WHERE ${standingWithin(official, of)})`;

const RULES = (parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb)
     AS r (code text, jurisdiction text, "validFrom" date, "validTo" date, value numeric)`;

/** The value of the nearest rule in force on a day for the units with these codes; a code is longer the nearer it is. */
export const requiredBy = (rules: string, code: string, on: string, codes: string): string =>
  `(SELECT r.value FROM ${RULES(rules)}
     WHERE r.code = '${code}' AND r.jurisdiction = ANY (array_append(${codes}, 'CN'))
       AND r."validFrom" <= ${on} AND (r."validTo" IS NULL OR ${on} < r."validTo")
     ORDER BY length(r.jurisdiction) DESC, r."validFrom" DESC LIMIT 1)`;

/**
 * What is missing of each requirement, by the same rules as `requirementsOf`, where lists are sorted and counted by it:
 * as a table of one row with `half_days` (missing ones), `sit_ins`, `induction` and `is_first_year`.
 * `y` is a row of `standingFacts`.
 */
export const missingOf = (
  y: string,
  of: { readonly rules: string; readonly to: string; readonly codes: string; readonly servingFrom: string },
): string =>
  `(SELECT greatest(0, 2 * ${requiredBy(of.rules, 'TRAINING_DAYS_PER_YEAR', of.to, of.codes)} - ${y}.half_days)::int
             AS half_days,
           greatest(0, ${requiredBy(of.rules, 'SIT_INS_PER_YEAR', of.to, of.codes)} - ${y}.sit_ins)::int AS sit_ins,
           CASE WHEN extract(year FROM ${of.servingFrom}) = extract(year FROM ${of.to})
                THEN greatest(0, ${requiredBy(of.rules, 'INDUCTION_COURSES_IN_FIRST_YEAR', of.to, of.codes)}
                                 - ${y}.town_courses)::int
                ELSE 0 END AS induction,
           extract(year FROM ${of.servingFrom}) = extract(year FROM ${of.to}) AS is_first_year)`;

/** The codes of the units of a placement, nearest first, as a table of one row with `codes`. */
export const codesOf = (placement: string): string =>
  `(SELECT array_remove(ARRAY[
             (SELECT u.code FROM units u WHERE u.id = ${placement}.village_id),
             (SELECT u.code FROM units u WHERE u.id = ${placement}.town_id),
             (SELECT u.code FROM units u WHERE u.id = ${placement}.district_id)], NULL) AS codes)`;

/**
 * How a completion stands, as it was known at an instant: as a table of one row with `revoked_on`, `reason`, `superseded`
 * and `covered`. It is covered as long as each attendance that it lists stands, with what it says of it.
 */
export const completionFacts = (completion: string, knownAt: string): string =>
  `(SELECT r.revoked_on, r.reason,
           EXISTS (SELECT FROM training_completions n
                    WHERE n.official_id = ${completion}.official_id AND n.year = ${completion}.year
                      AND n.edition = ${completion}.edition + 1
                      AND (${knownAt} IS NULL OR n.recorded_at <= ${knownAt})) AS superseded,
           NOT EXISTS (SELECT FROM jsonb_to_recordset(${completion}.sessions)
                                   AS x ("attendanceId" uuid, kind text, "heldOn" date, "halfDays" int)
                        WHERE NOT EXISTS (
                          SELECT FROM standing_completions_known s
                           WHERE s.official_id = ${completion}.official_id AND s.attendance_id = x."attendanceId"
                             AND s.kind = x.kind AND s.held_on = x."heldOn" AND s.half_days = x."halfDays"
                             AND ${isKnown('s', knownAt)})) AS covered
      FROM (SELECT) one LEFT JOIN training_completion_revocations r
        ON r.completion_id = ${completion}.id AND (${knownAt} IS NULL OR r.recorded_at <= ${knownAt}))`;
