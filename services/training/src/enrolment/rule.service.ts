import { In, type EntityManager } from 'typeorm';
import { refuse } from '../refusals.js';
import type { TrainingSession } from '../training-session/training-session.js';
import { UnitEntity } from '../unit/unit.entity.js';
import type { EnrolmentRule } from './roll.js';
import { codesOf, requiredBy } from '../standing-facts.js';
import { enrolmentPolicies, policyDay, policyOf } from './rule.js';

const MAX_PICKED = 500;

interface Among {
  /** Only officials whose place on the day is of these units; null for the system, which reaches all. */
  readonly within: readonly string[] | null;
  readonly villageIds: readonly string[] | null;
  readonly officialId: string | null;
}

const numberOf = (code: string): string => requiredBy('$9', code, '$8::date', 'c.codes');

/**
 * Whom a rule picks of those who serve on the session's day in its village, or in its town for a course: of longest service
 * first. Its number is that of the official's village, town, district or the nation.
 */
export const pickByRule = async (
  tx: EntityManager,
  { heldOn, townId, villageId }: TrainingSession,
  rule: EnrolmentRule,
  { within, villageIds, officialId }: Among,
  rules = enrolmentPolicies,
): Promise<readonly string[]> => {
  const rows = await tx.query<{ readonly id: string }[]>(
    `SELECT f.id
       FROM placements p
       JOIN officials f ON f.id = p.official_id AND $2::date BETWEEN f.serving_from AND f.serving_to
      CROSS JOIN LATERAL ${codesOf('p')} c
      WHERE p.town_id = $1 AND p.placed_from <= $2 AND (p.placed_to IS NULL OR $2 < p.placed_to)
        AND ($3::uuid IS NULL OR p.village_id = $3)
        AND ($4::uuid[] IS NULL OR ARRAY[p.village_id, p.town_id, p.district_id] && $4)
        AND ($5::uuid[] IS NULL OR p.village_id = ANY ($5))
        AND ($6::uuid IS NULL OR f.id = $6)
        AND CASE $7::text
              WHEN 'NEW_OFFICIALS' THEN
                f.serving_from > $2::date - make_interval(months => ${numberOf('NEW_OFFICIAL_MONTHS')}::int)
              WHEN 'WITHOUT_REQUIRED_DAYS' THEN
                (SELECT coalesce(sum(c.half_days), 0) FROM standing_completions c
                  WHERE c.official_id = f.id AND extract(year FROM c.held_on) = extract(year FROM $2::date))
                < 2 * ${numberOf('TRAINING_DAYS_PER_YEAR')}
              WHEN 'NEVER_SAT_IN' THEN
                NOT EXISTS (SELECT FROM standing_completions c
                             WHERE c.official_id = f.id AND c.kind = 'COMMITTEE_SIT_IN')
              ELSE true
            END
      ORDER BY f.serving_from, f.id LIMIT ${String(MAX_PICKED + 1)}`,
    [townId, heldOn, villageId, within, villageIds, officialId, rule, policyDay(rule, heldOn), JSON.stringify(rules)],
  );
  if (rows.length > MAX_PICKED) throw refuse('ENROLMENT_RULE.TOO_MANY', { max: MAX_PICKED });
  return rows.map(({ id }) => id);
};

/** The policy of a rule where the session is held: that of its village, or of the town for a course. */
export const policyOfSession = async (
  tx: EntityManager,
  { heldOn, villageId, townId, districtId }: TrainingSession,
  rule: EnrolmentRule,
): Promise<string | null> => {
  const units = await tx.findBy(UnitEntity, { id: In([villageId, townId, districtId].filter((id) => id !== null)) });
  const codes = units.flatMap(({ code }) => (code === null ? [] : [code])).sort((a, b) => b.length - a.length);
  return policyOf(rule, heldOn, codes);
};
