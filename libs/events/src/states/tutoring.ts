import { z } from 'zod';
import { stateContract } from '../state-contract.js';
import { TUTORING_END_REASONS } from '../tutoring.js';
import { date, id, LINES_OF_WORK } from '../vocabulary.js';

export const tutoringState = stateContract({
  service: 'mentoring',
  noun: 'tutoring',
  title: { zh: '条线指导的现状', en: 'A tutoring by line of work as it stands' },
  shape: {
    tutoringId: id,
    officialId: id,
    tutorId: id,
    villageId: id,
    townId: id,
    districtId: id,
    lineOfWork: z.enum(LINES_OF_WORK),
    startedOn: date,
    endedOn: date.nullable(),
    reason: z.enum(TUTORING_END_REASONS).nullable(),
  },
  example: {
    tutoringId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    tutorId: '00000000-0000-4000-8000-000000000003',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    districtId: '00000000-0000-4000-8000-000000000006',
    lineOfWork: 'CIVIL_AFFAIRS',
    startedOn: '2015-06-30',
    endedOn: null,
    reason: null,
  },
});

export const tutoringRecordState = stateContract({
  service: 'mentoring',
  noun: 'tutoring-record',
  title: { zh: '条线指导记录的现状', en: 'The record of a tutoring as it is known now' },
  shape: {
    tutoringRecordId: id,
    tutoringId: id,
    officialId: id,
    tutorId: id,
    lineOfWork: z.enum(LINES_OF_WORK),
    heldOn: date,
    minutes: z.int().min(1),
  },
  example: {
    tutoringRecordId: '00000000-0000-4000-8000-000000000001',
    tutoringId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    tutorId: '00000000-0000-4000-8000-000000000004',
    lineOfWork: 'CIVIL_AFFAIRS',
    heldOn: '2015-06-30',
    minutes: 60,
  },
});
