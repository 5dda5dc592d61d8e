import type { CivilDate } from './civil-date.js';

/** How well a rule is founded: P law or regulation, N news or portal, L one locality's rule, S secondary source. */
export type PolicyGrade = 'P' | 'N' | 'L' | 'S';

/** A threshold as dated data: what it is, where and when it holds, and who says so. */
export interface PolicyRule<Value = number> {
  readonly code: string;
  /** `CN` for the nation, else the administrative division code of a district, town or village. */
  readonly jurisdiction: string;
  readonly validFrom: CivilDate;
  /** The first day on which it no longer holds; null while it holds. */
  readonly validTo: CivilDate | null;
  readonly value: Value;
  readonly source: string;
  readonly grade: PolicyGrade;
}

export const NATIONAL = 'CN';

/** Where an act took place, nearest first: village, town, district; the nation is always last. */
export type Jurisdictions = readonly string[];

/**
 * The rule that holds for a jurisdiction on a day; the nearest jurisdiction wins, then the latest start.
 * A missing rule is a fault of the data, hence a plain Error.
 */
export const lookUpPolicy = <Rule extends PolicyRule<unknown>>(
  rules: readonly Rule[],
  code: Rule['code'],
  jurisdictions: Jurisdictions,
  on: CivilDate,
): Rule => {
  const inForce = rules
    .filter((rule) => rule.code === code && rule.validFrom <= on && (rule.validTo === null || on < rule.validTo))
    .sort((a, b) => b.validFrom.localeCompare(a.validFrom));
  for (const jurisdiction of [...jurisdictions, NATIONAL]) {
    const rule = inForce.find((candidate) => candidate.jurisdiction === jurisdiction);
    if (rule) return rule;
  }
  throw new Error(`no policy rule ${code} in force on ${on}`);
};
