import { lookUpPolicy, type CivilDate, type Jurisdictions, type PolicyRule } from '@cunguan/domain';
import { TRAINING_SESSION_KINDS, type TrainingSessionKind } from '@cunguan/events';
import { inductionInFirstYear, sitInsPerYear, trainingDaysPerYear } from '../policies.js';

/** What a year of training asks of an official. */
export const REQUIREMENT_CODES = [
  'TRAINING_DAYS_PER_YEAR',
  'SIT_INS_PER_YEAR',
  'INDUCTION_COURSES_IN_FIRST_YEAR',
] as const;
export type RequirementCode = (typeof REQUIREMENT_CODES)[number];

/** The requirements as dated policy; a village, town or district may have its own in place of the national one. */
export const requirementRules: readonly PolicyRule[] = [
  ...trainingDaysPerYear,
  ...sitInsPerYear,
  ...inductionInFirstYear,
];

/** What is known of an official's year up to a day. */
export interface YearFacts {
  readonly year: number;
  /** The first day of the first contract term. */
  readonly servingFrom: CivilDate;
  /** The codes of village, town and district, nearest first. */
  readonly jurisdictions: Jurisdictions;
  readonly verifiedHalfDays: number;
  /** Verified sit-ins on meetings of the two committees. */
  readonly sitIns: number;
  /** Verified courses of the town. */
  readonly townCourses: number;
}

/** One requirement of the year, and how far it is met. Days are days, half of one included; all else is a count. */
export interface RequirementStanding {
  readonly code: RequirementCode;
  readonly zh: string;
  readonly en: string;
  /** The rule and its version, `CODE@validFrom`. */
  readonly policy: string;
  readonly required: number;
  readonly done: number;
  readonly missing: number;
  readonly met: boolean;
}

const HALF_DAYS_PER_DAY = 2;

export const daysOf = (halfDays: number): number => halfDays / HALF_DAYS_PER_DAY;

interface Requirement {
  readonly zh: string;
  readonly en: string;
  readonly appliesTo: (facts: YearFacts) => boolean;
  readonly done: (facts: YearFacts) => number;
  /** Of which kind a session has to be to count. */
  readonly filledBy: readonly TrainingSessionKind[];
}

const requirements: Readonly<Record<RequirementCode, Requirement>> = {
  TRAINING_DAYS_PER_YEAR: {
    zh: '年度培训天数',
    en: 'days of training in the year',
    appliesTo: () => true,
    done: ({ verifiedHalfDays }) => daysOf(verifiedHalfDays),
    filledBy: TRAINING_SESSION_KINDS,
  },
  SIT_INS_PER_YEAR: {
    zh: '列席村两委会议次数',
    en: 'sit-ins on meetings of the two committees in the year',
    appliesTo: () => true,
    done: ({ sitIns }) => sitIns,
    filledBy: ['COMMITTEE_SIT_IN'],
  },
  INDUCTION_COURSES_IN_FIRST_YEAR: {
    zh: '岗前培训（任职当年的镇课程）次数',
    en: 'town courses in the year in which service begins, as induction',
    appliesTo: ({ year, servingFrom }) => Number(servingFrom.slice(0, 4)) === year,
    done: ({ townCourses }) => townCourses,
    filledBy: ['TOWN_COURSE'],
  },
};

/** The rule in force at the end of the year decides for the whole of it. */
export const decidingDay = (year: number): CivilDate => `${String(year)}-12-31`;

/**
 * What the year asks of the official and how far it is met. A year that is served in part asks for the whole: the sources
 * know no lesser number, and a place that has one enters it as its own rule.
 */
export const requirementsOf = (facts: YearFacts, rules = requirementRules): readonly RequirementStanding[] =>
  REQUIREMENT_CODES.filter((code) => requirements[code].appliesTo(facts)).map((code) => {
    const { zh, en, done: doneOf } = requirements[code];
    const { value: required, validFrom } = lookUpPolicy(rules, code, facts.jurisdictions, decidingDay(facts.year));
    const done = doneOf(facts);
    const missing = Math.max(0, required - done);
    return { code, zh, en, policy: `${code}@${validFrom}`, required, done, missing, met: missing === 0 };
  });

/** The kinds of session that fill what is missing. */
export const kindsThatFill = (standings: readonly RequirementStanding[]): readonly TrainingSessionKind[] => {
  const wanted = new Set(standings.filter(({ met }) => !met).flatMap(({ code }) => requirements[code].filledBy));
  return TRAINING_SESSION_KINDS.filter((kind) => wanted.has(kind));
};

/** What a requirement is called. */
export const namesOf = (code: RequirementCode): Pick<Requirement, 'zh' | 'en'> => {
  const { zh, en } = requirements[code];
  return { zh, en };
};
