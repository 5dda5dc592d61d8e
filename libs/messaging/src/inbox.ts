import { BEYOND_WALL, recordedAt } from '@cunguan/database';
import type { Clock } from '@cunguan/domain';
import { isUuid } from '@cunguan/domain';
import { MalformedEvent, type PublishedEvent } from '@cunguan/events';
import type { DataSource, EntityManager } from 'typeorm';
import type { EventHandler } from './event-handler.js';

/** Who receives: its inbox, and what it does with which event. */
export interface Receiver {
  readonly service: string;
  readonly dataSource: DataSource;
  readonly handlers: readonly EventHandler[];
  readonly clock: Clock;
}

/** `skipped`: no handler for its type; `seen`: it took effect before; `parked`: an earlier event of its key failed. */
export type Receipt = 'applied' | 'seen' | 'parked' | 'skipped';

interface Noted {
  readonly parked: boolean;
  readonly fresh: boolean;
}

/**
 * What the handlers change is the system's business: the row that notes the event also opens the wall for them. The
 * lock on the parked key makes whoever frees the key wait until this event stands in its queue.
 */
const noteEvent = async (tx: EntityManager, { service, clock }: Receiver, event: PublishedEvent): Promise<Noted> => {
  const [noted] = await tx.query<Noted[]>(
    `WITH parked AS (
       SELECT FROM parked_keys WHERE consumer = $1 AND topic = $3 AND key = $4 FOR SHARE
     ), noted AS (
       INSERT INTO inbox (consumer, event_id, received_at)
       SELECT $1, $2, $5 WHERE NOT EXISTS (SELECT FROM parked)
       ON CONFLICT DO NOTHING
       RETURNING event_id
     )
     SELECT EXISTS (SELECT FROM parked) AS parked, EXISTS (SELECT FROM noted) AS fresh, ${BEYOND_WALL},
            ${recordedAt('$6')}`,
    [service, event.id, event.topic, event.key, clock.now(), clock.now().toISOString()],
  );
  if (!noted) throw new Error('the inbox gave no answer');
  return noted;
};

/** Notes an event whose turn has come although its key is parked. The caller holds the lock on the parked key. */
const noteReleased = async (tx: EntityManager, { service, clock }: Receiver, event: PublishedEvent): Promise<Noted> => {
  const noted = await tx.query<unknown[]>(
    `INSERT INTO inbox (consumer, event_id, received_at) VALUES ($1, $2, $3)
     ON CONFLICT DO NOTHING RETURNING ${BEYOND_WALL}, ${recordedAt('$4')}`,
    [service, event.id, clock.now(), clock.now().toISOString()],
  );
  return { parked: false, fresh: noted.length > 0 };
};

/** Notes the event and runs its handlers, in the order of their listing, in the given transaction. */
const applyNoted = async (
  tx: EntityManager,
  receiver: Receiver,
  event: PublishedEvent,
  note: typeof noteEvent,
): Promise<Receipt> => {
  const handlers = receiver.handlers.filter(({ type }) => type === event.type);
  if (handlers.length === 0) return 'skipped';
  if (!isUuid(event.id)) throw new MalformedEvent('the event id is no UUID');
  const { parked, fresh } = await note(tx, receiver, event);
  if (parked) return 'parked';
  if (!fresh) return 'seen';
  for (const { handle } of handlers) await handle(tx, event);
  return 'applied';
};

/** Applies an event unless its key is parked. */
export const applyEvent = (tx: EntityManager, receiver: Receiver, event: PublishedEvent): Promise<Receipt> =>
  applyNoted(tx, receiver, event, noteEvent);

/** Applies an event that waited behind a parked key, or parked it. */
export const applyReleased = (tx: EntityManager, receiver: Receiver, event: PublishedEvent): Promise<Receipt> =>
  applyNoted(tx, receiver, event, noteReleased);

/** Takes in one event as the consumer does, without Kafka: its effect happens once, however often it is given. */
export const receiveEvent = async (receiver: Receiver, event: PublishedEvent): Promise<Receipt> =>
  receiver.dataSource.transaction((tx) => applyEvent(tx, receiver, event));
