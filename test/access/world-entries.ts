import { days, yearOf } from './days.js';
import type { Place } from './world.js';

export interface WithId {
  readonly id: string;
}

/** Gives a command of the demo's client. */
export type Client = <Payload>(mutation: string, key: string, input: object, fields: string) => Promise<Payload>;

export const register = async (mutate: Client, kind: string, code: string, above: object): Promise<string> => {
  const mutation = `register${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const input = { ...above, code, name: `${code} ${kind}` };
  const answer = await mutate<Record<string, WithId>>(mutation, code, input, `${kind} { id }`);
  return answer[kind]?.id ?? '';
};

export const appoint = async (mutate: Client, town: string, key: string, post: object) => {
  const cadre = { townId: town, name: '某干部', partyStatus: 'FULL_MEMBER' };
  const { cadre: known } = await mutate<{ cadre: WithId }>('registerCadre', `cadre:${key}`, cadre, 'cadre { id }');
  const office = { cadreId: known.id, from: days.officesFrom, rank: 'HEAD', ...post };
  const taken = await mutate<{ office: WithId }>('takeOffice', `office:${key}`, office, 'office { id }');
  return { cadre: known.id, office: taken.office.id };
};

export const enterOfficial = async (mutate: Client, name: string, village: string) => {
  const { official } = await mutate<{ official: WithId }>(
    'registerOfficial',
    `official:${name}`,
    {
      villageId: village,
      name: '某村官',
      sex: 'FEMALE',
      birthDate: '2000-05-05',
      education: 'BACHELOR',
      specialties: ['LAW'],
      partyStatus: 'FULL_MEMBER',
      arrivedOn: days.arrived,
    },
    'official { id }',
  );
  const term = { officialId: official.id, from: days.arrived, to: days.contractTo };
  const { official: signed } = await mutate<{ official: { contracts: readonly WithId[] } }>(
    'signContract',
    `contract:${name}`,
    term,
    'official { contracts { id } }',
  );
  const wishes = { officialId: official.id, wishes: [{ kind: 'OTHER_JOB', note: `wish ${name}` }], expectedVersion: 2 };
  await mutate('stateWishes', `wishes:${name}`, wishes, 'official { id }');
  return { official: official.id, contractTerm: signed.contracts[0]?.id ?? '' };
};

export const enterPlan = async (mutate: Client, code: string, town: string): Promise<string> => {
  const topic = { theme: 'OTHER', title: `topic ${code}`, targetSessions: 2, targetHalfDays: 4 };
  const plan = { townId: town, year: yearOf(days.today), adoptedOn: days.today, topics: [topic] };
  const { trainingPlan } = await mutate<{ trainingPlan: WithId }>(
    'adoptTrainingPlan',
    `plan:${code}`,
    plan,
    'trainingPlan { id }',
  );
  return trainingPlan.id;
};

export const enterDuties = async (mutate: Client, name: string, place: Place, official: string, giver: string) => {
  const post = { villageId: place.village, lineOfWork: 'PARTY_BUILDING', title: `post ${name}` };
  const { dutyPost } = await mutate<{ dutyPost: WithId }>(
    'createDutyPost',
    `post:${name}`,
    { ...post, specialties: ['LAW'], createdOn: days.postCreated },
    'dutyPost { id }',
  );
  const { dutyPostHolding } = await mutate<{ dutyPostHolding: WithId }>(
    'takeDutyPost',
    `holding:${name}`,
    { dutyPostId: dutyPost.id, officialId: official, from: days.postTaken },
    'dutyPostHolding { id }',
  );
  const gift = { dutyPostId: dutyPost.id, giverId: giver, title: `duty ${name}`, measure: 'done' };
  const { duty } = await mutate<{ duty: WithId }>(
    'giveDuty',
    `duty:${name}`,
    { ...gift, givenOn: days.dutyGiven, dueOn: days.dueOn },
    'duty { id }',
  );
  return { dutyPost: dutyPost.id, dutyPostHolding: dutyPostHolding.id, duty: duty.id };
};

export const enterPosting = async (mutate: Client, name: string, place: Place, official: string): Promise<string> => {
  const plan = { officialId: official, kind: 'PETITION_RECEPTION', hostUnitId: place.department };
  const { frontlinePosting } = await mutate<{ frontlinePosting: WithId }>(
    'planFrontlinePosting',
    `posting:${name}`,
    { ...plan, from: days.postingFrom, to: days.postingTo, reason: `posting ${name}` },
    'frontlinePosting { id }',
  );
  return frontlinePosting.id;
};

export const enterSelection = async (mutate: Client, name: string, place: Place, official: string, cadre: string) => {
  const call = { villageId: place.village, body: 'PARTY_BRANCH', office: place.election, seats: 1, heldOn: days.voted };
  const { partyElection } = await mutate<{ partyElection: WithId & { candidacies: readonly WithId[] } }>(
    'callPartyElection',
    `election:${name}`,
    { ...call, candidates: [{ officialId: official }, { cadreId: cadre }] },
    'partyElection { id candidacies { id } }',
  );
  const past = { villageId: place.village, body: 'GENERAL_PARTY_BRANCH', office: place.election, seats: 1 };
  const { partyElection: declared } = await mutate<{ partyElection: WithId & { candidacies: readonly WithId[] } }>(
    'callPartyElection',
    `declared:${name}`,
    { ...past, heldOn: days.today, candidates: [{ officialId: official }, { cadreId: cadre }] },
    'partyElection { id candidacies { id } }',
  );
  const counts = { eligible: 10, present: 10, issued: 10, collected: 10, declaredOn: days.today };
  const votes = declared.candidacies.map(({ id }, n) => ({ candidacyId: id, yes: n === 0 ? 9 : 1 }));
  await mutate(
    'declarePartyElection',
    `declare:${name}`,
    { partyElectionId: declared.id, ...counts, votes },
    'partyElection { id }',
  );
  const { reserveEntry } = await mutate<{ reserveEntry: WithId }>(
    'nominateForReserve',
    `reserve:${name}`,
    { officialId: official, villageId: place.village, nominatedOn: days.nominated },
    'reserveEntry { id }',
  );
  const candidacy = partyElection.candidacies[0]?.id ?? '';
  const declaredElection = declared.id;
  return { partyElection: partyElection.id, candidacy, declaredElection, reserveEntry: reserveEntry.id };
};

export const enterAssessment = async (mutate: Client, name: string, official: string): Promise<string> => {
  const open = { officialId: official, kind: 'ANNUAL', year: yearOf(days.today), openedOn: days.today };
  const { assessment } = await mutate<{ assessment: WithId }>(
    'openAssessment',
    `assessment:${name}`,
    open,
    'assessment { id }',
  );
  return assessment.id;
};

export const enterCase = async (mutate: Client, name: string, town: string, reserveEntryId: string) => {
  const enter = async (role: string) => {
    const cadre = { townId: town, name: '某干部', partyStatus: 'FULL_MEMBER' };
    const { cadre: known } = await mutate<{ cadre: WithId }>('registerCadre', `${role}:${name}`, cadre, 'cadre { id }');
    const grant = { reserveEntryId, cadreId: known.id, role, on: days.today };
    const { caseRole } = await mutate<{ caseRole: WithId }>(
      'grantCaseRole',
      `case:${role}:${name}`,
      grant,
      'caseRole { id }',
    );
    return { cadre: known.id, caseRole: caseRole.id };
  };
  const [investigator, member] = [await enter('INVESTIGATOR'), await enter('COMMITTEE_MEMBER')];
  return { investigator: investigator.cadre, committeeMember: member.cadre, caseRole: investigator.caseRole };
};
