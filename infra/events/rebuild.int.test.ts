import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds, systemClock } from '@cunguan/domain';
import {
  allTopics,
  officialRegistered,
  officialState,
  officialTransferred,
  type DomainEvent,
  type PublishedEvent,
} from '@cunguan/events';
import { ensureTopics, publishEvents } from '@cunguan/messaging';
import {
  deliverEvents,
  publishedEvent,
  silentLogger,
  testBrokers,
  uniqueTopicPrefix,
  withAdminClient,
} from '@cunguan/testing';
import { migrateAll } from '../postgres/migrate.js';
import { provisionDatabases } from '../postgres/provision.js';
import { perService, SERVICE_NAMES } from '../postgres/services.js';
import { parseEventsArguments } from './arguments.js';
import { runEvents } from './run-events.js';
import type { Servers } from './servers.js';
import { withReceiver } from './service-receiver.js';

const prefix = `rebuild_${randomUUID().slice(0, 8)}_`;
const topicPrefix = uniqueTopicPrefix();
let servers: Servers;

beforeAll(async () => {
  const passwords = perService(() => 'a password');
  const secrets = { databasePasswords: passwords, runtimePasswords: passwords };
  const urls = await provisionDatabases(process.env['TEST_DATABASE_URL'] ?? '', secrets, prefix);
  await migrateAll(urls);
  await ensureTopics({ brokers: testBrokers(), topicPrefix, topics: allTopics() });
  servers = { databaseUrls: urls.runtime, brokers: testBrokers(), topicPrefix };
}, 60_000);
afterAll(() =>
  withAdminClient(async (admin) => {
    for (const name of SERVICE_NAMES) {
      await admin.query(`DROP DATABASE "${prefix}${name}" WITH (FORCE)`);
      await admin.query(`DROP ROLE "${prefix}${name}", "${prefix}${name}_app"`);
    }
  }),
);

interface Answer {
  readonly code: number;
  readonly same: boolean;
  readonly copies: readonly {
    readonly table: string;
    readonly changed: readonly string[];
    readonly ahead: readonly string[];
    readonly behind: readonly string[];
    readonly unknown: readonly string[];
    readonly hashBefore: string;
    readonly hashAfter: string;
  }[];
}

const rebuild = async (options = ''): Promise<Answer> => {
  const answers: string[] = [];
  const output = { answer: (text: string) => answers.push(text), progress: () => undefined };
  const line = `rebuild assignments --json ${options}`.trim().split(' ');
  const code = await runEvents(parseEventsArguments(line), () => Promise.resolve(servers), output);
  return { code, ...(JSON.parse(answers.join('\n')) as Omit<Answer, 'code'>) };
};
const officialsIn = ({ copies }: Answer) => copies.find(({ table }) => table === 'officials');

const sql = (text: string, values: readonly unknown[] = []) =>
  withReceiver('assignments', servers.databaseUrls, ({ dataSource }) => dataSource.query<unknown[]>(text, [...values]));

const deliver = (events: readonly PublishedEvent[]) =>
  withReceiver('assignments', servers.databaseUrls, (receiver) => deliverEvents(receiver, events));

const publish = (events: readonly PublishedEvent[]) =>
  publishEvents({ service: 'test', brokers: testBrokers(), topicPrefix, log: silentLogger, events });

const example = {
  ...officialState.example,
  contractTerms: [],
  placements: [] as typeof officialState.example.placements,
};
const [place] = officialState.example.placements;

const recorded = (event: DomainEvent, cause: PublishedEvent | null = null): PublishedEvent => ({
  ...publishedEvent(event),
  time: systemClock.now().toISOString(),
  causationId: cause?.id ?? null,
});

/** An official's registration and a transfer, each with the state that it made. */
const official = () => {
  if (!place) throw new Error('the example has no placement');
  const officialId = randomIds.next();
  const { districtId, townId, villageId: fromVillageId, placedFrom: arrivedOn } = place;
  const moved = { ...place, villageId: randomIds.next(), placedFrom: '2014-07-01' };
  const { villageId, placedFrom: on } = moved;
  const registration = { ...officialRegistered.example, officialId, districtId, townId, arrivedOn };
  const arrived = recorded(officialRegistered.of(officialId, 1, { ...registration, villageId: fromVillageId }));
  const transfer = { officialId, fromVillageId, villageId, townId, districtId, on };
  const transferred = recorded(officialTransferred.of(officialId, 2, transfer));
  const stateOf = (version: number, placements: typeof example.placements): DomainEvent =>
    officialState.of(officialId, version, { ...example, officialId, placements });
  const states = [
    recorded(stateOf(1, [place]), arrived),
    recorded(stateOf(2, [{ ...place, placedTo: on }, moved]), transferred),
  ] as const;
  return { officialId, arrived, transferred, states };
};

describe('npm run events -- rebuild', () => {
  it('finds copies that follow from the states as they are, and repairs those that were damaged or lost', async () => {
    const [one, other] = [official(), official()];
    await publish([...one.states, ...other.states]);
    await deliver([one.arrived, one.transferred, other.arrived, other.transferred]);
    const untouched = await rebuild();
    expect(untouched).toMatchObject({ code: 0, same: true });

    await sql('DELETE FROM placements WHERE official_id = $1', [one.officialId]);
    await sql('DELETE FROM officials WHERE id = $1', [one.officialId]);
    await sql('UPDATE placements SET village_id = $2 WHERE official_id = $1', [other.officialId, randomUUID()]);
    const compared = await rebuild('--dry-run');
    expect(compared).toMatchObject({ code: 1, same: false });
    const repaired = await rebuild();
    expect(repaired).toMatchObject({ code: 0, same: false });
    expect(officialsIn(repaired)?.changed).toEqual([one.officialId, other.officialId].sort());
    expect(officialsIn(repaired)?.hashAfter).toBe(officialsIn(untouched)?.hashAfter);
    expect(await rebuild()).toMatchObject({ same: true });
  }, 60_000);

  it('leaves to the consumer what it has not taken in, and names what the topic does not know', async () => {
    const [late, stranger] = [official(), randomUUID()];
    await publish(late.states);
    await deliver([late.arrived]);
    await sql(`INSERT INTO officials (id, specialties, version) VALUES ($1, '{LAW}', 1)`, [stranger]);
    expect(officialsIn(await rebuild())).toMatchObject({
      behind: [late.officialId],
      unknown: [stranger],
      changed: [],
    });
    await deliver([late.transferred]);
    expect(await rebuild()).toMatchObject({ code: 1, same: false });
    await sql('DELETE FROM officials WHERE id = $1', [stranger]);
    expect(await rebuild()).toMatchObject({ code: 0, same: true });
    expect(await sql('SELECT version FROM officials WHERE id = $1', [late.officialId])).toEqual([{ version: 2 }]);
  }, 60_000);

  it('leaves a copy that is newer than its state, and says so', async () => {
    const early = official();
    await deliver([early.arrived, early.transferred]);
    await publish([early.states[0]]);
    const behind = await rebuild();
    expect([behind.code, behind.same, officialsIn(behind)?.ahead]).toEqual([1, false, [early.officialId]]);
    expect(await sql('SELECT version FROM officials WHERE id = $1', [early.officialId])).toEqual([{ version: 2 }]);
    await publish([early.states[1]]);
    expect(officialsIn(await rebuild())).toMatchObject({ ahead: [], changed: [] });
  }, 60_000);
});
