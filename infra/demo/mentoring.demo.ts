import { inParallel, type DemoClient } from './demo-client.js';
import { loadMentorshipSteps, PROPOSED, proposeAndStart, restPair } from './mentorship-steps.demo.js';
import { LEAVERS, type DemoOfficial } from './officials.demo.js';
import { appointCadre, type DemoTown } from './organisation.demo.js';

/** Who takes over a mentor whose former official has left. */
const SUCCESSORS = [
  { number: 0, after: 24, startedOn: '2015-01-12' },
  { number: 1, after: 25, startedOn: '2015-07-13' },
] as const;

/** This official moves to another village on this day, and is without a mentor from then on. */
const TRANSFER = { number: 23, toVillage: 0, on: '2015-09-01' } as const;

/** The secretary of this village hands over; the pair ends by event and the official is paired anew. */
const HANDOVER = { number: 5, on: '2015-03-01', startedOn: '2015-03-23' } as const;

const TALK_DAYS = ['2015-02-10', '2015-03-26', '2015-05-20', '2015-07-28', '2015-09-22', '2015-11-24'] as const;
const TOPICS = [
  '村情与群众工作',
  '动迁政策与沟通',
  '党建台账与组织生活',
  '本季度工作小结',
  '岗位职责与下步打算',
  '年度述职准备',
] as const;

const YEAR_END = '2016-01-01';

interface Pair {
  readonly id: string;
  readonly official: DemoOfficial;
  readonly startedOn: string;
}

/** Officials 0 to 11 are paired with the secretary of their village, 12 to 23 with the director. */
const mentorOf = ({ number, village }: DemoOfficial): string =>
  number < 12 || number >= 24 ? village.secretary : village.director;

const start = async (
  client: DemoClient,
  official: DemoOfficial,
  mentorId: string,
  startedOn: string,
): Promise<Pair> => {
  const { mentorship } = await client.mutate<{ mentorship: { id: string } }>(
    'startMentorship',
    `mentorship:${String(official.number)}:${startedOn}`,
    { officialId: official.id, mentorId, startedOn },
    'mentorship { id }',
  );
  return { id: mentorship.id, official, startedOn };
};

/** Two weeks after the arrival. */
const startFirst = async (client: DemoClient, official: DemoOfficial): Promise<Pair> => {
  const [mentorId, startedOn] = [mentorOf(official), official.arrivedOn.replace('07-01', '07-15')];
  if (official.number !== PROPOSED.number) return start(client, official, mentorId, startedOn);
  const proposedOn = official.arrivedOn.replace('07-01', '07-08');
  return { id: await proposeAndStart(client, official, mentorId, [proposedOn, startedOn]), official, startedOn };
};

interface Pairs {
  readonly official: {
    readonly mentorships: readonly { readonly startedOn: string; readonly endedOn: string | null }[] | null;
  };
}

/** Waits until the news has ended the official's earlier pairs; to be in none a term that is over would be enough. */
const unpaired = (client: DemoClient, official: DemoOfficial, asOf: string): Promise<void> =>
  client.waitUntil(`{ official(id: "${official.id}") { mentorships { startedOn endedOn } } }`, (data) => {
    const { mentorships } = (data as Pairs).official;
    const earlier = mentorships?.filter(({ startedOn }) => startedOn < asOf) ?? [];
    return earlier.length > 0 && earlier.every(({ endedOn }) => endedOn !== null && endedOn <= asOf);
  });

const find = (officials: readonly DemoOfficial[], number: number): DemoOfficial => {
  const official = officials[number];
  if (!official) throw new Error(`the demo has no official ${String(number)}`);
  return official;
};

const talk = (client: DemoClient, { id, official }: Pair, on: string, n: number) =>
  client.mutate(
    'recordGuidanceTalk',
    `talk:${String(official.number)}:${on}`,
    { mentorshipId: id, heldOn: on, minutes: 40 + ((official.number * 7 + n * 5) % 40), topics: TOPICS[n] },
    'guidanceTalk { id }',
  );

/** Talks of the year that fall into the pair's time; a few pairs skip one, as pairs do. */
const talksOf = (client: DemoClient, pair: Pair, until: string): Promise<unknown> => {
  const days = TALK_DAYS.map((on, n) => ({ on, n })).filter(
    ({ on, n }) => on >= pair.startedOn && on < until && (pair.official.number + n) % 4 !== 3,
  );
  return inParallel(days, ({ on, n }) => talk(client, pair, on, n));
};

const leave = async (client: DemoClient, officials: readonly DemoOfficial[]): Promise<void> => {
  for (const { number, on, exitRoute } of LEAVERS) {
    const officialId = find(officials, number).id;
    await client.mutate('endContract', `leave:${String(number)}`, { officialId, on, exitRoute }, 'official { id }');
  }
};

const handOver = async (client: DemoClient, town: DemoTown, officials: readonly DemoOfficial[]): Promise<Pair> => {
  const official = find(officials, HANDOVER.number);
  const { village } = official;
  await client.mutate(
    'leaveOffice',
    'handover:leave',
    { cadreId: village.secretary, officeId: village.secretaryOffice, on: HANDOVER.on },
    'office { id }',
  );
  const successor = await appointCadre(client, town.id, 99, {
    key: 'handover',
    body: 'VILLAGE_PARTY_ORGANISATION',
    rank: 'HEAD',
    villageId: village.id,
    from: HANDOVER.on,
  });
  await unpaired(client, official, HANDOVER.on);
  return start(client, official, successor.cadreId, HANDOVER.startedOn);
};

/**
 * Pairs and their talks, and what ends pairs by event: two officials leave the service, a secretary leaves office,
 * and one official moves to another village.
 */
export const loadMentoring = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const first = officials.filter(({ number }) => !SUCCESSORS.some((successor) => successor.number === number));
  const pairs = await inParallel(first, (official) => startFirst(client, official));
  const untilOf = new Map<number, string>([
    ...LEAVERS.map(({ number, on }) => [number, on] as const),
    [HANDOVER.number, HANDOVER.on],
    [TRANSFER.number, TRANSFER.on],
  ]);
  await restPair(client, pairs);
  await inParallel(pairs, (pair) => talksOf(client, pair, untilOf.get(pair.official.number) ?? YEAR_END));
  await loadMentorshipSteps(client, town, pairs);

  await leave(client, officials);
  const successors = await inParallel(SUCCESSORS, async ({ number, after, startedOn }) => {
    await unpaired(client, find(officials, after), startedOn);
    const official = find(officials, number);
    return start(client, official, mentorOf(official), startedOn);
  });
  const repaired = await handOver(client, town, officials);
  await inParallel([...successors, repaired], (pair) => talksOf(client, pair, YEAR_END));

  const moved = find(officials, TRANSFER.number);
  const villageId = town.villages[TRANSFER.toVillage]?.id;
  await client.mutate(
    'transferOfficial',
    'transfer',
    { officialId: moved.id, villageId, on: TRANSFER.on },
    'official { id }',
  );
  await unpaired(client, moved, TRANSFER.on);
};
