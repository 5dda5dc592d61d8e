import { MalformedEvent, type EventContract, type PublishedEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';

/** The effect of one event type on this service, run inside the transaction that notes the event as seen. */
export interface EventHandler {
  readonly type: string;
  readonly topic: string;
  readonly handle: (tx: EntityManager, event: PublishedEvent) => Promise<void>;
}

type Effect<Payload> = (tx: EntityManager, payload: Payload, event: PublishedEvent) => Promise<void>;

const parsed = <Payload>(contract: EventContract<Payload>, event: PublishedEvent): Payload => {
  try {
    return contract.parse(event.payload);
  } catch (error) {
    throw new MalformedEvent(`the payload does not fit ${contract.type}`, { cause: error });
  }
};

/**
 * Binds an effect to an event type. Do all work through `tx`; it may be rolled back and run again. A copy must hold
 * the version that it was made from and change only when `event.aggregateVersion` is higher
 * (`… ON CONFLICT (id) DO UPDATE … WHERE copy.version < excluded.version`): events can come late or twice.
 */
export const handlerFor = <Payload>(contract: EventContract<Payload>, effect: Effect<Payload>): EventHandler => ({
  type: contract.type,
  topic: contract.topic,
  handle: (tx, event) => effect(tx, parsed(contract, event), event),
});
