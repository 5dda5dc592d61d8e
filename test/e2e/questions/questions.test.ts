import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@cunguan/testing';
import type { Role } from '@cunguan/access';
import { createDemoClient } from '../../../infra/demo/demo-client.js';
import { issuerUrl, mintAccessToken } from '../../../infra/local/access-token.js';
import { startSystem, type System } from '../system.js';
import { enterOfficials, OFFICIAL_NAMES, type FixtureOfficials, type OfficialName } from './officials.js';
import { enterSessions } from './sessions.js';
import { AS_OF, CODES, enterOrganisation, type Organisation } from './two-towns.js';

const MINUTE = 60_000;

let system: System;
let places: Organisation;
let people: FixtureOfficials;

/** Who asks: the district, the northern town, or its eastern village. */
const ASKERS = {
  district: { role: 'DISTRICT_ORGANISER', unit: CODES.district },
  town: { role: 'TOWN_ORGANISER', unit: CODES.north },
  village: { role: 'VILLAGE_LEADER', unit: CODES.northEast },
} as const satisfies Readonly<Record<string, { readonly role: Role; readonly unit: string }>>;
type Asker = keyof typeof ASKERS;

const tokens = new Map<Asker, string>();

const ask = async (asker: Asker, query: string, variables: object = {}): Promise<unknown> => {
  const { data, errors } = await system.ask(query, variables, { authorization: `Bearer ${tokens.get(asker) ?? ''}` });
  expect(errors).toBeUndefined();
  return data;
};

/** The names of the officials with these ids, so that a failure says who is missing. */
const namesOf = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => OFFICIAL_NAMES.find((name) => people.officials[name] === id) ?? id).sort();

const namesOfPairs = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => OFFICIAL_NAMES.find((name) => people.pairs[name] === id) ?? id);

beforeAll(async () => {
  system = await startSystem();
  for (const [asker, holder] of Object.entries(ASKERS)) {
    const roles = [holder];
    const issuer = issuerUrl(system.issuerPort);
    const token = await mintAccessToken(system.secrets.issuerKey, issuer, {
      ...{ id: randomUUID(), roles, officialId: null, cadreId: null },
    });
    tokens.set(asker as Asker, token);
  }
  const client = createDemoClient(system.gatewayUrl, tokens.get('district') ?? '');
  places = await enterOrganisation(client);
  people = await enterOfficials(client, places);
  await enterSessions(client, places, people);
}, 2 * MINUTE);

afterAll(() => system.stop(), MINUTE);

/** The sorted names, as an answer is compared with them. */
const expectedOf = (...names: readonly OfficialName[]): readonly string[] => [...names].sort();

const officialsOf = async (asker: Asker, filter: string): Promise<readonly string[]> => {
  const found = (await ask(asker, `{ officials(asOf: "${AS_OF}", filter: { ${filter} }) { nodes { id } } }`)) as {
    readonly officials: { readonly nodes: readonly { readonly id: string }[] };
  };
  return namesOf(found.officials.nodes.map(({ id }) => id));
};

describe('question 1: whose contract ends within 6 months and who has no exit plan', () => {
  it.each<[Asker, readonly string[]]>([
    ['district', expectedOf('endsSoon', 'secondTerm', 'quietPair', 'secondTermOfSouth')],
    ['town', expectedOf('endsSoon', 'secondTerm', 'quietPair')],
    ['village', expectedOf('endsSoon', 'secondTerm')],
  ])('asked by the %s', async (asker, expected) => {
    expect(await officialsOf(asker, 'contractEndsWithin: 6, exitPlan: MISSING')).toEqual(expected);
  });
});

describe('question 2: who ends a second term and holds no post of deputy rank', () => {
  it.each<[Asker, readonly string[]]>([
    ['district', expectedOf('secondTerm', 'secondTermOfSouth')],
    ['town', ['secondTerm']],
    ['village', ['secondTerm']],
  ])('asked by the %s', async (asker, expected) => {
    const filter = 'ordinals: [2], contractEndsWithin: 6, committeePost: BELOW_DEPUTY';
    expect(await officialsOf(asker, filter)).toEqual(expected);
  });
});

