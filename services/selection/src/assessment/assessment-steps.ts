import { addDays, lookUpPolicy, requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import {
  assessmentAdvanced,
  assessmentConcluded,
  assessmentRevised,
  type AssessmentGrade,
  type AssessmentStatus,
  type DomainEvent,
} from '@cunguan/events';
import type { Jurisdictions } from '@cunguan/domain';
import { assessmentReviewDays } from '../policies.js';
import { refuse } from '../refusals/assessment-refusals.js';
import {
  assessmentSteps,
  EARLIEST,
  isWorse,
  lastStep,
  type Assessment,
  type NotificationMeans,
  type Votes,
} from './assessment.js';
import { lowVotesGate } from './gates.js';

export type AssessmentTextKind = 'SELF_REPORT' | 'TALKS' | 'PROPOSAL' | 'DECISION' | 'REVIEW_REQUEST' | 'REVIEW';

/** Where and when a step is recorded. */
export interface Surroundings {
  readonly today: CivilDate;
  readonly jurisdictions: Jurisdictions;
}

export interface StepTaken {
  readonly assessment: Assessment;
  readonly event: DomainEvent;
  readonly text: { readonly kind: AssessmentTextKind; readonly text: string } | null;
}

const MAX_REPORT = 5000;
const MAX_TEXT = 2000;
const MAX_COUNT = 100_000;

/** The day of a step that is the next one: not in the future and not before the last one. */
const requireStep = (assessment: Assessment, to: AssessmentStatus, on: CivilDate, today: CivilDate): CivilDate => {
  const last = lastStep(assessment);
  const [next] = assessmentSteps.next(last.status);
  if (next === undefined) throw refuse('ASSESSMENT.FINAL', { on: last.on });
  if (!assessmentSteps.can(last.status, to))
    throw refuse('ASSESSMENT.STEP_OUT_OF_ORDER', { status: last.status, next });
  const day = requireDate('on', on, EARLIEST, today);
  if (day < last.on) throw refuse('ASSESSMENT.STEP_BEFORE_LAST', { on: last.on });
  return day;
};

type Facts = Partial<Assessment>;

const advanced = (
  assessment: Assessment,
  facts: Facts,
  text: StepTaken['text'],
  tell: (next: Assessment) => DomainEvent = (next) => {
    const { status, on } = lastStep(next);
    const { id, officialId, version } = next;
    return assessmentAdvanced.of(id, version, { assessmentId: id, officialId, status, on });
  },
): StepTaken => {
  const next = { ...assessment, ...facts, version: assessment.version + 1 };
  return { assessment: next, event: tell(next), text };
};

const optionalText = (kind: AssessmentTextKind, field: string, text: string | null | undefined): StepTaken['text'] =>
  text === null || text === undefined ? null : { kind, text: requireText(field, text, MAX_TEXT) };

interface Dated {
  readonly on: CivilDate;
}

/** 个人述职 the official's own report. */
export const submitSelfReport = (
  assessment: Assessment,
  { on, text }: Dated & { readonly text: string },
  { today }: Surroundings,
): StepTaken => {
  const selfReportedOn = requireStep(assessment, 'SELF_REPORT', on, today);
  return advanced(assessment, { selfReportedOn }, { kind: 'SELF_REPORT', text: requireText('text', text, MAX_REPORT) });
};

const requireVotes = (given: Votes): Votes => {
  const votes: Votes = {
    issued: requireInteger('issued', given.issued, 1, MAX_COUNT),
    collected: requireInteger('collected', given.collected, 1, MAX_COUNT),
    invalid: requireInteger('invalid', given.invalid, 0, MAX_COUNT),
    excellent: requireInteger('excellent', given.excellent, 0, MAX_COUNT),
    competent: requireInteger('competent', given.competent, 0, MAX_COUNT),
    basicallyCompetent: requireInteger('basicallyCompetent', given.basicallyCompetent, 0, MAX_COUNT),
    incompetent: requireInteger('incompetent', given.incompetent, 0, MAX_COUNT),
  };
  const { issued, collected, invalid } = votes;
  if (collected > issued) throw refuse('ASSESSMENT.BALLOTS_EXCEED_ISSUED', { collected, issued });
  const valid = votes.excellent + votes.competent + votes.basicallyCompetent + votes.incompetent;
  if (valid + invalid !== collected) throw refuse('ASSESSMENT.VOTES_DO_NOT_ADD_UP', { valid, invalid, collected });
  if (valid === 0) throw refuse('ASSESSMENT.NO_VALID_VOTES');
  return votes;
};

/** 民主测评 the ballots on the four grades, as counted. */
export const recordDemocraticAppraisal = (
  assessment: Assessment,
  { on, votes }: Dated & { readonly votes: Votes },
  { today, jurisdictions }: Surroundings,
): StepTaken => {
  const surveyedOn = requireStep(assessment, 'SURVEY', on, today);
  const counted = requireVotes(votes);
  const votesPolicy = lowVotesGate(counted, jurisdictions, surveyedOn).policy;
  return advanced(assessment, { surveyedOn, ...counted, votesPolicy }, null);
};

/** 个别谈话 how many were talked with, and what came of it. */
export const recordTalks = (
  assessment: Assessment,
  { on, persons, summary }: Dated & { readonly persons: number; readonly summary: string },
  { today }: Surroundings,
): StepTaken => {
  const talkedOn = requireStep(assessment, 'TALKS', on, today);
  const talkedWith = requireInteger('persons', persons, 1, MAX_COUNT);
  const text = { kind: 'TALKS', text: requireText('summary', summary, MAX_TEXT) } as const;
  return advanced(assessment, { talkedOn, talkedWith }, text);
};

/** The votes of an assessment that has them. */
export const votesOf = (assessment: Assessment): Votes | null => {
  const { issued, collected, invalid, excellent, competent, basicallyCompetent, incompetent } = assessment;
  if (issued === null || collected === null || invalid === null || excellent === null) return null;
  if (competent === null || basicallyCompetent === null || incompetent === null) return null;
  return { issued, collected, invalid, excellent, competent, basicallyCompetent, incompetent };
};

interface Judgement extends Dated {
  readonly grade: AssessmentGrade;
  readonly cadreId: string;
  readonly reason?: string | null | undefined;
}

/** Somebody proposes a grade: what the gate of the votes says, or something else with a reason. */
export const proposeGrade = (
  assessment: Assessment,
  { on, grade, cadreId, reason }: Judgement,
  { today, jurisdictions }: Surroundings,
): StepTaken => {
  const proposedOn = requireStep(assessment, 'PROPOSED', on, today);
  const text = optionalText('PROPOSAL', 'reason', reason);
  const votes = votesOf(assessment);
  const { surveyedOn } = assessment;
  if (!votes || surveyedOn === null) throw new Error(`assessment ${assessment.id} has talks and no votes`);
  const { met, proposes, count, base, threshold, policy } = lowVotesGate(votes, jurisdictions, surveyedOn);
  if (met && grade !== proposes && text === null) {
    throw refuse('ASSESSMENT.GATE_NEEDS_REASON', { count, base, threshold, policy });
  }
  return advanced(assessment, { proposedOn, proposedGrade: grade, proposerId: cadreId }, text);
};

/** Another person decides: as proposed, or otherwise with a reason. `sharePolicy` is the rule that allows EXCELLENT. */
export const decideGrade = (
  assessment: Assessment,
  { on, grade, cadreId, reason }: Judgement,
  { today }: Surroundings,
): StepTaken => {
  const decidedOn = requireStep(assessment, 'DECIDED', on, today);
  if (cadreId === assessment.proposerId) throw refuse('ASSESSMENT.SAME_PERSON');
  const text = optionalText('DECISION', 'reason', reason);
  const proposed = assessment.proposedGrade ?? grade;
  if (grade !== proposed && text === null) throw refuse('ASSESSMENT.DECISION_NEEDS_REASON', { proposed });
  return advanced(assessment, { decidedOn, decidedGrade: grade, deciderId: cadreId }, text);
};

const concluded = ({ id, officialId, kind, year, contractTermId, villageId, townId, ...rest }: Assessment) => {
  const { notifiedOn, decidedGrade, reviewGrade } = rest;
  const grade = reviewGrade ?? decidedGrade;
  if (notifiedOn === null || grade === null) throw new Error(`assessment ${id} is not concluded`);
  return { assessmentId: id, officialId, kind, year, contractTermId, grade, notifiedOn, villageId, townId };
};

/** The official was notified in writing: from this day the assessment has effect, and the time for a review runs. */
export const notifyAssessment = (
  assessment: Assessment,
  { on, how }: Dated & { readonly how: NotificationMeans },
  { today, jurisdictions }: Surroundings,
): StepTaken => {
  const notifiedOn = requireStep(assessment, 'NOTIFIED', on, today);
  const rule = lookUpPolicy(assessmentReviewDays, 'ASSESSMENT_REVIEW_DAYS', jurisdictions, notifiedOn);
  const reviewUntil = addDays(notifiedOn, rule.value);
  const reviewPolicy = `${rule.code}@${rule.validFrom}`;
  return advanced(assessment, { notifiedOn, notifiedHow: how, reviewUntil, reviewPolicy }, null, (next) =>
    assessmentConcluded.of(next.id, next.version, concluded(next)),
  );
};

/** 申请复核 within the time that runs from the notification. */
export const requestReview = (
  assessment: Assessment,
  { on, text }: Dated & { readonly text: string },
  { today }: Surroundings,
): StepTaken => {
  const reviewRequestedOn = requireStep(assessment, 'UNDER_REVIEW', on, today);
  const { reviewUntil, reviewPolicy } = assessment;
  if (reviewUntil !== null && reviewRequestedOn > reviewUntil) {
    throw refuse('ASSESSMENT.REVIEW_TOO_LATE', { until: reviewUntil, policy: reviewPolicy ?? '' });
  }
  const request = { kind: 'REVIEW_REQUEST', text: requireText('text', text, MAX_TEXT) } as const;
  return advanced(assessment, { reviewRequestedOn }, request);
};

/** HARD (civil-servant law 95–96): another person decides, and a review never makes the result worse. */
export const decideReview = (
  assessment: Assessment,
  { on, grade, cadreId, reason }: Judgement,
  { today }: Surroundings,
): StepTaken => {
  const { status, on: since } = lastStep(assessment);
  if (status === 'NOTIFIED') throw refuse('ASSESSMENT.NO_REVIEW_REQUESTED', { on: since });
  const reviewedOn = requireStep(assessment, 'FINAL', on, today);
  if (cadreId === assessment.deciderId) throw refuse('ASSESSMENT.SAME_DECIDER');
  const decided = assessment.decidedGrade ?? grade;
  if (isWorse(grade, decided)) throw refuse('ASSESSMENT.REVIEW_MAKES_WORSE', { decided });
  const text = { kind: 'REVIEW', text: requireText('reason', reason ?? '', MAX_TEXT) } as const;
  const facts = { reviewedOn, reviewGrade: grade, reviewerId: cadreId };
  if (grade === decided) return advanced(assessment, facts, text);
  return advanced(assessment, facts, text, (next) => assessmentRevised.of(next.id, next.version, concluded(next)));
};
