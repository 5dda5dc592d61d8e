import { z } from 'zod';
import { assessmentYear } from '../assessment.js';
import { stateContract } from '../state-contract.js';
import { ASSESSMENT_GRADES, ASSESSMENT_KINDS, ASSESSMENT_STATUSES, date, id } from '../vocabulary.js';

export const assessmentState = stateContract({
  service: 'selection',
  noun: 'assessment',
  title: { zh: '考核的现状', en: 'An assessment as it stands; its grade only once the official was notified' },
  shape: {
    assessmentId: id,
    officialId: id,
    kind: z.enum(ASSESSMENT_KINDS),
    year: assessmentYear.nullable(),
    contractTermId: id.nullable(),
    villageId: id,
    townId: id,
    districtId: id,
    openedOn: date,
    status: z.enum(ASSESSMENT_STATUSES),
    statusOn: date,
    grade: z.enum(ASSESSMENT_GRADES).nullable(),
    notifiedOn: date.nullable(),
    reviewUntil: date.nullable(),
  },
  example: {
    assessmentId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    kind: 'TERM',
    year: null,
    contractTermId: '00000000-0000-4000-8000-000000000003',
    villageId: '00000000-0000-4000-8000-000000000004',
    townId: '00000000-0000-4000-8000-000000000005',
    districtId: '00000000-0000-4000-8000-000000000006',
    openedOn: '2015-05-04',
    status: 'NOTIFIED',
    statusOn: '2015-06-30',
    grade: 'COMPETENT',
    notifiedOn: '2015-06-30',
    reviewUntil: '2015-07-30',
  },
});