describe('question 3: serving officials without an active village mentor, and since when', () => {
  const query = `{ unpairedOfficials(asOf: "${AS_OF}") { nodes { official { id } since } } }`;

  it.each<[Asker, readonly (readonly [OfficialName, string])[]]>([
    [
      'district',
      [
        ['neverPaired', '2014-07-01'],
        ['unpaired', '2015-05-15'],
      ],
    ],
    ['town', [['neverPaired', '2014-07-01']]],
    ['village', []],
  ])('asked by the %s, the longest first', async (asker, expected) => {
    await eventually(async () => {
      const { unpairedOfficials } = (await ask(asker, query)) as {
        readonly unpairedOfficials: {
          readonly nodes: readonly { readonly official: { readonly id: string }; readonly since: string }[];
        };
      };
      const found = unpairedOfficials.nodes.map(({ official, since }) => [...namesOf([official.id]), since]);
      expect(found).toEqual(expected);
    });
  });
});

describe('question 3: mentors with two pairs', () => {
  it('are none', async () => {
    expect(await ask('district', `{ mentorsWithSeveralPairs(asOf: "${AS_OF}") { nodes { mentor { id } } } }`)).toEqual({
      mentorsWithSeveralPairs: { nodes: [] },
    });
  });
});

describe('question 4: pairs without a talk in 30 days', () => {
  const query = `query ($id: ID!) { pairsWithoutRecentTalk(townId: $id, asOf: "${AS_OF}") { nodes { id } } }`;
  const quiet = async (asker: Asker, town: 'north' | 'south'): Promise<readonly string[]> => {
    const { id } = places.towns[town];
    const found = (await ask(asker, query, { id })) as {
      readonly pairsWithoutRecentTalk: { readonly nodes: readonly { readonly id: string }[] };
    };
    return namesOfPairs(found.pairsWithoutRecentTalk.nodes.map((pair) => pair.id));
  };

  it.each<[Asker, readonly string[], readonly string[]]>([
    ['district', ['quietPair'], ['neverTalked']],
    ['town', ['quietPair'], []],
    ['village', [], []],
  ])('asked by the %s, the longest first', async (asker, north, south) => {
    await eventually(async () => {
      expect([await quiet(asker, 'north'), await quiet(asker, 'south')]).toEqual([north, south]);
    });
  });
});

describe('question 4: talks this half-year, per town', () => {
  const SUMMARY = `mentoring(asOf: "${AS_OF}") { activePairs officialsWithoutMentor pairsWithoutRecentTalk talksThisHalfYear }`;
  const query = `{ north: town(code: "${CODES.north}") { ${SUMMARY} } south: town(code: "${CODES.south}") { ${SUMMARY} } }`;
  const north = { activePairs: 3, officialsWithoutMentor: 1, pairsWithoutRecentTalk: 1, talksThisHalfYear: 4 };
  const south = { activePairs: 2, officialsWithoutMentor: 1, pairsWithoutRecentTalk: 1, talksThisHalfYear: 4 };
  const ownVillage = { activePairs: 2, officialsWithoutMentor: 0, pairsWithoutRecentTalk: 0, talksThisHalfYear: 3 };

  it.each<[Asker, object]>([
    ['district', { north: { mentoring: north }, south: { mentoring: south } }],
    ['town', { north: { mentoring: north }, south: null }],
    // Of the town above the own village is counted what is within reach.
    ['village', { north: { mentoring: ownVillage }, south: null }],
  ])('asked by the %s', async (asker, expected) => {
    await eventually(async () => {
      expect(await ask(asker, query)).toEqual(expected);
    });
  });
});

interface Standings {
  readonly trainingStandings: {
    readonly nodes: readonly {
      readonly official: { readonly id: string };
      readonly missingDays: number;
      readonly openSessions: readonly { readonly title: string }[];
    }[];
  };
}

