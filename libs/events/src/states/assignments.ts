import { z } from 'zod';
import { ability } from '../frontline-posting.js';
import { stateContract } from '../state-contract.js';
import { date, DUTY_STATUSES, FRONTLINE_KINDS, id, LINES_OF_WORK, SPECIALTIES } from '../vocabulary.js';

export const dutyPostState = stateContract({
  service: 'assignments',
  noun: 'duty-post',
  title: { zh: '岗位的现状', en: 'A duty post as it stands' },
  shape: {
    dutyPostId: id,
    villageId: id,
    townId: id,
    districtId: id,
    lineOfWork: z.enum(LINES_OF_WORK),
    specialties: z.array(z.enum(SPECIALTIES)).min(1),
    createdOn: date,
  },
  example: {
    dutyPostId: '00000000-0000-4000-8000-000000000001',
    villageId: '00000000-0000-4000-8000-000000000002',
    townId: '00000000-0000-4000-8000-000000000003',
    districtId: '00000000-0000-4000-8000-000000000004',
    lineOfWork: 'CIVIL_AFFAIRS',
    specialties: ['LAW'],
    createdOn: '2015-06-30',
  },
});

export const dutyPostHoldingState = stateContract({
  service: 'assignments',
  noun: 'duty-post-holding',
  title: { zh: '任岗的现状', en: 'The holding of a duty post by one official as it stands' },
  shape: {
    dutyPostHoldingId: id,
    dutyPostId: id,
    officialId: id,
    heldFrom: date,
    heldTo: date.nullable(),
  },
  example: {
    dutyPostHoldingId: '00000000-0000-4000-8000-000000000001',
    dutyPostId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    heldFrom: '2015-06-30',
    heldTo: null,
  },
});

export const dutyState = stateContract({
  service: 'assignments',
  noun: 'duty',
  title: { zh: '职责的现状', en: 'A duty as it stands' },
  shape: {
    dutyId: id,
    dutyPostId: id,
    officialId: id,
    townId: id,
    givenOn: date,
    dueOn: date,
    status: z.enum(DUTY_STATUSES),
    statusOn: date,
  },
  example: {
    dutyId: '00000000-0000-4000-8000-000000000001',
    dutyPostId: '00000000-0000-4000-8000-000000000002',
    officialId: '00000000-0000-4000-8000-000000000003',
    townId: '00000000-0000-4000-8000-000000000004',
    givenOn: '2015-06-01',
    dueOn: '2015-06-30',
    status: 'VERIFIED',
    statusOn: '2015-06-29',
  },
});

export const frontlinePostingState = stateContract({
  service: 'assignments',
  noun: 'frontline-posting',
  title: { zh: '一线实战的现状', en: 'A frontline posting as it stands' },
  shape: {
    frontlinePostingId: id,
    officialId: id,
    kind: z.enum(FRONTLINE_KINDS),
    homeVillageId: id,
    homeTownId: id,
    districtId: id,
    hostUnitId: id,
    from: date,
    to: date,
    approvedOn: date.nullable(),
    approverId: id.nullable(),
    startedOn: date.nullable(),
    endedOn: date.nullable(),
    recalledOn: date.nullable(),
    appraiserId: id.nullable(),
    communicationAndCoordination: ability.nullable(),
    complexAndSuddenEvents: ability.nullable(),
    massWork: ability.nullable(),
    solvingPracticalProblems: ability.nullable(),
  },
  example: {
    frontlinePostingId: '00000000-0000-4000-8000-000000000001',
    officialId: '00000000-0000-4000-8000-000000000002',
    kind: 'PETITION_RECEPTION',
    homeVillageId: '00000000-0000-4000-8000-000000000003',
    homeTownId: '00000000-0000-4000-8000-000000000004',
    districtId: '00000000-0000-4000-8000-000000000005',
    hostUnitId: '00000000-0000-4000-8000-000000000006',
    from: '2015-01-01',
    to: '2015-06-30',
    approvedOn: '2014-12-20',
    approverId: '00000000-0000-4000-8000-000000000007',
    startedOn: '2015-01-01',
    endedOn: null,
    recalledOn: null,
    appraiserId: null,
    communicationAndCoordination: null,
    complexAndSuddenEvents: null,
    massWork: null,
    solvingPracticalProblems: null,
  },
});
