import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';
import { startSystem, type System } from '../e2e/system.js';
import { atSubgraph, throughGateway, tokenFor } from './ask.js';
import { cellsOf, countedCells } from './cells.js';
import { tryCommand } from './commands.js';
import { tryReference, tryThroughQuery } from './entities.js';
import { tryFigures, tryGrants, tryStatements, tryTokens } from './beyond-the-cells.js';
import { leakFinder, type LeakFinder } from './leaks.js';
import { tryQuery } from './queries.js';
import { rowsOfAll } from './rows.js';
import { entitiesOf, groupsOf, mutationsOf, queriesOf } from './schemas.js';

import { buildWorld, CODES, type World } from './world.js';

const MINUTE = 60_000;

let system: System;
let world: World;
let leaksIn: LeakFinder;
let rowsBefore: unknown;

beforeAll(async () => {
  system = await startSystem({ logLevel: 'debug' });
  const organiserOf = (unit: string) =>
    tokenFor(system, { id: `organiser-${unit}`, roles: [{ role: 'DISTRICT_ORGANISER', unit }] });
  const officialToken = (officialId: string) =>
    tokenFor(system, { id: `official-${officialId}`, roles: [{ role: 'OFFICIAL', unit: CODES.village }], officialId });
  const [district, otherDistrict] = await Promise.all([organiserOf(CODES.district), organiserOf(CODES.otherDistrict)]);
  world = await buildWorld(system.gatewayUrl, { district, otherDistrict, official: officialToken });
  leaksIn = leakFinder(world);
  rowsBefore = await rowsOfAll(system);
}, 2 * MINUTE);

afterAll(async () => {
  const { lines } = countedCells();
  process.stdout.write(`\n${lines.join('\n')}\n`);
  await system.stop();
}, MINUTE);

describe.each(SERVICE_NAMES)('%s', (service) => {
  const WAYS = ['gateway', 'subgraph'] as const;
  const askOn = (way: (typeof WAYS)[number]) =>
    way === 'gateway' ? throughGateway(system) : atSubgraph(system, service);

  describe.each(WAYS)('asked through the %s', (way) => {
    it.each(queriesOf(service))('shows by %s what is within reach, and nothing else', async (query) => {
      const cells = cellsOf(service, 'query', way);
      await tryQuery({ service, query, world, ask: askOn(way) }, cells, leaksIn);
      expect(cells.failures()).toEqual([]);
    });

    it.each(mutationsOf(service))('takes %s about what is within reach, and nothing else', async (mutation) => {
      const cells = cellsOf(service, 'mutation', way);
      await tryCommand({ service, mutation, world, ask: askOn(way) }, cells, leaksIn);
      expect(cells.failures()).toEqual([]);
    });

    const entities = entitiesOf(service).flatMap((type) =>
      groupsOf(service, type).map((group) => [type, group] as const),
    );
    it.each(entities)('shows of %s the %s within reach, and nothing else', async (type, group) => {
      const cells = cellsOf(service, 'entity', way);
      const tryEntity = way === 'gateway' ? tryThroughQuery : tryReference;
      await tryEntity({ service, type, group, world, ask: askOn(way) }, cells, leaksIn);
      expect(cells.failures()).toEqual([]);
    });
  });
});

const ground = () => ({ system, world });

describe('a call of a subgraph', () => {
  tryTokens(ground);
});

describe('a person', () => {
  tryGrants(ground);
});

describe('whoever has no account', () => {
  it('verifies a completion by its code, and is told of nobody', async () => {
    const { completionCode, completion } = world.otherDistrict;
    const answer = await fetch(new URL(`/completions/${completionCode}`, system.gatewayUrl));
    const told = await answer.text();
    expect([answer.status, JSON.parse(told)]).toEqual([
      200,
      expect.objectContaining({ status: 'VALID', verifiedDays: 7, issuerCode: CODES.otherDistrict }),
    ]);
    for (const id of [completion, world.otherDistrict.official, world.otherDistrict.village]) {
      expect(told).not.toContain(id);
    }
  });
});

describe('what is counted', () => {
  tryFigures(ground);
});

describe('the time that an answer takes', () => {
  tryStatements(ground);
});

describe('after all of this', () => {
  it('everything is as it was', async () => {
    expect(await rowsOfAll(system)).toEqual(rowsBefore);
  });
});
