import { createDemoClient, inParallel, type DemoClient } from '../../infra/demo/demo-client.js';
import { days } from './days.js';

interface WithId {
  readonly id: string;
}

/** A district, town and village, with one official and all that is recorded about them. */
export interface Side {
  readonly name: SideName;
  readonly district: string;
  readonly town: string;
  readonly village: string;
  readonly department: string;
  /** The mentor, a principal leader of the village. */
  readonly cadre: string;
  readonly office: string;
  /** The secretary of the town. */
  readonly townCadre: string;
  readonly official: string;
  readonly mentorship: string;
  readonly guidanceTalk: string;
  readonly trainingSession: string;
  readonly attendance: string;
  readonly dutyPost: string;
  readonly dutyPostHolding: string;
  readonly duty: string;
  readonly frontlinePosting: string;
  readonly partyElection: string;
  readonly candidacy: string;
  /** Won by the official, this year. */
  readonly declaredElection: string;
  readonly reserveEntry: string;
  /** Cadres with a part in the case of the reserve entry. */
  readonly investigator: string;
  readonly committeeMember: string;
  readonly caseRole: string;
  readonly correctionRequest: string;
}

export const SIDE_NAMES = ['own', 'neighbour', 'sister', 'otherTown', 'otherDistrict'] as const;
export type SideName = (typeof SIDE_NAMES)[number];
export type World = Readonly<Record<SideName, Side>>;

export const CODES = {
  district: '310114',
  town: '310114103',
  village: '310114103901',
  otherTown: '310114102',
  otherDistrict: '310115',
  farTown: '310115101',
} as const;

type Client = <Payload>(mutation: string, key: string, input: object, fields: string) => Promise<Payload>;

