import { concludeTermAssessment } from '../../../infra/demo/assessments.demo.js';
import { inParallel, type DemoClient } from '../../../infra/demo/demo-client.js';
import { inventedPerson } from '../../../infra/demo/names.js';
import type { FixtureVillage, Organisation, VillageName } from './two-towns.js';

interface Term {
  readonly from: string;
  readonly to: string;
}

interface Pair {
  readonly mentor: 'secretary' | 'director';
  readonly startedOn: string;
  readonly talks: readonly string[];
  /** Ended by decision on this day. */
  readonly endedOn?: string;
}

interface Facts {
  readonly village: VillageName;
  readonly terms: readonly [Term, ...Term[]];
  readonly pair: Pair | null;
  /** The last day of service. */
  readonly leftOn?: string;
}

const SECOND_TERM = [
  { from: '2009-09-01', to: '2012-08-31' },
  { from: '2012-09-01', to: '2015-08-31' },
] as const;

/** Eight officials, by what is to be found out about them on 30 June 2015. */
const OFFICIALS = {
  /** Ends on 30 September 2015; last talk ten days ago. */
  endsSoon: {
    village: 'northEast',
    terms: [{ from: '2012-10-01', to: '2015-09-30' }],
    pair: { mentor: 'secretary', startedOn: '2012-10-08', talks: ['2015-02-03', '2015-06-20'] },
  },
  /** Ends on 31 August 2015, its second; last talk thirty days ago, which is just in time. */
  secondTerm: {
    village: 'northEast',
    terms: SECOND_TERM,
    pair: { mentor: 'director', startedOn: '2012-09-10', talks: ['2015-05-31'] },
  },
  /** Ends on 30 November 2015; last talk three months ago. */
  quietPair: {
    village: 'northWest',
    terms: [{ from: '2012-12-01', to: '2015-11-30' }],
    pair: { mentor: 'secretary', startedOn: '2012-12-03', talks: ['2014-11-20', '2015-04-01'] },
  },
  /** Serves since 1 July 2014 and was never paired. */
  neverPaired: { village: 'northWest', terms: [{ from: '2014-07-01', to: '2017-06-30' }], pair: null },
  /** Ends on 31 August 2015, its second; last talk five days ago. */
  secondTermOfSouth: {
    village: 'southEast',
    terms: SECOND_TERM,
    pair: { mentor: 'secretary', startedOn: '2012-09-10', talks: ['2015-01-12', '2015-06-25'] },
  },
  /** Without a mentor since 15 May 2015. */
  unpaired: {
    village: 'southEast',
    terms: [{ from: '2013-07-01', to: '2016-06-30' }],
    pair: { mentor: 'director', startedOn: '2013-08-01', talks: ['2015-03-10'], endedOn: '2015-05-15' },
  },
  /** Paired for a month and a half, and never talked with. */
  neverTalked: {
    village: 'southWest',
    terms: [{ from: '2014-07-01', to: '2017-06-30' }],
    pair: { mentor: 'secretary', startedOn: '2015-05-12', talks: [] },
  },
  /** Left on 31 March 2015; the pair ended with it. */
  left: {
    village: 'southWest',
    terms: [{ from: '2013-07-01', to: '2016-06-30' }],
    pair: { mentor: 'director', startedOn: '2013-08-01', talks: ['2015-01-20'] },
    leftOn: '2015-03-31',
  },
} as const satisfies Readonly<Record<string, Facts>>;

export type OfficialName = keyof typeof OFFICIALS;
export const OFFICIAL_NAMES = Object.keys(OFFICIALS) as OfficialName[];

/** The officials' ids by their names, and the ids of their pairs. */
export interface FixtureOfficials {
  readonly officials: Readonly<Record<OfficialName, string>>;
  readonly pairs: Readonly<Partial<Record<OfficialName, string>>>;
}

interface WithId {
  readonly id: string;
}

const SPECIALTIES = ['LAW', 'AGRONOMY', 'ECONOMICS', 'MANAGEMENT'] as const;

