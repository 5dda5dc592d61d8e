import { encodeEvent } from '../cloud-event.js';
import type { DomainEvent, EventContract } from '../event-contract.js';

/** A complete Kafka message in CloudEvents binary mode; the value is the payload before it becomes a string. */
export interface GoldenExample {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: DomainEvent['payload'];
}

const isState = (contract: EventContract): boolean => 'erased' in contract;

/** The first message of an aggregate, made of the contract's example; always the same. */
export const goldenExampleOf = (contract: EventContract): GoldenExample => {
  const aggregateId = Object.values(contract.example as Readonly<Record<string, unknown>>)[0];
  const event = contract.of(String(aggregateId), 1, contract.example);
  const { key, headers } = encodeEvent({
    ...event,
    id: '01900000-0000-7000-8000-000000000001',
    time: '2015-06-30T08:00:00.000Z',
    causationId: isState(contract) ? '01900000-0000-7000-8000-000000000000' : null,
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  });
  return { key, headers, value: event.payload };
};