const register = async (mutate: Client, kind: string, code: string, above: object): Promise<string> => {
  const mutation = `register${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const input = { ...above, code, name: `${code} ${kind}` };
  const answer = await mutate<Record<string, WithId>>(mutation, code, input, `${kind} { id }`);
  return answer[kind]?.id ?? '';
};

const appoint = async (mutate: Client, town: string, key: string, post: object) => {
  const cadre = { townId: town, name: '某干部', partyStatus: 'FULL_MEMBER' };
  const { cadre: known } = await mutate<{ cadre: WithId }>('registerCadre', `cadre:${key}`, cadre, 'cadre { id }');
  const office = { cadreId: known.id, from: days.officesFrom, rank: 'HEAD', ...post };
  const taken = await mutate<{ office: WithId }>('takeOffice', `office:${key}`, office, 'office { id }');
  return { cadre: known.id, office: taken.office.id };
};

interface Town {
  readonly district: string;
  readonly town: string;
  readonly department: string;
  readonly townCadre: string;
}

const buildTown = async (mutate: Client, district: string, code: string): Promise<Town> => {
  const town = await register(mutate, 'town', code, { districtId: district });
  const department = await register(mutate, 'department', `${code}D1`, { townId: town });
  const { cadre } = await appoint(mutate, town, code, { body: 'TOWN_PARTY_COMMITTEE' });
  return { district, town, department, townCadre: cadre };
};

interface Place extends Town {
  readonly village: string;
  readonly body: string;
  readonly election: string;
}

const enterOfficial = async (mutate: Client, name: string, village: string): Promise<string> => {
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
  await mutate('signContract', `contract:${name}`, term, 'official { id }');
  return official.id;
};

const enterMentoring = async (mutate: Client, name: string, official: string, mentor: string) => {
  const pair = { officialId: official, mentorId: mentor, startedOn: days.paired };
  const { mentorship } = await mutate<{ mentorship: WithId }>(
    'startMentorship',
    `pair:${name}`,
    pair,
    'mentorship { id }',
  );
  const talk = { mentorshipId: mentorship.id, heldOn: days.talked, minutes: 30, topics: `talk ${name}` };
  const { guidanceTalk } = await mutate<{ guidanceTalk: WithId }>(
    'recordGuidanceTalk',
    `talk:${name}`,
    talk,
    'guidanceTalk { id }',
  );
  return { mentorship: mentorship.id, guidanceTalk: guidanceTalk.id };
};

const enterTraining = async (mutate: Client, name: string, place: Place, official: string, organiser: string) => {
  const session = {
    townId: place.town,
    villageId: place.village,
    kind: 'VILLAGE_LECTURE',
    title: `lecture ${name}`,
    heldOn: days.trained,
    halfDays: 1,
    organiserId: organiser,
  };
  const { trainingSession } = await mutate<{ trainingSession: WithId }>(
    'scheduleTrainingSession',
    `session:${name}`,
    session,
    'trainingSession { id }',
  );
  const listed = { trainingSessionId: trainingSession.id, officialIds: [official] };
  const { attendances } = await mutate<{ attendances: readonly WithId[] }>(
    'enrolOfficials',
    `enrol:${name}`,
    { ...listed, role: 'ATTENDEE' },
    'attendances { id }',
  );
  await mutate('verifyAttendance', `verify:${name}`, { ...listed, verifierId: organiser }, 'trainingSession { id }');
  return { trainingSession: trainingSession.id, attendance: attendances[0]?.id ?? '' };
};

const enterDuties = async (mutate: Client, name: string, place: Place, official: string, giver: string) => {
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

const enterPosting = async (mutate: Client, name: string, place: Place, official: string): Promise<string> => {
  const plan = { officialId: official, kind: 'PETITION_RECEPTION', hostUnitId: place.department };
  const { frontlinePosting } = await mutate<{ frontlinePosting: WithId }>(
    'planFrontlinePosting',
    `posting:${name}`,
    { ...plan, from: days.postingFrom, to: days.postingTo, reason: `posting ${name}` },
    'frontlinePosting { id }',
  );
  return frontlinePosting.id;
};

const enterSelection = async (mutate: Client, name: string, place: Place, official: string, cadre: string) => {
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

const enterCase = async (mutate: Client, name: string, town: string, reserveEntryId: string) => {
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

/** Invented numbers of nobody: no division has the code 900000. */
const ID_NUMBERS: Readonly<Record<SideName, string>> = {
  own: '900000200005050023',
  neighbour: '90000020000505004X',
  sister: '900000200005050066',
  otherTown: '900000200005050082',
  otherDistrict: '900000200005050103',
};

const enterPersonalData = async (mutate: Client, asOfficial: Client, name: SideName, official: string) => {
  const address = `address ${name}`;
  await mutate(
    'recordPersonalData',
    `personal:${name}`,
    { officialId: official, idNumber: ID_NUMBERS[name], mobile: '13000000000', homeAddress: address },
    'official { id }',
  );
  const reveal = { officialId: official, fields: ['MOBILE'], purpose: 'EMERGENCY', note: 'a call was needed' };
  await mutate('revealPersonalData', `reveal:${name}`, reveal, 'reveal { id }');
  const { correctionRequest } = await asOfficial<{ correctionRequest: WithId }>(
    'requestCorrection',
    `correction:${name}`,
    { officialId: official, field: 'NAME', text: `correct ${name}` },
    'correctionRequest { id }',
  );
  return correctionRequest.id;
};

/** Asks as the official with this id. */
export type AsOfficial = (officialId: string) => Promise<string>;

const buildSide = async (mutate: Client, asOfficial: (id: string) => Promise<Client>, name: SideName, place: Place) => {
  const { village, body, district, town, department, townCadre } = place;
  const [{ cadre, office }, official] = await Promise.all([
    appoint(mutate, town, name, { body, villageId: village }),
    enterOfficial(mutate, name, village),
  ]);
  const [mentoring, training, duties, frontlinePosting, selection] = await Promise.all([
    enterMentoring(mutate, name, official, cadre),
    enterTraining(mutate, name, place, official, cadre),
    enterDuties(mutate, name, place, official, cadre),
    enterPosting(mutate, name, place, official),
    enterSelection(mutate, name, place, official, cadre),
  ]);
  const [caseRoles, correctionRequest] = await Promise.all([
    enterCase(mutate, name, town, selection.reserveEntry),
    enterPersonalData(mutate, await asOfficial(official), name, official),
  ]);
  const of = { district, town, village, department, townCadre, cadre, office, official };
  return {
    name,
    ...of,
    ...mentoring,
    ...training,
    ...duties,
    frontlinePosting,
    ...selection,
    ...caseRoles,
    correctionRequest,
  };
};

const SECRETARY = { body: 'VILLAGE_PARTY_ORGANISATION', election: 'COMMITTEE_MEMBER' } as const;
const DIRECTOR = { body: 'VILLAGE_COMMITTEE', election: 'DEPUTY_SECRETARY' } as const;

const clientOf = (client: DemoClient): Client => client.mutate;

/** Two districts, three towns, four villages and five officials; two of these in one village. */
export const buildWorld = async (
  gatewayUrl: string,
  tokens: { readonly district: string; readonly otherDistrict: string; readonly official: AsOfficial },
): Promise<World> => {
  const here = clientOf(createDemoClient(gatewayUrl, tokens.district));
  const there = clientOf(createDemoClient(gatewayUrl, tokens.otherDistrict));
  const asOfficial = async (id: string) => clientOf(createDemoClient(gatewayUrl, await tokens.official(id)));
  const [district, otherDistrict] = await Promise.all([
    register(here, 'district', CODES.district, {}),
    register(there, 'district', CODES.otherDistrict, {}),
  ]);
  const [town, otherTown, farTown] = await Promise.all([
    buildTown(here, district, CODES.town),
    buildTown(here, district, CODES.otherTown),
    buildTown(there, otherDistrict, CODES.farTown),
  ]);
  const [village, sister, otherVillage, farVillage] = await Promise.all([
    register(here, 'village', CODES.village, { townId: town.town }),
    register(here, 'village', '310114103902', { townId: town.town }),
    register(here, 'village', '310114102901', { townId: otherTown.town }),
    register(there, 'village', '310115101901', { townId: farTown.town }),
  ]);
  const places = [
    { name: 'own', mutate: here, place: { ...town, ...SECRETARY, village } },
    { name: 'neighbour', mutate: here, place: { ...town, ...DIRECTOR, village } },
    { name: 'sister', mutate: here, place: { ...town, ...SECRETARY, village: sister } },
    { name: 'otherTown', mutate: here, place: { ...otherTown, ...SECRETARY, village: otherVillage } },
    { name: 'otherDistrict', mutate: there, place: { ...farTown, ...SECRETARY, village: farVillage } },
  ] as const;
  const sides = await inParallel(places, ({ name, mutate, place }) => buildSide(mutate, asOfficial, name, place));
  return Object.fromEntries(sides.map((side) => [side.name, side])) as unknown as World;
};
