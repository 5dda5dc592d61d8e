import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stateContracts, type PublishedEvent } from '@cunguan/events';
import { systemClock, today } from '@cunguan/domain';
import { eventually, personalDataScanner } from '@cunguan/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadDemo } from '../../../infra/demo/load-demo.js';
import { DEPARTMENT_NAMES, inventedPerson, VILLAGE_NAMES } from '../../../infra/demo/names.js';
import { SERVICE_NAMES } from '../../../infra/postgres/services.js';
import { startSystem, type System } from '../system.js';
import { enterPersonalTexts, PERSONAL_TEXT, REFUSED } from './personal-texts.js';
import { readLogs, readMetrics, readTopics, type Leaving } from './what-leaves.js';

const MINUTE = 60_000;
const readme = readFileSync('README.md', 'utf8');
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

let system: System;

beforeAll(async () => {
  // At this level the logs say the most that they can.
  system = await startSystem({ logLevel: 'debug' });
  await load();
}, 2 * MINUTE);

afterAll(() => system.stop(), MINUTE);

const load = async (): Promise<void> => {
  const token = await system.token('district-organiser');
  const tokenOfOfficial = (officialId: string) => system.token('official', { officialId });
  await loadDemo({
    gatewayUrl: system.gatewayUrl,
    token,
    tokenOfOfficial,
    day: today(systemClock),
    onProgress: () => undefined,
  });
};

interface TownFigures {
  readonly town: {
    readonly selection: {
      readonly electedToVillagePartyOrganisations: number;
      readonly electedDeputySecretariesOfGeneralBranches: number;
      readonly reserveCadres: number;
      readonly electedOfficials: readonly { readonly name: string | null }[];
      readonly reserveOfficials: readonly { readonly name: string | null }[];
    };
  };
}

const figures = async (): Promise<TownFigures['town']['selection']> => {
  const { data } = await system.ask(`{ town(code: "310114103") { selection(year: 2015) {
    electedToVillagePartyOrganisations electedDeputySecretariesOfGeneralBranches reserveCadres
    electedOfficials { name } reserveOfficials { name } } } }`);
  return (data as unknown as TownFigures).town.selection;
};

describe('Anting Town in 2015', () => {
  it('answers the query of the README as the README says, from all five services', async () => {
    const answer = await eventually(async () => {
      const { data, errors } = await system.ask(blockOf('graphql'));
      expect(errors).toBeUndefined();
      expect({ data }).toEqual(JSON.parse(blockOf('json')));
      return data;
    });
    expect(answer).toBeDefined();
    const before = await system.calls();
    await system.ask(blockOf('graphql'));
    const after = await system.calls();
    const asked = SERVICE_NAMES.filter((name) => (after[name] ?? 0) > (before[name] ?? 0));
    expect(asked).toEqual([...SERVICE_NAMES]);
  });

  it('comes to the figures of the article: 5 elected, 1 of them deputy secretary, 6 in the reserve', async () => {
    const found = await figures();
    expect(found).toMatchObject({
      electedToVillagePartyOrganisations: 5,
      electedDeputySecretariesOfGeneralBranches: 1,
      reserveCadres: 6,
    });
    expect([found.electedOfficials.length, found.reserveOfficials.length]).toEqual([5, 6]);
  });

  it('marks every name of a person as invented', async () => {
    const { data } = await system.ask(
      '{ town(code: "310114103") { officials(asOf: "2015-12-31", first: 100) { nodes { name } } } }',
    );
    const { nodes } = (data?.['town'] as { officials: { nodes: { name: string }[] } }).officials;
    expect(nodes).toHaveLength(24);
    expect(nodes.filter(({ name }) => !name.endsWith('（化名）'))).toEqual([]);
  });

  it(
    'is the same after the demo was entered once more',
    async () => {
      const before = await figures();
      await load();
      expect(await figures()).toEqual(before);
    },
    MINUTE,
  );
});

describe('an official who leaves the village', () => {
  it('is without the mentor there, by an event and not by a call', async () => {
    const { data } = await system.ask(
      `{ town(code: "310114103") { villages(first: 2) { nodes { id officials(asOf: "2015-12-31") { nodes { id mentorship(asOf: "2015-12-31") { id } } } } } } }`,
    );
    const [from, to] = (
      data?.['town'] as {
        villages: { nodes: { id: string; officials: { nodes: { id: string; mentorship: object | null }[] } }[] };
      }
    ).villages.nodes;
    const official = from?.officials.nodes.find(({ mentorship }) => mentorship !== null);
    const before = await system.calls();
    const moved = await system.ask(
      'mutation ($i: TransferOfficialInput!) { transferOfficial(input: $i) { official { id } } }',
      {
        i: { officialId: official?.id, villageId: to?.id, on: '2016-01-04' },
      },
    );
    expect(moved.errors).toBeUndefined();
    expect((await system.calls())['mentoring']).toBe(before['mentoring']);
    await eventually(async () => {
      const { data: now } = await system.ask(
        'query ($id: ID!) { official(id: $id) { mentorship(asOf: "2016-01-04") { id } mentorships { endedOn endReason repairDueOn } } }',
        { id: official?.id },
      );
      expect(now?.['official']).toEqual({
        mentorship: null,
        mentorships: expect.arrayContaining([
          { endedOn: '2016-01-04', endReason: 'OFFICIAL_LEFT_VILLAGE', repairDueOn: '2016-02-04' },
        ]) as unknown,
      });
    });
  });
});

const lastOfEach = (messages: readonly PublishedEvent[]): ReadonlyMap<string, PublishedEvent> =>
  new Map(messages.map((message) => [message.aggregateId, message]));

