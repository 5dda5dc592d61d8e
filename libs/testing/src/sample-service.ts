import { randomUUID } from 'node:crypto';
import { runtimeRoleGrants } from '@cunguan/database';
import { randomIds, systemClock } from '@cunguan/domain';
import { mentorshipStarted, type DomainEvent } from '@cunguan/events';
import {
  enqueue,
  ensureTopics,
  handlerFor,
  messagingSchema,
  startConsumer,
  startRelay,
  type BackgroundWork,
  type EventHandler,
} from '@cunguan/messaging';
import { DataSource } from 'typeorm';
import { testBrokers, uniqueTopicPrefix } from './kafka.js';
import { silentLogger } from './silent-logger.js';
import { createTestDatabase } from './test-database.js';

/** What an event did, in the order of its doing. */
export interface Effect {
  readonly eventId: string;
  readonly key: string;
  readonly aggregateId: string;
  readonly version: number;
}

const EFFECTS = `CREATE TABLE effects (
  position bigserial PRIMARY KEY, event_id uuid NOT NULL, key text NOT NULL, aggregate_id text NOT NULL, version integer NOT NULL
)`;
const COPIES = 'CREATE TABLE copies (id text PRIMARY KEY, version integer NOT NULL, started_on date NOT NULL)';

const connect = (url: string): Promise<DataSource> =>
  new DataSource({ type: 'postgres', url, installExtensions: false, poolErrorHandler: () => undefined }).initialize();

const migrate = async (url: string): Promise<void> => {
  const dataSource = await connect(url);
  for (const sql of [...messagingSchema, EFFECTS, COPIES, ...runtimeRoleGrants]) await dataSource.query(sql);
  await dataSource.destroy();
};

/** The n-th event of an aggregate; aggregates are their own keys unless one is given. */
export const sampleEvent = (aggregateId: string, version: number, key = aggregateId): DomainEvent =>
  mentorshipStarted.of(aggregateId, version, {
    ...mentorshipStarted.example,
    mentorshipId: aggregateId,
    officialId: key,
  });

/** Notes each effect, and keeps a copy that only a higher version changes. */
export const noteEffect: EventHandler = handlerFor(mentorshipStarted, async (tx, payload, event) => {
  await tx.query('INSERT INTO effects (event_id, key, aggregate_id, version) VALUES ($1, $2, $3, $4)', [
    event.id,
    event.key,
    event.aggregateId,
    event.aggregateVersion,
  ]);
  await tx.query(
    `INSERT INTO copies AS copy (id, version, started_on) VALUES ($1, $2, $3)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, started_on = excluded.started_on
     WHERE copy.version < excluded.version`,
    [event.aggregateId, event.aggregateVersion, payload.startedOn],
  );
});

/** A service of nothing but an outbox, an inbox and a table of effects, to try messaging with. */
export const startSampleService = async () => {
  const database = await createTestDatabase(migrate);
  const dataSource = await connect(database.url);
  const topicPrefix = uniqueTopicPrefix();
  const settings = { service: 'sample', brokers: testBrokers(), topicPrefix, clock: systemClock, log: silentLogger };
  await ensureTopics({
    brokers: testBrokers(),
    topicPrefix,
    topics: [{ name: mentorshipStarted.topic, partitions: 3, config: {} }],
  });
  const running: BackgroundWork[] = [];
  const keep = (work: BackgroundWork): BackgroundWork => {
    running.push(work);
    return work;
  };
  return {
    ...database,
    ...settings,
    dataSource,
    topic: mentorshipStarted.topic,
    newId: (): string => randomUUID(),
    startRelay: () => keep(startRelay({ ...settings, url: database.url })),
    startConsumer: (handlers: readonly EventHandler[] = [noteEffect]) =>
      keep(startConsumer({ ...settings, dataSource, handlers })),
    enqueue: (events: readonly DomainEvent[]) =>
      dataSource.transaction((tx) => enqueue(tx, { clock: systemClock, ids: randomIds }, events)),
    effects: () =>
      dataSource.query<Effect[]>(
        'SELECT event_id AS "eventId", key, aggregate_id AS "aggregateId", version FROM effects ORDER BY position',
      ),
    close: async () => {
      await Promise.all(running.map((work) => work.stop()));
      await dataSource.destroy();
      await database.drop();
    },
  };
};

export type SampleService = Awaited<ReturnType<typeof startSampleService>>;
