import { createDemoClient, type DemoClient } from '../../../infra/demo/demo-client.js';
import { loadOfficials, type DemoOfficial } from '../../../infra/demo/officials.demo.js';
import { loadOrganisation, type DemoTown } from '../../../infra/demo/organisation.demo.js';
import type { System } from '../system.js';

const find = (officials: readonly DemoOfficial[], number: number): DemoOfficial => {
  const official = officials[number];
  if (!official) throw new Error(`the demo has no official ${String(number)}`);
  return official;
};

const comeAndGo = async (client: DemoClient, town: DemoTown, officials: readonly DemoOfficial[]): Promise<void> => {
  const { village } = await client.mutate<{ village: { id: string } }>(
    'registerVillage',
    'later:village',
    { townId: town.id, code: '310114103913', name: '新禾村（虚构）' },
    'village { id }',
  );
  const { official } = await client.mutate<{ official: { id: string } }>(
    'registerOfficial',
    'later:official',
    {
      ...{ villageId: village.id, name: '后来人（化名）', sex: 'FEMALE', birthDate: '1992-04-01', education: 'MASTER' },
      ...{ specialties: ['AGRONOMY'], partyStatus: 'FULL_MEMBER', arrivedOn: '2015-07-01' },
    },
    'official { id }',
  );
  const term = { officialId: official.id, from: '2015-07-01', to: '2018-06-30' };
  await client.mutate('signContract', 'later:contract', term, 'official { id }');
  const transfer = { officialId: find(officials, 3).id, villageId: village.id, on: '2015-12-01' };
  await client.mutate('transferOfficial', 'later:transfer', transfer, 'official { id }');
  // Elected, in the pool, with a post, a mentor and on the front line: the departure ends all but the election.
  const departure = { officialId: find(officials, 2).id, on: '2016-02-29', exitRoute: 'CIVIL_SERVICE' };
  await client.mutate('endContract', 'later:departure', departure, 'official { id }');
  await client.mutate('eraseOfficial', 'later:erasure', { officialId: departure.officialId }, 'officialId');
};

interface Known {
  readonly official: {
    readonly mentorship: { readonly id: string };
    readonly duties: { readonly nodes: readonly { readonly id: string }[] };
    readonly selection: readonly {
      readonly election: { readonly id: string } | null;
      readonly reserveEntry: { readonly id: string } | null;
    }[];
  };
}

const known = async (system: System, { id }: DemoOfficial): Promise<Known['official']> => {
  const { data } = await system.ask(
    `query ($id: ID!) { official(id: $id) { mentorship(asOf: "2015-10-01") { id } duties { nodes { id } }
       selection(asOf: "2015-10-01") { election { id } reserveEntry { id } } } }`,
    { id },
  );
  return (data as unknown as Known).official;
};

const changeRecords = async (
  system: System,
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const [four, six, nine] = [find(officials, 4), find(officials, 6), find(officials, 9)];
  const [ofFour, ofSix, ofNine] = await Promise.all([four, six, nine].map((official) => known(system, official)));
  const talk = { mentorshipId: ofSix?.mentorship.id, heldOn: '2015-12-28', minutes: 45, topics: '年度小结' };
  await client.mutate('recordGuidanceTalk', 'later:talk', talk, 'guidanceTalk { id }');
  // It was waiting for its check since June: how it stood between is known by its steps alone.
  const check = { dutyId: ofSix?.duties.nodes[0]?.id, checkerId: six.village.members[1], on: '2015-12-30' };
  const returned = { ...check, result: 'RETURNED', note: '台账不全' };
  await client.mutate('checkDuty', 'later:check', returned, 'duty { id }');
  const entry = ofFour?.selection.find(({ reserveEntry }) => reserveEntry)?.reserveEntry;
  const removal = { reserveEntryId: entry?.id, on: '2015-12-20', reason: 'WITHDREW' };
  await client.mutate('removeFromReserve', 'later:removal', removal, 'reserveEntry { id }');
  const election = ofNine?.selection.find((track) => track.election)?.election;
  const annulment = { partyElectionId: election?.id, annulledOn: '2015-12-29', reason: '程序有误' };
  await client.mutate('annulPartyElection', 'later:annulment', annulment, 'partyElection { id }');
  const { trainingSession } = await client.mutate<{ trainingSession: { id: string } }>(
    'recordHeldTrainingSession',
    'later:session',
    {
      townId: town.id,
      kind: 'TOWN_COURSE',
      title: '冬训',
      heldOn: '2015-12-15',
      halfDays: 6,
      organiserId: town.organiser,
    },
    'trainingSession { id }',
  );
  const attended = { trainingSessionId: trainingSession.id, officialIds: [four.id, nine.id] };
  await client.mutate('enrolOfficials', 'later:enrolment', { ...attended, role: 'ATTENDEE' }, 'trainingSession { id }');
  const verification = { ...attended, verifierId: town.organiser };
  await client.mutate('verifyAttendance', 'later:verification', verification, 'trainingSession { id }');
};

/** Changes after the demo that move a figure of every service, some of them for days long past. */
export const enterLaterChanges = async (system: System): Promise<void> => {
  const client = createDemoClient(system.gatewayUrl, await system.token('district-organiser'));
  // Entered before: the same keys give the same answers, and with them the ids.
  const town = await loadOrganisation(client);
  const officials = await loadOfficials(client, town);
  await changeRecords(system, client, town, officials);
  await comeAndGo(client, town, officials);
};
