import { inParallel, type DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

interface Candidacy {
  readonly id: string;
  readonly official: { readonly id: string } | null;
}

interface Election {
  readonly number: number;
  readonly body: 'PARTY_BRANCH' | 'GENERAL_PARTY_BRANCH';
  readonly office: 'COMMITTEE_MEMBER' | 'DEPUTY_SECRETARY';
  readonly seats: number;
  /** Votes for the official; the cadres who stand share between the most and the least. */
  readonly votes: number;
}

/**
 * Six officials stand and five are elected, one of them deputy secretary of a general branch, as the article has
 * it. The sixth stays below half. Counts are invented; who is elected follows from them.
 */
const ELECTIONS: readonly Election[] = [
  { number: 2, body: 'PARTY_BRANCH', office: 'COMMITTEE_MEMBER', seats: 3, votes: 31 },
  { number: 4, body: 'PARTY_BRANCH', office: 'COMMITTEE_MEMBER', seats: 3, votes: 29 },
  { number: 7, body: 'GENERAL_PARTY_BRANCH', office: 'COMMITTEE_MEMBER', seats: 3, votes: 33 },
  { number: 9, body: 'PARTY_BRANCH', office: 'COMMITTEE_MEMBER', seats: 3, votes: 27 },
  { number: 6, body: 'GENERAL_PARTY_BRANCH', office: 'DEPUTY_SECRETARY', seats: 1, votes: 30 },
  { number: 10, body: 'PARTY_BRANCH', office: 'COMMITTEE_MEMBER', seats: 3, votes: 15 },
];

const HELD_ON = '2015-07-22';
const COUNTS = { eligible: 42, present: 40, issued: 40, collected: 40, invalid: 0 } as const;
const CADRE_VOTES = [36, 34, 12] as const;

const elect = async (client: DemoClient, town: DemoTown, official: DemoOfficial, election: Election) => {
  const { number, votes, ...terms } = election;
  const { village } = official;
  const cadres = terms.seats === 1 ? village.members.slice(2) : village.members;
  const { partyElection } = await client.mutate<{ partyElection: { id: string; candidacies: Candidacy[] } }>(
    'callPartyElection',
    `election:${String(number)}`,
    {
      villageId: village.id,
      ...terms,
      heldOn: HELD_ON,
      candidates: [{ officialId: official.id }, ...cadres.map((cadreId) => ({ cadreId }))],
    },
    'partyElection { id candidacies { id official { id } } }',
  );
  const own = partyElection.candidacies.find((candidacy) => candidacy.official?.id === official.id);
  const others = partyElection.candidacies.filter((candidacy) => candidacy !== own);
  await client.mutate(
    'declarePartyElection',
    `declared:${String(number)}`,
    {
      partyElectionId: partyElection.id,
      ...COUNTS,
      declaredOn: HELD_ON,
      votes: [
        { candidacyId: own?.id, yes: votes },
        ...others.map(({ id }, n) => ({ candidacyId: id, yes: terms.seats === 1 ? 9 : CADRE_VOTES[n] })),
      ],
    },
    'partyElection { id }',
  );
  if (terms.office !== 'DEPUTY_SECRETARY') return;
  const approval = { candidacyId: own?.id, approvedOn: '2015-07-30', approverId: town.secretary };
  await client.mutate('approvePartyOffice', `approved:${String(number)}`, approval, 'candidacy { id }');
};

const STEPS = [
  { to: 'UNDER_INVESTIGATION', on: '2015-03-24' },
  { to: 'PROPOSED', on: '2015-04-10' },
  { to: 'DECIDED', on: '2015-04-20' },
  { to: 'IN_POOL', on: '2015-05-04' },
] as const;

/** Eight are recommended; six reach the pool, as the article has it, one is under investigation, one just named. */
const RESERVE = [
  ...[2, 4, 6, 8, 12, 16].map((number) => ({ number, steps: 4 })),
  { number: 14, steps: 1 },
  { number: 18, steps: 0 },
] as const;

const recommend = async (client: DemoClient, official: DemoOfficial, steps: number): Promise<string> => {
  const key = String(official.number);
  const { reserveEntry } = await client.mutate<{ reserveEntry: { id: string } }>(
    'nominateForReserve',
    `reserve:${key}`,
    { officialId: official.id, villageId: official.village.id, nominatedOn: '2015-03-10' },
    'reserveEntry { id }',
  );
  for (const step of STEPS.slice(0, steps)) {
    const input = { reserveEntryId: reserveEntry.id, ...step };
    await client.mutate('advanceReserveEntry', `reserve:${key}:${step.to}`, input, 'reserveEntry { id }');
  }
  return reserveEntry.id;
};

/** The town's committee member for organisation investigates: with this role, and so in this one case. */
const investigate = async (client: DemoClient, town: DemoTown, reserveEntryId: string): Promise<void> => {
  const role = { reserveEntryId, cadreId: town.organiser, role: 'INVESTIGATOR', on: '2015-03-24' };
  await client.mutate('grantCaseRole', 'reserve:investigator', role, 'caseRole { id }');
};

/** Party elections with counts, and the reserve pool; every figure is derived from these records. */
export const loadSelection = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const find = (number: number): DemoOfficial => {
    const official = officials[number];
    if (!official) throw new Error(`the demo has no official ${String(number)}`);
    return official;
  };
  await inParallel(ELECTIONS, (election) => elect(client, town, find(election.number), election));
  await inParallel(RESERVE, async ({ number, steps }) => {
    const reserveEntryId = await recommend(client, find(number), steps);
    if (steps === 1) await investigate(client, town, reserveEntryId);
  });
};
