import type { DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

/** This official's first pair is proposed a week before it starts. */
export const PROPOSED = { number: 2 } as const;

/** This official works in the economic census for a while: the pair rests. */
const PAUSED = { number: 8, from: '2015-04-01', on: '2015-05-11' } as const;

/** This pair has set itself goals, and talks more often than it must. */
const PLANNED = { number: 9, from: '2015-01-19', talkEveryDays: 21 } as const;

/** This official has a mentor of the town beside the one in the village; another one in the village was considered. */
const MENTORED_BY_TOWN = { number: 12, startedOn: '2015-03-02', talkedOn: '2015-06-18' } as const;
const WITHDRAWN = { number: 12, proposedOn: '2015-09-07', withdrawnOn: '2015-09-14' } as const;

interface Pair {
  readonly id: string;
  readonly official: DemoOfficial;
}

const PAIR = 'mentorship { id }';

interface Answer {
  readonly mentorship: { readonly id: string };
}

/** Proposes a pair on a day and confirms it for another. */
export const proposeAndStart = async (
  client: DemoClient,
  official: DemoOfficial,
  mentorId: string,
  [proposedOn, startedOn]: readonly [string, string],
): Promise<string> => {
  const key = `proposal:${String(official.number)}:${proposedOn}`;
  const proposal = { officialId: official.id, mentorId, proposedOn };
  const { mentorship } = await client.mutate<Answer>('proposeMentorship', key, proposal, PAIR);
  const start = { mentorshipId: mentorship.id, expectedVersion: 1, startedOn };
  await client.mutate('confirmMentorship', `confirm:${key}`, start, PAIR);
  return mentorship.id;
};

const considerAnother = async (client: DemoClient, { id, village }: DemoOfficial): Promise<void> => {
  const { proposedOn, withdrawnOn } = WITHDRAWN;
  const proposal = { officialId: id, mentorId: village.secretary, proposedOn };
  const { mentorship } = await client.mutate<Answer>('proposeMentorship', 'proposal:withdrawn', proposal, PAIR);
  const withdrawal = { mentorshipId: mentorship.id, expectedVersion: 1, withdrawnOn };
  await client.mutate('withdrawProposal', 'withdraw', withdrawal, PAIR);
};

const pairWithTown = async (client: DemoClient, town: DemoTown, { id }: DemoOfficial): Promise<void> => {
  const { startedOn, talkedOn } = MENTORED_BY_TOWN;
  const pair = { officialId: id, mentorId: town.organiser, level: 'TOWN', startedOn };
  const { mentorship } = await client.mutate<Answer>('startMentorship', 'mentorship:town', pair, PAIR);
  const talk = { mentorshipId: mentorship.id, heldOn: talkedOn, minutes: 60, topics: '镇里的工作与个人打算（虚构）' };
  await client.mutate('recordGuidanceTalk', 'talk:town', talk, 'guidanceTalk { id }');
};

const pairIn = (pairs: readonly Pair[], number: number): Pair => {
  const pair = pairs.find(({ official }) => official.number === number);
  if (!pair) throw new Error(`the demo has no pair of official ${String(number)}`);
  return pair;
};

/** A pair rests for a while; it comes before the talks, as a pair that talked later is not paused before that. */
export const restPair = async (client: DemoClient, pairs: readonly Pair[]): Promise<void> => {
  const { id: mentorshipId } = pairIn(pairs, PAUSED.number);
  const pause = { mentorshipId, expectedVersion: 1, from: PAUSED.from, reason: 'OFFICIAL_POSTED_AWAY' };
  await client.mutate('pauseMentorship', 'pause', pause, PAIR);
  const resumption = { mentorshipId, expectedVersion: 2, on: PAUSED.on };
  await client.mutate('resumeMentorship', 'resume', resumption, PAIR);
};

/** What else happens to pairs: a plan, a mentor of the town, and a proposal that comes to nothing. */
export const loadMentorshipSteps = async (
  client: DemoClient,
  town: DemoTown,
  pairs: readonly Pair[],
): Promise<void> => {
  const pairOf = (number: number): Pair => pairIn(pairs, number);
  const { from, talkEveryDays } = PLANNED;
  const plan = { mentorshipId: pairOf(PLANNED.number).id, expectedVersion: 1, from, talkEveryDays };
  const goals = '熟悉村情，能独立接待信访，年底前牵头一项村级实事（虚构）';
  await client.mutate('planMentorship', 'plan', { ...plan, goals }, PAIR);
  await pairWithTown(client, town, pairOf(MENTORED_BY_TOWN.number).official);
  await considerAnother(client, pairOf(WITHDRAWN.number).official);
};