const registerOfficial = async (client: DemoClient, name: OfficialName, number: number, villageId: string) => {
  const [{ from }] = OFFICIALS[name].terms;
  const person = {
    villageId,
    name: inventedPerson(number),
    sex: number % 2 === 0 ? 'FEMALE' : 'MALE',
    birthDate: `${String(Number(from.slice(0, 4)) - 23)}-03-15`,
    education: 'BACHELOR',
    specialties: [SPECIALTIES[number % SPECIALTIES.length]],
    partyStatus: 'FULL_MEMBER',
    arrivedOn: from,
  };
  const answer = await client.mutate<{ official: WithId }>(
    'registerOfficial',
    `official:${name}`,
    person,
    'official { id }',
  );
  return answer.official.id;
};

interface Signed {
  readonly official: { readonly contracts: readonly { readonly id: string; readonly ordinal: number }[] };
}

/** The days of the assessment before a renewal on 1 September 2012. */
const BEFORE_RENEWAL = {
  opened: '2012-06-01',
  reported: '2012-06-05',
  appraised: '2012-06-12',
  talked: '2012-06-15',
  proposed: '2012-06-20',
  decided: '2012-07-02',
  notified: '2012-07-10',
} as const;

/** Signs the terms; each further one after the assessment of the one before. */
const signTerms = async (
  client: DemoClient,
  name: OfficialName,
  officialId: string,
  by: { readonly proposerId: string; readonly deciderId: string },
): Promise<void> => {
  let before: string | null = null;
  for (const [n, term] of OFFICIALS[name].terms.entries()) {
    if (before !== null) {
      await concludeTermAssessment(client, { officialId, contractTermId: before, ...by, days: BEFORE_RENEWAL });
    }
    const { official } = await client.mutate<Signed>(
      'signContract',
      `contract:${name}:${String(n)}`,
      { officialId, ...term },
      'official { contracts { id ordinal } }',
    );
    before = official.contracts.find(({ ordinal }) => ordinal === n + 1)?.id ?? null;
  }
};

const pairUp = async (
  client: DemoClient,
  name: OfficialName,
  officialId: string,
  village: FixtureVillage,
): Promise<string | null> => {
  const pair: Pair | null = OFFICIALS[name].pair;
  if (!pair) return null;
  const start = { officialId, mentorId: village[pair.mentor], startedOn: pair.startedOn };
  const { mentorship } = await client.mutate<{ mentorship: WithId }>(
    'startMentorship',
    `pair:${name}`,
    start,
    'mentorship { id }',
  );
  for (const heldOn of pair.talks) {
    const talk = { mentorshipId: mentorship.id, heldOn, minutes: 40, topics: '村情与群众工作（虚构）' };
    await client.mutate('recordGuidanceTalk', `talk:${name}:${heldOn}`, talk, 'guidanceTalk { id }');
  }
  if (pair.endedOn !== undefined) {
    const end = { mentorshipId: mentorship.id, endedOn: pair.endedOn, reason: 'CHANGED_MENTOR' };
    await client.mutate('endMentorship', `end:${name}`, end, 'mentorship { id }');
  }
  return mentorship.id;
};

/** Enters the officials of the fixture with their terms, pairs and talks. */
export const enterOfficials = async (
  client: DemoClient,
  { towns, villages }: Organisation,
): Promise<FixtureOfficials> => {
  const entered = await inParallel(OFFICIAL_NAMES, async (name, number) => {
    const facts: Facts = OFFICIALS[name];
    const village = villages[facts.village];
    const id = await registerOfficial(client, name, number, village.id);
    await signTerms(client, name, id, { proposerId: village.secretary, deciderId: towns[village.town].secretary });
    const pair = await pairUp(client, name, id, village);
    if (facts.leftOn !== undefined) {
      const leaving = { officialId: id, on: facts.leftOn, exitRoute: 'FURTHER_STUDY' };
      await client.mutate('endContract', `left:${name}`, leaving, 'official { id }');
    }
    return { id, pair };
  });
  const named = <Value>(of: (one: (typeof entered)[number]) => Value | null) =>
    Object.fromEntries(
      OFFICIAL_NAMES.flatMap((name, n) => {
        const one = entered[n];
        const value = one ? of(one) : null;
        return value === null ? [] : [[name, value]];
      }),
    );
  return {
    officials: named(({ id }) => id) as Record<OfficialName, string>,
    pairs: named(({ pair }) => pair),
  };
};
