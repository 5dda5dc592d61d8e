import { appendFileSync, readFileSync } from 'node:fs';
import { commandReceiptsTable, createDataSource } from '@cunguan/database';
import { systemClock } from '@cunguan/domain';
import { mentorshipEnded, mentorshipStarted, type DomainEvent } from '@cunguan/events';
import { createLogger } from '@cunguan/http';
import { messagingSchema } from '@cunguan/messaging';

/** What the processes of the volume stage are given. */
const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

/** A service of nothing but an outbox and an inbox, which takes in its own events. */
export const SERVICE = 'volume';
export const TOPIC = mentorshipStarted.topic;
export const HANDLED_TYPE = mentorshipStarted.type;

export const volumeSettings = () => {
  const log = createLogger({ name: SERVICE, level: 'warn' });
  const url = variable('DATABASE_URL');
  return {
    url,
    service: SERVICE,
    brokers: variable('KAFKA_BROKERS').split(','),
    topicPrefix: '',
    clock: systemClock,
    log,
    dataSource: createDataSource({ service: SERVICE, url, entities: [], migrations: [], log }),
  };
};

/** `ledger` is what commands change, `effects` what events bring about, row by row in the order of its doing. */
export const volumeTables: readonly string[] = [
  ...commandReceiptsTable,
  ...messagingSchema,
  'CREATE TABLE ledger (id uuid PRIMARY KEY, version integer NOT NULL)',
  `CREATE TABLE effects (
     position bigserial PRIMARY KEY, event_id uuid NOT NULL, aggregate_id uuid NOT NULL, version integer NOT NULL
   )`,
];

export const AGGREGATES = 2_000;
/** Each command raises so many aggregates by so many versions. */
export const AGGREGATES_A_COMMAND = 4;
export const EVENTS_AN_AGGREGATE = 10;
/** Of so many events the consumer handles one; it passes over the others, as services do with types not theirs. */
export const HANDLED_EVERY = 10;

export const aggregateId = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const eventOf = (id: string, version: number): DomainEvent =>
  version % HANDLED_EVERY === 0
    ? mentorshipStarted.of(id, version, { ...mentorshipStarted.example, mentorshipId: id, officialId: id })
    : mentorshipEnded.of(id, version, { ...mentorshipEnded.example, mentorshipId: id, officialId: id });

/** A command as its writer notes it before it runs, and again once it is acknowledged. */
export interface NotedCommand {
  readonly key: string;
  readonly ids: readonly string[];
  readonly acknowledged: boolean;
}

interface CommandLog {
  readonly try: (key: string, ids: readonly string[]) => void;
  readonly acknowledge: (key: string) => void;
}

/** Lines of a file, written at once: they outlive a kill of their writer. */
export const openCommandLog = (file: string): CommandLog => ({
  try: (key, ids) => {
    appendFileSync(file, `${key} ${ids.join(' ')}\n`);
  },
  acknowledge: (key) => {
    appendFileSync(file, `${key}\n`);
  },
});

export const readCommandLog = (file: string): readonly NotedCommand[] => {
  const tried = new Map<string, readonly string[]>();
  const acknowledged = new Set<string>();
  for (const line of readFileSync(file, { encoding: 'utf8', flag: 'a+' }).split('\n')) {
    const [key = '', ...ids] = line.split(' ');
    if (ids.length > 0) tried.set(key, ids);
    else if (key !== '') acknowledged.add(key);
  }
  return [...tried].map(([key, ids]) => ({ key, ids, acknowledged: acknowledged.has(key) }));
};
