import { addDays, requireDate, requireInteger, stateMachine, type CivilDate } from '@cunguan/domain';
import {
  ASSESSMENT_GRADES,
  assessmentOpened,
  assessmentState,
  type AssessmentGrade,
  type AssessmentKind,
  type AssessmentStatus,
  type DomainEvent,
} from '@cunguan/events';
import { placementUntil, servesOn, type ContractTerm, type Official, type Placement } from '../official/official.js';
import { refuse } from '../refusals/assessment-refusals.js';

/** How the official was notified in writing. */
export type NotificationMeans = 'HANDED_OVER' | 'REGISTERED_MAIL' | 'LEFT_AT_RESIDENCE';

/** The ballots of the democratic appraisal (民主测评), in exact whole numbers. */
export interface Votes {
  readonly issued: number;
  readonly collected: number;
  readonly invalid: number;
  readonly excellent: number;
  readonly competent: number;
  readonly basicallyCompetent: number;
  readonly incompetent: number;
}

/** An assessment (考核) of one official. What a step records is null until the step; its version counts the steps. */
export interface Assessment extends Nullable<Votes> {
  readonly id: string;
  readonly officialId: string;
  readonly kind: AssessmentKind;
  readonly year: number | null;
  readonly contractTermId: string | null;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly openedOn: CivilDate;
  readonly selfReportedOn: CivilDate | null;
  readonly surveyedOn: CivilDate | null;
  readonly votesPolicy: string | null;
  readonly talkedOn: CivilDate | null;
  readonly talkedWith: number | null;
  readonly proposedOn: CivilDate | null;
  readonly proposedGrade: AssessmentGrade | null;
  readonly proposerId: string | null;
  readonly decidedOn: CivilDate | null;
  readonly decidedGrade: AssessmentGrade | null;
  readonly deciderId: string | null;
  readonly notifiedOn: CivilDate | null;
  readonly notifiedHow: NotificationMeans | null;
  /** The last day on which a review may be asked for. */
  readonly reviewUntil: CivilDate | null;
  readonly reviewPolicy: string | null;
  readonly reviewRequestedOn: CivilDate | null;
  readonly reviewedOn: CivilDate | null;
  readonly reviewGrade: AssessmentGrade | null;
  readonly reviewerId: string | null;
  /** The rule that allowed EXCELLENT; null where nobody gave it. */
  readonly sharePolicy: string | null;
  readonly version: number;
}

type Nullable<Facts> = { readonly [Name in keyof Facts]: Facts[Name] | null };

/** HARD: one after the other, none skipped. FINAL follows by itself where no review was asked for in time. */
export const assessmentSteps = stateMachine<AssessmentStatus>({
  OPEN: ['SELF_REPORT'],
  SELF_REPORT: ['SURVEY'],
  SURVEY: ['TALKS'],
  TALKS: ['PROPOSED'],
  PROPOSED: ['DECIDED'],
  DECIDED: ['NOTIFIED'],
  NOTIFIED: ['UNDER_REVIEW', 'FINAL'],
  UNDER_REVIEW: ['FINAL'],
  FINAL: [],
});

interface Reached {
  readonly status: AssessmentStatus;
  readonly on: CivilDate;
}

const reachedSteps = (assessment: Assessment): readonly Reached[] => {
  const { selfReportedOn, surveyedOn, talkedOn, proposedOn, decidedOn, notifiedOn, reviewedOn } = assessment;
  const days: readonly (readonly [AssessmentStatus, CivilDate | null])[] = [
    ['OPEN', assessment.openedOn],
    ['SELF_REPORT', selfReportedOn],
    ['SURVEY', surveyedOn],
    ['TALKS', talkedOn],
    ['PROPOSED', proposedOn],
    ['DECIDED', decidedOn],
    ['NOTIFIED', notifiedOn],
    ['UNDER_REVIEW', assessment.reviewRequestedOn],
    ['FINAL', reviewedOn],
  ];
  return days.flatMap(([status, on]) => (on === null ? [] : [{ status, on }]));
};

/** The last step that was recorded. */
export const lastStep = (assessment: Assessment): Reached =>
  reachedSteps(assessment).at(-1) ?? { status: 'OPEN', on: assessment.openedOn };

/** Where the assessment stands on a day; null before it was opened. FINAL from the day after the time for a review. */
export const standingOn = (assessment: Assessment, day: CivilDate): Reached | null => {
  const reached = reachedSteps(assessment).findLast(({ on }) => on <= day);
  const { reviewUntil } = assessment;
  if (reached?.status !== 'NOTIFIED' || reviewUntil === null || day <= reviewUntil) return reached ?? null;
  return { status: 'FINAL', on: addDays(reviewUntil, 1) };
};