const told = (messages: ReadonlyMap<string, PublishedEvent>, id: 'id' | 'causationId') =>
  Object.fromEntries([...messages].map(([aggregate, message]) => [aggregate, [message.aggregateVersion, message[id]]]));

describe('whoever reads only the states', () => {
  const ajv = new Ajv2020({ strict: true, validateFormats: false }).addVocabulary(['x-topic', 'x-key']);

  it.each(stateContracts.map(({ topic, type }) => [topic, type] as const))(
    'finds on %s each aggregate as its last event left it',
    async (topic, type) => {
      const fits = ajv.compile(JSON.parse(readFileSync(`libs/events/contracts/${type}.schema.json`, 'utf8')) as object);
      const states = await eventually(
        async () => {
          const read = await system.readTopic(topic);
          const events = lastOfEach(await system.readTopic(topic.replace('.state.', '.events.')));
          expect(events.size).toBeGreaterThan(0);
          expect(told(lastOfEach(read), 'causationId')).toEqual(told(events, 'id'));
          return read;
        },
        { within: 20_000 },
      );
      for (const state of states) {
        expect([state.type, state.key]).toEqual([type, state.aggregateId]);
        expect(fits(state.payload) ? [] : fits.errors).toEqual([]);
      }
    },
    MINUTE,
  );
});

describe('who may ask', () => {
  it('nobody without a token, and a subgraph nobody but the gateway', async () => {
    const without = await system.ask('{ __typename }', {}, {});
    expect(without.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    const token = await system.token('district-organiser');
    for (const name of SERVICE_NAMES) {
      const response = await fetch(`http://127.0.0.1:${String(system.servicePort(name))}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ _service { sdl } }' }),
      });
      expect(response.status).toBe(401);
    }
  });

  it('an auditor reads and does not write', async () => {
    const headers = { authorization: `Bearer ${await system.token('auditor')}` };
    const read = await system.ask('{ town(code: "310114103") { name } }', {}, headers);
    expect(read.data).toEqual({ town: { name: '安亭镇' } });
    const write = await system.ask(
      'mutation { registerDistrict(input: { code: "310115", name: "浦东新区" }) { district { id } } }',
      {},
      headers,
    );
    expect(write.errors?.[0]?.extensions['code']).toBe('ACCESS.COMMAND_DENIED');
  });
});

describe('names, ID numbers and mobile numbers', () => {
  // So many persons the demo can name without repeating one.
  const persons = Array.from({ length: 1_575 }, (_unused, n) => inventedPerson(n));
  const scan = personalDataScanner([...persons, ...VILLAGE_NAMES, ...DEPARTMENT_NAMES]);
  const hitsIn = (leaving: readonly Leaving[]) =>
    leaving.flatMap(([name, texts]) => texts.flatMap((text) => scan(text).map((hit) => ({ name, ...hit, text }))));
  const emptyOf = (leaving: readonly Leaving[]) =>
    leaving.filter(([, texts]) => texts.length === 0).map(([name]) => name);

  it('would be found by the scanner, each kind of them', () => {
    const kinds = hitsIn([['planted', [JSON.stringify({ topics: PERSONAL_TEXT })]]]).map(({ kind }) => kind);
    expect(kinds).toEqual(['ID_NUMBER', 'MOBILE_NUMBER', 'NAME']);
  });

  it('are refused where none belongs', async () => {
    for (const [where, query, variables] of REFUSED) {
      const { errors = [] } = await system.ask(query, variables);
      expect([where, errors.length > 0]).toEqual([where, true]);
      expect(errors.map(({ extensions }) => extensions['code'])).not.toContain('INTERNAL');
    }
    const token = await system.token('district-organiser');
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'x-request-id': '13000000000',
    };
    const broken = await fetch(system.gatewayUrl, { method: 'POST', headers, body: `{"query": "${PERSONAL_TEXT}` });
    expect([broken.status, broken.headers.get('x-request-id')]).not.toContain('13000000000');
    expect(broken.ok).toBe(false);
  });

  it(
    'are in no topic, whatever people write into free texts',
    async () => {
      const changed = await enterPersonalTexts(system);
      const topics = await eventually(
        async () => {
          const read = await readTopics(system);
          const told = (end: string) => read.filter(([name]) => name.endsWith(end)).flatMap(([, texts]) => texts);
          for (const end of ['.events.v1', '.state.v1']) {
            const all = told(end).join('\n');
            expect(changed.filter((id) => !all.includes(id))).toEqual([]);
          }
          return read;
        },
        { within: MINUTE / 2 },
      );
      // Of those in the demo no contract ends within half a year of today.
      expect(emptyOf(topics)).toEqual(['cunguan.people.contract-alert.events.v1']);
      expect(hitsIn(topics)).toEqual([]);
    },
    MINUTE,
  );

  it('are in no log of any process and in no metric', async () => {
    const logs = readLogs(system);
    const processes = [
      'assignments',
      'gateway',
      'issuer',
      'kafka',
      'mentoring',
      'people',
      'postgres',
      'selection',
      'training',
    ];
    expect(logs.map(([name]) => name).sort()).toEqual(processes.map((name) => `${name}.log`));
    // The issuer has nothing to say while all is well.
    expect(emptyOf(logs)).toEqual(['issuer.log']);
    expect(hitsIn(logs)).toEqual([]);
    expect(hitsIn(await readMetrics(system))).toEqual([]);
  });
});

describe('a service that is killed', () => {
  it('empties only its own fields, and the others go on', async () => {
    system.process('training').child.kill();
    await system.process('training').child.exited;
    const { data, errors } = await system.ask(
      '{ town(code: "310114103") { name training(year: 2015) { sessions } selection(year: 2015) { reserveCadres } } }',
    );
    expect(data).toEqual({ town: { name: '安亭镇', training: null, selection: { reserveCadres: 6 } } });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });
});
