import type { Assessment, NotificationMeans, Votes } from './assessment.js';
import { stepCommand, type GradeInput, type StepInput } from './assessment.service.js';
import {
  decideGrade,
  decideReview,
  notifyAssessment,
  proposeGrade,
  recordDemocraticAppraisal,
  recordTalks,
  requestReview,
  submitSelfReport,
} from './assessment-steps.js';

interface TextInput extends StepInput {
  readonly text: string;
}

type AppraisalInput = StepInput & Omit<Votes, 'invalid'> & { readonly invalid?: number | null };

interface TalksInput extends StepInput {
  readonly persons: number;
  readonly summary: string;
}

interface ProposeInput extends GradeInput {
  readonly proposerId: string;
}

interface DecideInput extends GradeInput {
  readonly deciderId: string;
}

interface NotifyInput extends StepInput {
  readonly how: NotificationMeans;
}

interface ReviewInput extends GradeInput {
  readonly reviewerId: string;
}

export const submitSelfReportCommand = stepCommand<TextInput>({
  command: 'submitSelfReport',
  own: true,
  take: submitSelfReport,
});

export const recordDemocraticAppraisalCommand = stepCommand<AppraisalInput>({
  command: 'recordDemocraticAppraisal',
  take: (assessment, { on, ...votes }, surroundings) =>
    recordDemocraticAppraisal(assessment, { on, votes: { ...votes, invalid: votes.invalid ?? 0 } }, surroundings),
});

export const recordAssessmentTalksCommand = stepCommand<TalksInput>({
  command: 'recordAssessmentTalks',
  take: recordTalks,
});

export const proposeAssessmentGradeCommand = stepCommand<ProposeInput>({
  command: 'proposeAssessmentGrade',
  cadreOf: ({ proposerId }) => proposerId,
  take: (assessment: Assessment, input, surroundings) =>
    proposeGrade(assessment, { ...input, cadreId: input.proposerId }, surroundings),
});

export const decideAssessmentGradeCommand = stepCommand<DecideInput>({
  command: 'decideAssessmentGrade',
  cadreOf: ({ deciderId }) => deciderId,
  take: (assessment, input, surroundings) =>
    decideGrade(assessment, { ...input, cadreId: input.deciderId }, surroundings),
});

export const notifyAssessmentCommand = stepCommand<NotifyInput>({
  command: 'notifyAssessment',
  take: notifyAssessment,
});

export const requestAssessmentReviewCommand = stepCommand<TextInput>({
  command: 'requestAssessmentReview',
  own: true,
  take: requestReview,
});

export const decideAssessmentReviewCommand = stepCommand<ReviewInput>({
  command: 'decideAssessmentReview',
  cadreOf: ({ reviewerId }) => reviewerId,
  take: (assessment, input, surroundings) =>
    decideReview(assessment, { ...input, cadreId: input.reviewerId }, surroundings),
});
