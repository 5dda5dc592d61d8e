import { EntitySchema } from 'typeorm';
import type { Assessment } from './assessment.js';
import type { AssessmentTextKind } from './assessment-steps.js';

export const AssessmentEntity = new EntitySchema<Assessment>({
  name: 'Assessment',
  tableName: 'assessments',
  columns: {
    id: { type: 'uuid', primary: true },
    officialId: { type: 'uuid' },
    kind: { type: 'text' },
    year: { type: 'smallint', nullable: true },
    contractTermId: { type: 'uuid', nullable: true },
    villageId: { type: 'uuid' },
    townId: { type: 'uuid' },
    districtId: { type: 'uuid' },
    openedOn: { type: 'date' },
    selfReportedOn: { type: 'date', nullable: true },
    surveyedOn: { type: 'date', nullable: true },
    issued: { type: 'integer', nullable: true },
    collected: { type: 'integer', nullable: true },
    invalid: { type: 'integer', nullable: true },
    excellent: { type: 'integer', nullable: true },
    competent: { type: 'integer', nullable: true },
    basicallyCompetent: { type: 'integer', nullable: true },
    incompetent: { type: 'integer', nullable: true },
    votesPolicy: { type: 'text', nullable: true },
    talkedOn: { type: 'date', nullable: true },
    talkedWith: { type: 'integer', nullable: true },
    proposedOn: { type: 'date', nullable: true },
    proposedGrade: { type: 'text', nullable: true },
    proposerId: { type: 'uuid', nullable: true },
    decidedOn: { type: 'date', nullable: true },
    decidedGrade: { type: 'text', nullable: true },
    deciderId: { type: 'uuid', nullable: true },
    notifiedOn: { type: 'date', nullable: true },
    notifiedHow: { type: 'text', nullable: true },
    reviewUntil: { type: 'date', nullable: true },
    reviewPolicy: { type: 'text', nullable: true },
    reviewRequestedOn: { type: 'date', nullable: true },
    reviewedOn: { type: 'date', nullable: true },
    reviewGrade: { type: 'text', nullable: true },
    reviewerId: { type: 'uuid', nullable: true },
    sharePolicy: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

export interface AssessmentText {
  readonly assessmentId: string;
  readonly kind: AssessmentTextKind;
  readonly text: string;
}

export const AssessmentTextEntity = new EntitySchema<AssessmentText>({
  name: 'AssessmentText',
  tableName: 'assessment_texts',
  columns: {
    assessmentId: { type: 'uuid', primary: true },
    kind: { type: 'text', primary: true },
    text: { type: 'text' },
  },
});
