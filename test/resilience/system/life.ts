import type { Marked } from './attempts.js';

/** One mutation of a life: what it asks, which rows it makes or changes, and what follows from it elsewhere. */
export interface Step {
  readonly mutation: string;
  readonly input: object;
  /** The payload's selection, which names the rows' ids in the order of `on`. */
  readonly fields: string;
  readonly on: readonly Marked[];
  readonly follows?: readonly Marked[];
  /** Takes what later steps need out of the payload. */
  readonly keep?: (payload: never) => void;
}

/** Where a life takes place. */
export interface Town {
  readonly id: string;
  readonly code: string;
  readonly department: string;
  /** A village that lives only move to. */
  readonly elsewhere: string;
}

export const ENDINGS = ['transfer', 'contract', 'office'] as const;
export type Ending = (typeof ENDINGS)[number];

interface WithId {
  readonly id: string;
}

const VILLAGES_A_TOWN = 900;
export const townNumber = (life: number): number => Math.floor(life / VILLAGES_A_TOWN);

/** A number in letters, for people's names, which hold no digits. */
const spelled = (life: number): string =>
  Array.from(String(life), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');

/**
 * One village with its leader and one official, through all five services: each step needs what events carried there.
 * It ends in one of three ways, from which other services must draw their conclusions once.
 */
export function* liveThrough(life: number, town: Town, ending: Ending): Generator<Step, void, void> {
  const name = String(life);
  const code = `${town.code}${String((life % VILLAGES_A_TOWN) + 100)}`;
  let village = '';
  let cadre = '';
  let office = '';
  let official = '';
  let mentorship = '';
  let post = '';
  let duty = '';
  let session = '';
  const ofCadre = { table: 'people.cadres', mark: `cadre ${spelled(life)}` };
  const ofOfficial = { table: 'people.officials', mark: `official ${spelled(life)}` };

  yield {
    mutation: 'registerVillage',
    input: { townId: town.id, code, name: `village ${name}` },
    fields: 'village { id }',
    on: [{ table: 'people.units', mark: code }],
    keep: (payload: { village: WithId }) => (village = payload.village.id),
  };
  yield {
    mutation: 'registerCadre',
    input: { townId: town.id, name: ofCadre.mark, partyStatus: 'FULL_MEMBER' },
    fields: 'cadre { id }',
    on: [ofCadre],
    keep: (payload: { cadre: WithId }) => (cadre = payload.cadre.id),
  };
  yield {
    mutation: 'takeOffice',
    input: { cadreId: cadre, villageId: village, body: 'VILLAGE_COMMITTEE', rank: 'HEAD', from: '2012-01-01' },
    fields: 'cadre { id } office { id }',
    on: [ofCadre],
    keep: (payload: { office: WithId }) => (office = payload.office.id),
  };
  yield {
    mutation: 'registerOfficial',
    input: {
      villageId: village,
      name: ofOfficial.mark,
      sex: 'FEMALE',
      birthDate: '1990-05-15',
      education: 'BACHELOR',
      specialties: ['LAW'],
      partyStatus: 'FULL_MEMBER',
      arrivedOn: '2013-07-01',
    },
    fields: 'official { id }',
    on: [ofOfficial],
    keep: (payload: { official: WithId }) => (official = payload.official.id),
  };
  yield {
    mutation: 'signContract',
    input: { officialId: official, from: '2013-07-01', to: '2016-06-30' },
    fields: 'official { id }',
    on: [ofOfficial],
  };
  const ofMentorship = { table: 'mentoring.mentorships', mark: `${official} 2013-07-15` };
  yield {
    mutation: 'startMentorship',
    input: { officialId: official, mentorId: cadre, startedOn: '2013-07-15' },
    fields: 'mentorship { id }',
    on: [ofMentorship],
    keep: (payload: { mentorship: WithId }) => (mentorship = payload.mentorship.id),
  };
  yield {
    mutation: 'recordGuidanceTalk',
    input: { mentorshipId: mentorship, heldOn: '2013-09-10', minutes: 45, topics: `talk ${name}` },
    fields: 'guidanceTalk { id }',
    on: [{ table: 'mentoring.guidance_talks', mark: `talk ${name}` }],
  };
  yield {
    mutation: 'createDutyPost',
    input: {
      villageId: village,
      lineOfWork: 'MEDIATION_AND_SECURITY',
      title: `post ${name}`,
      specialties: ['LAW'],
      createdOn: '2013-07-01',
    },
    fields: 'dutyPost { id }',
    on: [{ table: 'assignments.duty_posts', mark: `post ${name}` }],
    keep: (payload: { dutyPost: WithId }) => (post = payload.dutyPost.id),
  };
  const ofHolding = { table: 'assignments.duty_post_holdings', mark: `${post} ${official}` };
  yield {
    mutation: 'takeDutyPost',
    input: { dutyPostId: post, officialId: official, from: '2013-07-21' },
    fields: 'dutyPostHolding { id }',
    on: [ofHolding],
  };
  const ofDuty = { table: 'assignments.duties', mark: `duty ${name}` };
  yield {
    mutation: 'giveDuty',
    input: {
      dutyPostId: post,
      giverId: cadre,
      title: ofDuty.mark,
      measure: '每户一次',
      givenOn: '2014-02-02',
      dueOn: '2014-06-30',
    },
    fields: 'duty { id }',
    on: [ofDuty],
    keep: (payload: { duty: WithId }) => (duty = payload.duty.id),
  };
  yield {
    mutation: 'reportDutyDone',
    input: { dutyId: duty, on: '2014-06-24', evidence: '台账已归档' },
    fields: 'duty { id }',
    on: [ofDuty],
  };
  const ofPosting = { table: 'assignments.frontline_postings', mark: `posting ${name}` };
  yield {
    mutation: 'planFrontlinePosting',
    input: {
      officialId: official,
      kind: 'PETITION_RECEPTION',
      hostUnitId: town.department,
      from: '2015-03-02',
      to: '2015-08-31',
      reason: ofPosting.mark,
    },
    fields: 'frontlinePosting { id }',
    on: [ofPosting],
  };
  const title = `session ${name}`;
  yield {
    mutation: 'recordHeldTrainingSession',
    input: { townId: town.id, kind: 'TOWN_COURSE', title, heldOn: '2014-04-10', halfDays: 2, organiserId: cadre },
    fields: 'trainingSession { id }',
    on: [{ table: 'training.training_sessions', mark: title }],
    keep: (payload: { trainingSession: WithId }) => (session = payload.trainingSession.id),
  };
  const ofAttendance = { table: 'training.attendances', mark: `${session} ${official}` };
  yield {
    mutation: 'enrolOfficials',
    input: { trainingSessionId: session, officialIds: [official], role: 'ATTENDEE' },
    fields: 'attendances { id }',
    on: [ofAttendance],
  };
  yield {
    mutation: 'verifyAttendance',
    input: { trainingSessionId: session, officialIds: [official], verifierId: cadre },
    fields: 'attendances { id }',
    on: [ofAttendance],
  };
  const ofEntry = { table: 'selection.reserve_entries', mark: `${official} 2015-03-10` };
  yield {
    mutation: 'nominateForReserve',
    input: { officialId: official, villageId: village, nominatedOn: '2015-03-10' },
    fields: 'reserveEntry { id }',
    on: [ofEntry],
  };
  if (ending === 'transfer') {
    yield {
      mutation: 'transferOfficial',
      input: { officialId: official, villageId: town.elsewhere, on: '2015-09-01' },
      fields: 'official { id }',
      on: [ofOfficial],
      follows: [ofMentorship, ofHolding],
    };
  } else if (ending === 'contract') {
    yield {
      mutation: 'endContract',
      input: { officialId: official, on: '2015-12-31', exitRoute: 'CIVIL_SERVICE' },
      fields: 'official { id }',
      on: [ofOfficial],
      follows: [ofMentorship, ofHolding, ofPosting, ofEntry],
    };
  } else {
    yield {
      mutation: 'leaveOffice',
      input: { cadreId: cadre, officeId: office, on: '2015-03-01' },
      fields: 'cadre { id } office { id }',
      on: [ofCadre],
      follows: [ofMentorship],
    };
  }
}
