import { z } from 'zod';
import { eventContract } from './event-contract.js';
import { ASSESSMENT_GRADES, ASSESSMENT_KINDS, ASSESSMENT_STATUSES, date, id } from './vocabulary.js';

/** The calendar year of an annual assessment; a term assessment has a contract term instead. */
export const assessmentYear = z.int().min(1990).max(2999);

const subject = {
  assessmentId: id,
  officialId: id,
  kind: z.enum(ASSESSMENT_KINDS),
  year: assessmentYear.nullable(),
  contractTermId: id.nullable(),
};

const subjectExample = {
  assessmentId: '00000000-0000-4000-8000-000000000001',
  officialId: '00000000-0000-4000-8000-000000000002',
  kind: 'TERM',
  year: null,
  contractTermId: '00000000-0000-4000-8000-000000000003',
} as const;

const unitsExample = {
  villageId: '00000000-0000-4000-8000-000000000004',
  townId: '00000000-0000-4000-8000-000000000005',
};

const concludedShape = {
  ...subject,
  grade: z.enum(ASSESSMENT_GRADES),
  notifiedOn: date,
  villageId: id,
  townId: id,
};

const concludedExample = {
  ...subjectExample,
  grade: 'COMPETENT',
  notifiedOn: '2015-06-30',
  ...unitsExample,
} as const;

export const assessmentOpened = eventContract({
  service: 'selection',
  noun: 'assessment',
  name: 'assessment-opened',
  title: { zh: '考核已启动', en: 'An annual or a term assessment of an official was opened' },
  shape: { ...subject, openedOn: date, villageId: id, townId: id },
  key: ['officialId'],
  validOn: 'openedOn',
  example: { ...subjectExample, openedOn: '2015-05-04', ...unitsExample },
});

export const assessmentAdvanced = eventContract({
  service: 'selection',
  noun: 'assessment',
  name: 'assessment-advanced',
  title: {
    zh: '考核推进至下一步',
    en: 'An assessment reached its next step; what it comes to is told only once it is notified',
  },
  shape: { assessmentId: id, officialId: id, status: z.enum(ASSESSMENT_STATUSES), on: date },
  key: ['officialId'],
  validOn: 'on',
  example: {
    assessmentId: subjectExample.assessmentId,
    officialId: subjectExample.officialId,
    status: 'TALKS',
    on: '2015-05-20',
  },
});

export const assessmentConcluded = eventContract({
  service: 'selection',
  noun: 'assessment',
  name: 'assessment-concluded',
  title: {
    zh: '考核结果已书面通知，自此生效',
    en: 'The official was notified of the grade in writing; from that day the assessment has effect',
  },
  shape: concludedShape,
  key: ['officialId'],
  validOn: 'notifiedOn',
  example: concludedExample,
});

export const assessmentRevised = eventContract({
  service: 'selection',
  noun: 'assessment',
  name: 'assessment-revised',
  title: {
    zh: '考核结果经复核已更正，不加重',
    en: 'A review made the grade better; this says all of the result anew, and it holds from the first notification',
  },
  shape: concludedShape,
  key: ['officialId'],
  validOn: 'notifiedOn',
  example: concludedExample,
});
