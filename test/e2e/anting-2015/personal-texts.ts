import { createDemoClient } from '../../../infra/demo/demo-client.js';
import { inventedPerson } from '../../../infra/demo/names.js';
import { loadOfficials, type DemoOfficial } from '../../../infra/demo/officials.demo.js';
import { loadOrganisation } from '../../../infra/demo/organisation.demo.js';
import type { System } from '../system.js';

// Invented numbers of nobody: the division code 000000 is not in use, the mobile number is all zeros.
const ID_NUMBER = '00000019900101019X';
const MOBILE_NUMBER = '13000000000';

/** What people write where they should not: a name, an ID number, a mobile number. */
export const PERSONAL_TEXT = `${inventedPerson(6)} ${ID_NUMBER} ${MOBILE_NUMBER}`;

/** Has a duty, a mentor and a seat from an election. */
const BUSY = 6;
/** Is nominated for the reserve, and no further. */
const NOMINATED = 18;

const OF_OFFICIAL = `query ($id: ID!) { official(id: $id) { mentorship(asOf: "2015-10-01") { id }
  duties { nodes { id post { id } } } selection(asOf: "2015-10-01") { election { id } reserveEntry { id } } } }`;

interface OfOfficial {
  readonly mentorship: { readonly id: string };
  readonly duties: { readonly nodes: readonly { readonly id: string; readonly post: { readonly id: string } }[] };
  readonly selection: readonly {
    readonly election: { readonly id: string } | null;
    readonly reserveEntry: { readonly id: string } | null;
  }[];
}

const find = (officials: readonly DemoOfficial[], number: number): DemoOfficial => {
  const official = officials[number];
  if (!official) throw new Error(`the demo has no official ${String(number)}`);
  return official;
};

const recordsOf = async (system: System, { id }: DemoOfficial): Promise<OfOfficial> => {
  const { data } = await system.ask(OF_OFFICIAL, { id });
  return (data as unknown as { official: OfOfficial }).official;
};

/** Enters the text into every kind of free text that takes it; answers the ids of what was changed. */
export const enterPersonalTexts = async (system: System): Promise<readonly string[]> => {
  const client = createDemoClient(system.gatewayUrl, await system.token('district-organiser'));
  // Entered before: the same keys give the same answers, and with them the ids.
  const town = await loadOrganisation(client);
  const officials = await loadOfficials(client, town);
  const [official, nominated] = [find(officials, BUSY), find(officials, NOMINATED)];
  const [found, ofNominated] = await Promise.all([recordsOf(system, official), recordsOf(system, nominated)]);
  const duty = found.duties.nodes[0];
  const [election] = found.selection.flatMap((track) => track.election ?? []);
  const [entry] = ofNominated.selection.flatMap((track) => track.reserveEntry ?? []);
  const changed: string[] = [];
  const enter = async (mutation: string, payload: string, input: object): Promise<string> => {
    const key = `personal:${mutation}`;
    const answer = await client.mutate<Record<string, { id: string }>>(mutation, key, input, `${payload} { id }`);
    const id = answer[payload]?.id ?? '';
    changed.push(id);
    return id;
  };
  const talk = { mentorshipId: found.mentorship.id, heldOn: '2015-12-28', minutes: 45, topics: PERSONAL_TEXT };
  await enter('recordGuidanceTalk', 'guidanceTalk', { ...talk, advice: PERSONAL_TEXT, nextSteps: PERSONAL_TEXT });
  const check = { dutyId: duty?.id, checkerId: official.village.members[1], on: '2015-12-30' };
  await enter('checkDuty', 'duty', { ...check, result: 'RETURNED', note: PERSONAL_TEXT });
  await enter('reportDutyDone', 'duty', { dutyId: duty?.id, on: '2015-12-31', evidence: PERSONAL_TEXT });
  const dates = { givenOn: '2015-12-01', dueOn: '2016-02-01' };
  const gift = { dutyPostId: duty?.post.id, giverId: official.village.members[0], ...dates };
  await enter('giveDuty', 'duty', { ...gift, title: PERSONAL_TEXT, measure: PERSONAL_TEXT });
  const terms = { lineOfWork: 'CIVIL_AFFAIRS', specialties: ['LAW'], createdOn: '2015-12-01' };
  await enter('createDutyPost', 'dutyPost', { villageId: official.village.id, ...terms, title: PERSONAL_TEXT });
  const when = { from: '2016-05-02', to: '2016-06-30' };
  const plan = { officialId: official.id, kind: 'ECONOMIC_CENSUS', hostUnitId: town.departments[0], ...when };
  const frontlinePostingId = await enter('planFrontlinePosting', 'frontlinePosting', {
    ...plan,
    reason: PERSONAL_TEXT,
  });
  const recall = { frontlinePostingId, on: '2016-05-03', reason: PERSONAL_TEXT };
  await enter('recallFrontlinePosting', 'frontlinePosting', recall);
  const removal = { reserveEntryId: entry?.id, on: '2015-12-20', reason: 'WITHDREW', note: PERSONAL_TEXT };
  await enter('removeFromReserve', 'reserveEntry', removal);
  const annulment = { partyElectionId: election?.id, annulledOn: '2015-12-29', reason: PERSONAL_TEXT };
  await enter('annulPartyElection', 'partyElection', annulment);
  const course = {
    townId: town.id,
    kind: 'TOWN_COURSE',
    heldOn: '2015-12-15',
    halfDays: 2,
    organiserId: town.organiser,
  };
  await enter('recordHeldTrainingSession', 'trainingSession', { ...course, title: PERSONAL_TEXT });
  const person = { name: inventedPerson(6), partyStatus: 'NONE' };
  await enter('registerCadre', 'cadre', { townId: town.id, ...person });
  return changed;
};

