import { refusals, requireId } from '@cunguan/domain';
import type { RequirementCode } from './requirements.js';

const refuse = refusals({
  'TRAINING_STANDING.DAYS_INVALID': {
    zh: 'missingDaysAtLeast 须为 0.5 至 {max} 之间、以半天为单位的天数',
    en: 'missingDaysAtLeast must be 0.5 to {max} days, in halves of a day',
  },
});

/** How a list of standings is sorted; officials who are even, by id. */
export type StandingOrder = 'MISSING_DAYS_DESC' | 'MISSING_DAYS_ASC' | 'VERIFIED_DAYS_DESC' | 'VERIFIED_DAYS_ASC';

/** Which standings are listed; null asks for all. */
export interface StandingFilter {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly short: boolean | null;
  readonly missingRequirement: RequirementCode | null;
  readonly missingHalfDaysAtLeast: number | null;
}

/** As a client gives it. */
interface Asked {
  readonly districtId?: string | null | undefined;
  readonly townId?: string | null | undefined;
  readonly villageId?: string | null | undefined;
  readonly short?: boolean | null | undefined;
  readonly missingRequirement?: RequirementCode | null | undefined;
  readonly missingDaysAtLeast?: number | null | undefined;
}

const MAX_DAYS = 366;

const halfDaysOf = (days: number): number => {
  const halfDays = days * 2;
  if (!Number.isSafeInteger(halfDays) || halfDays < 1 || days > MAX_DAYS) {
    throw refuse('TRAINING_STANDING.DAYS_INVALID', { max: MAX_DAYS });
  }
  return halfDays;
};

const idOf = (field: string, id: string | null | undefined): string | null =>
  id === null || id === undefined ? null : requireId(field, id);

export const requireFilter = (asked: Asked): StandingFilter => ({
  districtId: idOf('districtId', asked.districtId),
  townId: idOf('townId', asked.townId),
  villageId: idOf('villageId', asked.villageId),
  short: asked.short ?? null,
  missingRequirement: asked.missingRequirement ?? null,
  missingHalfDaysAtLeast:
    asked.missingDaysAtLeast === null || asked.missingDaysAtLeast === undefined
      ? null
      : halfDaysOf(asked.missingDaysAtLeast),
});
