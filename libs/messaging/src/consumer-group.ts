import type { Clock } from '@cunguan/domain';
import type { Logger } from '@cunguan/http';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { groupOf } from './consumer-lag.js';
import type { ReceivedMessage } from './dead-letters.js';
import { deliver, type DeliveryEnvironment } from './delivery.js';
import type { EventHandler } from './event-handler.js';
import { createKafka } from './kafka.js';
import type { LinkState } from './link-state.js';
import { createOffsetCommits, type OffsetCommits } from './offset-commits.js';
import { within } from './pauses.js';
import { watchForSilence, type SilenceWatch } from './silence-watch.js';

export interface ConsumerOptions {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly brokers: readonly string[];
  /** Empty in production; tests keep apart by it. */
  readonly topicPrefix: string;
  readonly handlers: readonly EventHandler[];
  readonly clock: Clock;
  readonly log: Logger;
}

/** One stay in the consumer group, from joining it until it crashes or leaves. */
export interface Membership {
  readonly hasJoined: () => boolean;
  /** Resolves when it has left, rejects with what it crashed with. */
  readonly ended: Promise<void>;
  /** Ends the message that is under way, commits, leaves. May be called again. */
  readonly leave: () => Promise<void>;
}

interface Options extends ConsumerOptions {
  readonly database: LinkState;
  /** Rejects while no broker answers. */
  readonly brokerAnswers: () => Promise<void>;
  readonly onJoin: () => void;
}

/** After a crash the group waits this long for the dead member; kafkajs has no static membership to spare it. */
const SESSION_MS = 10_000;
const HEARTBEAT_MS = 3_000;
/** How long the broker may hold back an answer without events, and so how long leaving may take. */
const MAX_WAIT_MS = 500;
/**
 * A consumer fetches twice a second. The one fault of kafkajs that made it cease to is mended (mended-kafkajs.ts); this
 * is for those that nobody has met yet.
 */
const SILENCE_MS = 12_000;
const COMMIT_EVERY = 100;
const NAP_MS = 250;
const COMMIT_LIMIT_MS = 1_000;
const LEAVE_LIMIT_MS = 12_000;

export const received = (topic: string, partition: number, message: KafkaMessage): ReceivedMessage => ({
  topic,
  partition,
  offset: message.offset,
  sentAt: new Date(Number(message.timestamp)),
  key: message.key,
  value: message.value,
  headers: message.headers ?? {},
});

/** Delivers a batch message by message; an offset is committed only after the database has its effect. */
const takeBatch = async (
  environment: Omit<DeliveryEnvironment, 'pause'>,
  topicPrefix: string,
  commits: OffsetCommits,
  payload: EachBatchPayload,
): Promise<void> => {
  const { batch } = payload;
  const mayGoOn = (): boolean => payload.isRunning() && !payload.isStale();
  const pause = async (ms: number): Promise<boolean> => {
    for (let left = ms; left > 0 && mayGoOn(); left -= NAP_MS) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(left, NAP_MS)));
      await payload.heartbeat();
    }
    return mayGoOn();
  };
  const topic = batch.topic.slice(topicPrefix.length);
  let settled = 0;
  for (const message of batch.messages) {
    if (!mayGoOn()) break;
    const delivery = await deliver({ ...environment, pause }, received(topic, batch.partition, message));
    if (delivery === 'left') break;
    payload.resolveOffset(message.offset);
    settled += 1;
    await payload.heartbeat();
    if (settled % COMMIT_EVERY === 0) await commits.follow(payload);
  }
  if (settled > 0) await commits.follow(payload);
};

/** Joins the service's group and delivers what comes. */
export const joinGroup = (options: Options): Membership => {
  const { topicPrefix, handlers, database, log, brokerAnswers, onJoin } = options;
  const { kafka, abandon } = createKafka(options);
  const consumer = kafka.consumer({
    groupId: groupOf(options),
    sessionTimeout: SESSION_MS,
    rebalanceTimeout: SESSION_MS,
    heartbeatInterval: HEARTBEAT_MS,
    maxWaitTimeInMs: MAX_WAIT_MS,
    allowAutoTopicCreation: false,
    // A crash is ours to handle: kafkajs would restart some and stay dead after others.
    retry: { restartOnFailure: () => Promise.resolve(false) },
  });
  const commits = createOffsetCommits();
  let joined = false;
  let watch: SilenceWatch | undefined;
  let leaving: Promise<void> | undefined;
  let endWell: () => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    endWell = resolve;
    consumer.on(consumer.events.GROUP_JOIN, () => {
      joined = true;
      onJoin();
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => {
      reject(payload.error);
    });
    watch = watchForSilence({
      limitMs: SILENCE_MS,
      answers: brokerAnswers,
      onSilence: () => {
        reject(new Error(`nothing was fetched for ${String(SILENCE_MS / 1_000)} s although the broker answers`));
      },
    });
    const { FETCH, HEARTBEAT, GROUP_JOIN } = consumer.events;
    for (const sign of [FETCH, HEARTBEAT, GROUP_JOIN]) consumer.on(sign, watch.heard);
    const start = async (): Promise<void> => {
      await consumer.connect();
      await consumer.subscribe({
        topics: [...new Set(handlers.map(({ topic }) => `${topicPrefix}${topic}`))],
        fromBeginning: true,
      });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => takeBatch({ receiver: options, database, log }, topicPrefix, commits, payload),
      });
    };
    start().catch(reject);
  });
  const leave = async (): Promise<void> => {
    // First, or leaving would wait within kafkajs for a broker that is away. Connections that stand stay of use.
    abandon();
    watch?.stop();
    await within(COMMIT_LIMIT_MS, 'committing', commits.end()).catch(() => undefined);
    await within(LEAVE_LIMIT_MS, 'leaving the group', consumer.disconnect()).catch(() => undefined);
    endWell();
  };
  return { hasJoined: () => joined, ended, leave: () => (leaving ??= leave()) };
};
