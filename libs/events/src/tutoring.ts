import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { date, id, LINES_OF_WORK } from './vocabulary.js';

export const TUTORING_END_REASONS = [
  'COMPLETED',
  'CHANGED_TUTOR',
  'TUTOR_LEFT_COMMITTEES',
  'OFFICIAL_LEFT_VILLAGE',
  'OFFICIAL_LEFT_SERVICE',
] as const;
export type TutoringEndReason = (typeof TUTORING_END_REASONS)[number];

const tutoring = {
  tutoringId: id,
  officialId: id,
  tutorId: id,
  villageId: id,
  townId: id,
  lineOfWork: z.enum(LINES_OF_WORK),
};
const example = {
  tutoringId: '00000000-0000-4000-8000-000000000001',
  officialId: '00000000-0000-4000-8000-000000000002',
  tutorId: '00000000-0000-4000-8000-000000000003',
  villageId: '00000000-0000-4000-8000-000000000004',
  townId: '00000000-0000-4000-8000-000000000005',
  lineOfWork: 'CIVIL_AFFAIRS',
} as const;

export const tutoringStarted = eventContract({
  service: 'mentoring',
  noun: 'tutoring',
  name: 'tutoring-started',
  title: { zh: '条线指导已开始', en: 'A committee member began to tutor an official in a line of work' },
  shape: { ...tutoring, startedOn: date },
  key: ['officialId'],
  validOn: 'startedOn',
  example: { ...example, startedOn: '2015-06-30' },
});

export const tutoringEnded = eventContract({
  service: 'mentoring',
  noun: 'tutoring',
  name: 'tutoring-ended',
  title: { zh: '条线指导已结束', en: 'The tutoring of an official in a line of work ended' },
  shape: { ...tutoring, endedOn: date, reason: z.enum(TUTORING_END_REASONS) },
  key: ['officialId'],
  validOn: 'endedOn',
  example: { ...example, endedOn: '2015-06-30', reason: 'TUTOR_LEFT_COMMITTEES' },
});

const record = {
  tutoringRecordId: id,
  tutoringId: id,
  officialId: id,
  tutorId: id,
  lineOfWork: z.enum(LINES_OF_WORK),
  heldOn: date,
  minutes: z.int().min(1),
};
const recordExample = {
  tutoringRecordId: '00000000-0000-4000-8000-000000000001',
  tutoringId: '00000000-0000-4000-8000-000000000002',
  officialId: '00000000-0000-4000-8000-000000000003',
  tutorId: '00000000-0000-4000-8000-000000000004',
  lineOfWork: 'CIVIL_AFFAIRS',
  heldOn: '2015-06-30',
  minutes: 45,
} as const;

export const tutoringRecorded = eventContract({
  service: 'mentoring',
  noun: 'tutoring-record',
  name: 'tutoring-recorded',
  title: { zh: '一次条线指导已记录', en: 'What a tutor did with an official on a day was recorded' },
  shape: record,
  key: ['officialId'],
  validOn: 'heldOn',
  example: recordExample,
});

export const tutoringRecordCorrected = eventContract({
  service: 'mentoring',
  noun: 'tutoring-record',
  name: 'tutoring-record-corrected',
  title: { zh: '条线指导记录已更正', en: 'The record of a tutoring was corrected; this says all of it anew' },
  shape: record,
  key: ['officialId'],
  validOn: 'heldOn',
  example: { ...recordExample, minutes: 60 },
});