const text = JSON.stringify(PERSONAL_TEXT);

/** Requests with such a text where none belongs: each is refused, by a rule, by the schema or before either. */
export const REFUSED: readonly (readonly [string, string, object])[] = [
  [
    'as an id',
    `mutation { endContract(input: { officialId: ${text}, on: "2016-01-04", exitRoute: OTHER_JOB }) { official { id } } }`,
    {},
  ],
  ['as a date', `{ town(code: "310114103") { mentoring(asOf: ${text}) { activePairs } } }`, {}],
  [
    'as a date in a variable',
    'query ($d: Date) { town(code: "310114103") { officials(asOf: $d) { nodes { id } } } }',
    { d: PERSONAL_TEXT },
  ],
  [
    'as the name of a person',
    'mutation ($t: String!) { registerCadre(input: { townId: "00000000-0000-4000-8000-000000000099", name: $t, partyStatus: NONE }) { cadre { id } } }',
    { t: PERSONAL_TEXT.slice(0, 40) },
  ],
  ['as a code', `mutation { registerDistrict(input: { code: ${text}, name: "区" }) { district { id } } }`, {}],
  [
    'as a name that is too long',
    `mutation { registerDistrict(input: { code: "310199", name: ${JSON.stringify(PERSONAL_TEXT.repeat(9))} }) { district { id } } }`,
    {},
  ],
  [
    'as a key that is too long',
    `mutation { registerDistrict(input: { clientMutationId: ${JSON.stringify(PERSONAL_TEXT.repeat(9))}, code: "310199", name: "区" }) { district { id } } }`,
    {},
  ],
  [
    'with a NUL in it',
    'mutation ($t: String!) { registerDistrict(input: { clientMutationId: $t, code: "310199", name: $t }) { district { id } } }',
    { t: `\0${PERSONAL_TEXT}` },
  ],
  [
    'as half a character',
    'mutation ($t: String!) { registerDistrict(input: { clientMutationId: $t, code: "310199", name: $t }) { district { id } } }',
    { t: `\ud800${PERSONAL_TEXT}` },
  ],
  ['as a field', `{ ${inventedPerson(6).slice(0, 3)} }`, {}],
  ['as an argument that there is not', `{ town(code: "310114103", name: ${text}) { id } }`, {}],
  [
    'as an enum',
    'mutation ($i: CheckDutyInput!) { checkDuty(input: $i) { duty { id } } }',
    { i: { dutyId: PERSONAL_TEXT, checkerId: PERSONAL_TEXT, on: PERSONAL_TEXT, result: PERSONAL_TEXT } },
  ],
  ['as a cursor', `{ town(code: "310114103") { officials(first: 5, after: ${text}) { nodes { id } } } }`, {}],
  ['as a query', PERSONAL_TEXT, {}],
];
