import { createDemoClient, inParallel, type DemoClient } from '../../infra/demo/demo-client.js';
import { enterCultivation, enterMentoring } from './mentoring-entries.js';
import { enterTraining } from './training-entries.js';
import { enterKeyCultivation, enterKinship, enterPersonalData } from './person-entries.js';
import {
  appoint,
  enterAssessment,
  enterCase,
  enterDuties,
  enterOfficial,
  enterPlan,
  enterPosting,
  enterSelection,
  register,
  type Client,
} from './world-entries.js';

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
  /** The official's, which ends in days.contractTo. */
  readonly contractTerm: string;
  readonly mentorship: string;
  readonly guidanceTalk: string;
  /** By `cadre`, as is the village half of the plan; its town half by `townCadre`. */
  readonly tutoring: string;
  readonly tutoringRecord: string;
  readonly cultivationPlan: string;
  /** Of the village half. */
  readonly cultivationReview: string;
  readonly trainingSession: string;
  /** The plan of the town for this year. */
  readonly trainingPlan: string;
  readonly attendance: string;
  /** Of a year that is over. */
  readonly completion: string;
  /** By which whoever knows it verifies the completion. */
  readonly completionCode: string;
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
  /** Opened today, of this year. */
  readonly assessment: string;
  readonly correctionRequest: string;
  /** A cadre who is kin of the official. */
  readonly relative: string;
  readonly kinship: string;
  readonly keyCultivation: string;
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

interface Town {
  readonly district: string;
  readonly town: string;
  readonly department: string;
  readonly townCadre: string;
  readonly trainingPlan: string;
}

const buildTown = async (mutate: Client, district: string, code: string): Promise<Town> => {
  const town = await register(mutate, 'town', code, { districtId: district });
  const department = await register(mutate, 'department', `${code}D1`, { townId: town });
  const { cadre } = await appoint(mutate, town, code, { body: 'TOWN_PARTY_COMMITTEE' });
  return { district, town, department, townCadre: cadre, trainingPlan: await enterPlan(mutate, code, town) };
};

export interface Place extends Town {
  readonly village: string;
  readonly body: string;
  readonly election: string;
}

/** Asks as the official with this id. */
export type AsOfficial = (officialId: string) => Promise<string>;

const buildSide = async (mutate: Client, asOfficial: (id: string) => Promise<Client>, name: SideName, place: Place) => {
  const { village, body, district, town, department, townCadre, trainingPlan } = place;
  const [{ cadre, office }, { official, contractTerm }] = await Promise.all([
    appoint(mutate, town, name, { body, villageId: village }),
    enterOfficial(mutate, name, village),
  ]);
  const [mentoring, cultivation, training, duties, frontlinePosting, selection, assessment] = await Promise.all([
    enterMentoring(mutate, name, official, cadre),
    enterCultivation(mutate, name, official, { cadre, townCadre }),
    enterTraining(mutate, name, place, official, cadre),
    enterDuties(mutate, name, place, official, cadre),
    enterPosting(mutate, name, place, official),
    enterSelection(mutate, name, place, official, cadre),
    enterAssessment(mutate, name, official),
  ]);
  const keyCultivation = await enterKeyCultivation(mutate, name, official);
  const [caseRoles, correctionRequest, kinship] = await Promise.all([
    enterCase(mutate, name, town, selection.reserveEntry),
    enterPersonalData(mutate, await asOfficial(official), name, official),
    enterKinship(mutate, name, town, official),
  ]);
  const people = { cadre, office, official, contractTerm };
  const of = { district, town, village, department, townCadre, trainingPlan, ...people };
  return {
    name,
    ...of,
    ...mentoring,
    ...cultivation,
    ...training,
    ...duties,
    frontlinePosting,
    ...selection,
    assessment,
    ...caseRoles,
    correctionRequest,
    ...kinship,
    keyCultivation,
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
