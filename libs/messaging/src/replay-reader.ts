import { randomUUID } from 'node:crypto';
import type { EachBatchPayload } from 'kafkajs';
import { groupOf, type GroupSettings } from './consumer-lag.js';
import { received } from './consumer-group.js';
import type { ReceivedMessage } from './dead-letters.js';
import { createKafka } from './kafka.js';
import { BrokerAway, withAdmin } from './kafka-admin.js';
import { within } from './pauses.js';
import type { ReplayRange } from './replay-range.js';

const SESSION_MS = 30_000;
const LEAVE_LIMIT_MS = 5_000;
/** A broker that went away, or a range that the topic no longer holds, must not hold a command for ever. */
const SILENCE_LIMIT_MS = 60_000;

interface Reading {
  readonly topic: string;
  readonly ranges: readonly ReplayRange[];
  /** Each message once, those of a partition in their order; what it fails with ends the reading. */
  readonly onMessage: (message: ReceivedMessage) => Promise<void>;
}

/** Reads ranges of a topic in a group of its own, so that the running consumer's place stays untouched. */
export const readRanges = async (settings: GroupSettings, { topic, ranges, onMessage }: Reading): Promise<void> => {
  if (ranges.length === 0) return;
  const { topicPrefix } = settings;
  const { kafka, abandon } = createKafka(settings);
  const groupId = `${groupOf(settings)}.replay.${randomUUID()}`;
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: SESSION_MS,
    maxWaitTimeInMs: 200,
    allowAutoTopicCreation: false,
    retry: { restartOnFailure: () => Promise.resolve(false) },
  });
  const left = new Map(ranges.map(({ partition, from, until }) => [partition, { next: from, until }]));

  /** Answers whether the batch was taken to its end; a stale one, as the seek makes it, must not count as read. */
  const takeBatch = async (payload: EachBatchPayload): Promise<boolean> => {
    const { batch } = payload;
    const range = left.get(batch.partition);
    for (const message of batch.messages) {
      if (!payload.isRunning() || payload.isStale()) return false;
      if (!range) break;
      const offset = BigInt(message.offset);
      // The group begins at the beginning until its seek takes effect, and again when it is rebalanced.
      if (offset < range.next) continue;
      if (offset >= range.until) break;
      heardAt = performance.now();
      await onMessage(received(topic, batch.partition, message));
      heardAt = performance.now();
      range.next = offset + 1n;
      await payload.heartbeat();
    }
    if (BigInt(batch.lastOffset()) + 1n >= (range?.until ?? 0n)) left.delete(batch.partition);
    return true;
  };

  let heardAt = performance.now();
  let watch: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      watch = setInterval(() => {
        if (performance.now() - heardAt < SILENCE_LIMIT_MS) return;
        reject(new BrokerAway(`${topic} gave nothing for ${String(SILENCE_LIMIT_MS / 1_000)} s`));
      }, 1_000);
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        reject(payload.error);
      });
      const start = async (): Promise<void> => {
        await consumer.connect();
        await consumer.subscribe({ topics: [`${topicPrefix}${topic}`], fromBeginning: true });
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          eachBatch: async (payload) => {
            try {
              if (!(await takeBatch(payload))) return;
            } catch (error) {
              // What a message failed with is no reason for kafkajs to try the batch again.
              reject(error instanceof Error ? error : new Error(String(error)));
              return;
            }
            payload.resolveOffset(payload.batch.lastOffset());
            if (left.size === 0) resolve();
          },
        });
        for (const { partition, from } of ranges) {
          consumer.seek({ topic: `${topicPrefix}${topic}`, partition, offset: String(from) });
        }
      };
      start().catch(reject);
    });
  } finally {
    clearInterval(watch);
    abandon();
    await within(LEAVE_LIMIT_MS, 'leaving the group', consumer.disconnect()).catch(() => undefined);
    // Without committed offsets the broker forgets the group by itself; this only tidies up at once.
    await withAdmin(settings, (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }
};