describe('question 5: who is short of seven days, by how much, and the sessions still open', () => {
  const query = `{ trainingStandings(year: 2015, asOf: "${AS_OF}", filter: { short: true }) {
    nodes { official { id } missingDays openSessions { title } } } }`;
  const AUTUMN_COURSE = ['autumn course'];
  const endsSoon = ['endsSoon', 1.5, AUTUMN_COURSE] as const;
  const north = [['neverPaired', 7, AUTUMN_COURSE], ['quietPair', 7, AUTUMN_COURSE], endsSoon] as const;

  it.each<[Asker, readonly (readonly [OfficialName, number, readonly string[]])[]]>([
    ['district', [...north, ['neverTalked', 7, ['autumn lecture']], ['unpaired', 7, []], ['secondTermOfSouth', 7, []]]],
    ['town', north],
    ['village', [endsSoon]],
  ])('asked by the %s', async (asker, expected) => {
    await eventually(async () => {
      const { trainingStandings } = (await ask(asker, query)) as Standings;
      const found = trainingStandings.nodes.map(({ official, missingDays, openSessions }) =>
        JSON.stringify([...namesOf([official.id]), missingDays, openSessions.map(({ title }) => title)]),
      );
      expect([...found].sort()).toEqual(expected.map((row) => JSON.stringify(row)).sort());
      const missing = trainingStandings.nodes.map(({ missingDays }) => missingDays);
      expect(missing).toEqual([...missing].sort((a, b) => b - a));
    });
  });
});

describe('question 6: who never sat in on a two-committee meeting', () => {
  it.each<[Asker, readonly string[]]>([
    ['district', expectedOf('secondTerm', 'quietPair', 'neverPaired', 'unpaired', 'neverTalked')],
    ['town', expectedOf('secondTerm', 'quietPair', 'neverPaired')],
    ['village', ['secondTerm']],
  ])('asked by the %s', async (asker, expected) => {
    await eventually(async () => {
      const found = (await ask(asker, `{ officialsWithoutSitIn(asOf: "${AS_OF}") { nodes { id } } }`)) as {
        readonly officialsWithoutSitIn: { readonly nodes: readonly { readonly id: string }[] };
      };
      expect(namesOf(found.officialsWithoutSitIn.nodes.map(({ id }) => id))).toEqual(expected);
    });
  });

  it('and what of the plan was delivered and is planned, and the attendance by village', async () => {
    const query = `query ($id: ID!) { trainingPlan(townId: $id, year: 2015) {
      topics { title delivered(asOf: "${AS_OF}") {
        sessionsHeld halfDaysHeld sessionsPlanned halfDaysPlanned sessionsRemaining halfDaysRemaining } }
      attendanceByVillage(asOf: "${AS_OF}") { village { code } officials enrolled verified } } }`;
    const held = { sessionsHeld: 1, halfDaysHeld: 10, sessionsPlanned: 1, halfDaysPlanned: 4 };
    const delivered = { ...held, sessionsRemaining: 1, halfDaysRemaining: 5 };
    await eventually(async () => {
      expect(await ask('town', query, { id: places.towns.north.id })).toEqual({
        trainingPlan: {
          topics: [{ title: '党性党风教育', delivered }],
          attendanceByVillage: [
            { village: { code: CODES.northEast }, officials: 2, enrolled: 4, verified: 4 },
            { village: { code: CODES.northWest }, officials: 2, enrolled: 1, verified: 0 },
          ],
        },
      });
    });
  });
});

describe('assessments of the terms that were renewed', () => {
  const query = `{ assessments(filter: { kinds: [TERM], grades: [COMPETENT] }, asOf: "${AS_OF}") {
    nodes { official { id } status } } }`;

  it.each<[Asker, readonly string[]]>([
    ['district', expectedOf('secondTerm', 'secondTermOfSouth')],
    ['town', ['secondTerm']],
    ['village', ['secondTerm']],
  ])('asked by the %s', async (asker, expected) => {
    const { assessments } = (await ask(asker, query)) as {
      readonly assessments: { readonly nodes: readonly { readonly official: { readonly id: string } }[] };
    };
    expect(namesOf(assessments.nodes.map(({ official }) => official.id))).toEqual(expected);
  });
});