/** The grade that has effect on a day: from the written notification, and as the review left it from then on. */
export const gradeOn = (assessment: Assessment, day: CivilDate): AssessmentGrade | null => {
  const { notifiedOn, decidedGrade, reviewedOn, reviewGrade } = assessment;
  if (reviewedOn !== null && reviewedOn <= day) return reviewGrade;
  return notifiedOn !== null && notifiedOn <= day ? decidedGrade : null;
};

export const isWorse = (grade: AssessmentGrade, than: AssessmentGrade): boolean =>
  ASSESSMENT_GRADES.indexOf(grade) > ASSESSMENT_GRADES.indexOf(than);

/** What is published of it as it stands: no count, no name of who decided, and the grade only once it has effect. */
export const stateOfAssessment = (assessment: Assessment): DomainEvent => {
  const { id, officialId, kind, year, contractTermId, villageId, townId, districtId, openedOn } = assessment;
  const { status, on } = lastStep(assessment);
  return assessmentState.of(id, assessment.version, {
    assessmentId: id,
    ...{ officialId, kind, year, contractTermId, villageId, townId, districtId, openedOn, status },
    statusOn: on,
    grade: gradeOn(assessment, on),
    notifiedOn: assessment.notifiedOn,
    reviewUntil: assessment.reviewUntil,
  });
};

export const EARLIEST = '1995-01-01';

const NOTHING_YET = {
  selfReportedOn: null,
  surveyedOn: null,
  issued: null,
  collected: null,
  invalid: null,
  excellent: null,
  competent: null,
  basicallyCompetent: null,
  incompetent: null,
  votesPolicy: null,
  talkedOn: null,
  talkedWith: null,
  proposedOn: null,
  proposedGrade: null,
  proposerId: null,
  decidedOn: null,
  decidedGrade: null,
  deciderId: null,
  notifiedOn: null,
  notifiedHow: null,
  reviewUntil: null,
  reviewPolicy: null,
  reviewRequestedOn: null,
  reviewedOn: null,
  reviewGrade: null,
  reviewerId: null,
  sharePolicy: null,
} as const;

/** What is assessed: a calendar year, or one contract term. */
export type AssessedPeriod =
  { readonly kind: 'ANNUAL'; readonly year: number } | { readonly kind: 'TERM'; readonly term: ContractTerm };

interface Opening {
  readonly id: string;
  readonly period: AssessedPeriod;
  readonly openedOn: CivilDate;
}

/** The days that are assessed, both included. */
const daysOf = (period: AssessedPeriod): { readonly from: CivilDate; readonly to: CivilDate } => {
  if (period.kind === 'TERM') return { from: period.term.runsFrom, to: period.term.endedOn ?? period.term.runsTo };
  return { from: `${String(period.year)}-01-01`, to: `${String(period.year)}-12-31` };
};

const FIRST_YEAR = 1995;

const requirePeriod = (period: AssessedPeriod, today: CivilDate): void => {
  if (period.kind === 'ANNUAL') requireInteger('year', period.year, FIRST_YEAR, Number(today.slice(0, 4)));
};

/** Opens the assessment of an official who served in what is assessed, in the village where the official last was in it. */
export const openAssessment = (
  official: Official,
  placements: readonly Placement[],
  { id, period, openedOn }: Opening,
  today: CivilDate,
): { readonly assessment: Assessment; readonly event: DomainEvent } => {
  requirePeriod(period, today);
  const on = requireDate('openedOn', openedOn, EARLIEST, today);
  const { from, to } = daysOf(period);
  if (on < from) throw refuse('ASSESSMENT.BEFORE_PERIOD', { on: from });
  const until = on < to ? on : to;
  const { servingFrom, servingTo } = official;
  const lastDay = servingTo !== null && servingTo < until ? servingTo : until;
  const served = servingFrom !== null && servesOn(official, lastDay) && from <= lastDay;
  const place = served ? placementUntil(placements, lastDay) : null;
  if (!place) throw refuse('ASSESSMENT.OFFICIAL_NOT_SERVING', { from, to: until });
  const { villageId, townId, districtId } = place;
  const [year, contractTermId] = period.kind === 'ANNUAL' ? [period.year, null] : [null, period.term.id];
  const of = { officialId: official.id, kind: period.kind, year, contractTermId, villageId, townId };
  const assessment: Assessment = { id, ...of, districtId, openedOn: on, ...NOTHING_YET, version: 1 };
  return { assessment, event: assessmentOpened.of(id, 1, { assessmentId: id, ...of, openedOn: on }) };
};
