import { decodeEvent, MalformedEvent, type PublishedEvent } from '@cunguan/events';
import type { Logger } from '@cunguan/http';
import type { EntityManager } from 'typeorm';
import type { GroupSettings } from './consumer-lag.js';
import { headersOf, textOf, type ReceivedMessage } from './dead-letters.js';
import { applyEvent, type Receipt, type Receiver } from './inbox.js';
import { withAdmin } from './kafka-admin.js';
import { tryAsConsumer } from './letter-queue.js';
import { replayRanges, type ReplayStart } from './replay-range.js';
import { readRanges } from './replay-reader.js';

export interface ReplayOptions {
  readonly receiver: Receiver;
  readonly kafka: GroupSettings & { readonly log: Logger };
  readonly topic: string;
  readonly from: ReplayStart;
  /** Called after each message. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface ReplayFailure {
  readonly partition: number;
  readonly offset: string;
  readonly eventId: string | null;
  readonly error: string;
}

/**
 * How many messages met which fate. `seen`: in effect before, or decided against; `skipped`: no handler for its type;
 * `parked`: its key waits for a dead letter; `held`: an earlier event of its key failed in this replay.
 */
export interface ReplayResult {
  readonly read: number;
  readonly applied: number;
  readonly seen: number;
  readonly skipped: number;
  readonly parked: number;
  readonly held: number;
  readonly failures: readonly ReplayFailure[];
}

const wasSeen = async (tx: EntityManager, { service }: Receiver, { id }: PublishedEvent): Promise<boolean> =>
  (await tx.query<unknown[]>('SELECT FROM inbox WHERE consumer = $1 AND event_id = $2', [service, id])).length > 0;

/** What is parked is left alone: it stands in its queue, or comes with the next replay. */
const applyOnce = (receiver: Receiver, message: ReceivedMessage): Promise<Receipt> => {
  const event = decodeEvent(message);
  return receiver.dataSource.transaction(async (tx) => {
    const receipt = await applyEvent(tx, receiver, event);
    return receipt === 'parked' && (await wasSeen(tx, receiver, event)) ? 'seen' : receipt;
  });
};

/**
 * Gives a service once more the events of a topic that its consumer has passed, through its inbox: what took effect
 * before does not again. A failure lays nothing aside; it is reported, and the key's later events are held.
 */
export const replayTopic = async (options: ReplayOptions): Promise<ReplayResult> => {
  const { receiver, kafka, topic, from, onProgress } = options;
  const ranges = await withAdmin(kafka, (admin) => replayRanges(admin, kafka, topic, from));
  const total = ranges.reduce((sum, range) => sum + Number(range.until - range.from), 0);
  const counts: Record<Receipt | 'read' | 'held', number> = {
    ...{ read: 0, applied: 0, seen: 0, skipped: 0, parked: 0, held: 0 },
  };
  const failures: ReplayFailure[] = [];
  const failedKeys = new Set<string>();

  const take = async (message: ReceivedMessage): Promise<void> => {
    const key = message.key?.toString('utf8') ?? '';
    const { ce_id: eventId = null, ce_type: type } = headersOf(message) as Record<string, string | undefined>;
    const handled = type === undefined || receiver.handlers.some((handler) => handler.type === type);
    if (!handled) counts.skipped += 1;
    else if (failedKeys.has(key)) counts.held += 1;
    else {
      const attempt = await tryAsConsumer(receiver, kafka.log, () => applyOnce(receiver, message));
      if ('result' in attempt) counts[attempt.result] += 1;
      else {
        const { partition, offset } = message;
        failures.push({ partition, offset, eventId, error: textOf(attempt.error) });
        if (!(attempt.error instanceof MalformedEvent)) failedKeys.add(key);
      }
    }
  };

  await readRanges(kafka, {
    topic,
    ranges,
    onMessage: async (message) => {
      await take(message);
      counts.read += 1;
      onProgress?.(counts.read, total);
    },
  });
  return { ...counts, failures };
};
