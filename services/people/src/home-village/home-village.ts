import { lookUpPolicy, type BilingualText, type Jurisdictions } from '@cunguan/domain';
import { homeVillagePosting } from '../career/career-policies.js';
import type { Official, Placement } from '../official/official.js';

/** What does not forbid a command, and whoever gives it should know. */
export interface Warning extends BilingualText {
  readonly code: string;
  /** The policy rule and version that warns. */
  readonly policy: string;
}

/** What a command answers that may warn; kept with its receipt, so that the same key is answered the same. */
export interface Warned {
  readonly id: string;
  readonly warnings: readonly Warning[];
}

/** Warns when an official is posted in the home village (回原籍村任职). */
export const homeVillageWarnings = (
  { homeVillageId }: Official,
  { villageId, placedFrom }: Placement,
  jurisdictions: Jurisdictions,
): readonly Warning[] => {
  if (homeVillageId !== villageId) return [];
  const rule = lookUpPolicy(homeVillagePosting, 'HOME_VILLAGE', jurisdictions, placedFrom);
  const policy = `${rule.code}@${rule.validFrom}`;
  return [
    {
      code: 'HOME_VILLAGE',
      policy,
      zh: `该村是本人原籍村，一般不安排回原籍村任职（${policy}，${rule.grade} 级依据：${rule.source}）；请核实，必要时调村`,
      en: `this is the official's home village, where as a rule nobody is posted (${policy}, grade ${rule.grade}); check it, and transfer the official where need be`,
    },
  ];
};
