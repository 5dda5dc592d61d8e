import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@cunguan/testing';
import type { Role } from '@cunguan/access';
import { createDemoClient } from '../../../infra/demo/demo-client.js';
import { issuerUrl, mintAccessToken } from '../../../infra/local/access-token.js';
import { startSystem, type System } from '../system.js';
import { enterOfficials, OFFICIAL_NAMES, type FixtureOfficials, type OfficialName } from './officials.js';
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
}, 2 * MINUTE);

afterAll(() => system.stop(), MINUTE);

interface Paired {
  readonly nodes: readonly { readonly id: string; readonly mentorship: { readonly id: string } | null }[];
}

const OFFICIALS = `officials(asOf: "${AS_OF}", first: 50) { nodes { id mentorship(asOf: "${AS_OF}") { id } } }`;
const SUMMARY = `mentoring(asOf: "${AS_OF}") { activePairs officialsWithoutMentor pairsWithoutRecentTalk talksThisYear }`;

/** The serving officials of both towns who are in no pair. */
const withoutMentor = async (asker: Asker): Promise<readonly string[]> => {
  const query = `{ north: town(code: "${CODES.north}") { ${OFFICIALS} } south: town(code: "${CODES.south}") { ${OFFICIALS} } }`;
  const found = (await ask(asker, query)) as Readonly<Record<string, { readonly officials: Paired } | null>>;
  const nodes = Object.values(found).flatMap((town) => town?.officials.nodes ?? []);
  return namesOf(nodes.filter(({ mentorship }) => mentorship === null).map(({ id }) => id));
};

const expectedOf = (...names: readonly OfficialName[]): readonly string[] => [...names].sort();

describe('question 3: serving officials without an active village mentor', () => {
  it.each<[Asker, readonly string[]]>([
    ['district', expectedOf('neverPaired', 'unpaired')],
    ['town', expectedOf('neverPaired')],
    ['village', []],
  ])('asked by the %s', async (asker, expected) => {
    await eventually(async () => {
      expect(await withoutMentor(asker)).toEqual(expected);
    });
  });

  it('is counted alike by the summaries of the towns', async () => {
    const query = `{ north: town(code: "${CODES.north}") { ${SUMMARY} } south: town(code: "${CODES.south}") { ${SUMMARY} } }`;
    await eventually(async () => {
      expect(await ask('district', query)).toEqual({
        north: {
          mentoring: { activePairs: 3, officialsWithoutMentor: 1, pairsWithoutRecentTalk: 1, talksThisYear: 4 },
        },
        south: {
          mentoring: { activePairs: 2, officialsWithoutMentor: 1, pairsWithoutRecentTalk: 1, talksThisYear: 4 },
        },
      });
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
