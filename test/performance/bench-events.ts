import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '@cunguan/events';

const PAYLOAD_BYTES = 500;
const AGGREGATES = 2_000;

export const EVENT_TYPE = 'cunguan.bench.change-made.v1';
export const TOPICS = ['first', 'second', 'third', 'fourth'].map((noun) => ({
  name: `cunguan.bench.${noun}.events.v1`,
  partitions: 3,
  config: {},
}));

const payloadOf = (id: string, sequence: number): DomainEvent['payload'] => {
  const payload = { changeId: id, officialId: id, changedOn: '2015-06-30', sequence, kinds: ['ECONOMIC_CENSUS'] };
  const filler = 'x'.repeat(PAYLOAD_BYTES - JSON.stringify({ ...payload, filler: '' }).length);
  return { ...payload, filler };
};

/** Events without end, 500 bytes of payload each, over 2,000 aggregates that are their own keys, and four topics. */
export const benchEvents = (): (() => DomainEvent) => {
  const ids = Array.from({ length: AGGREGATES }, () => randomUUID());
  let sequence = 0;
  return () => {
    const id = ids[sequence % AGGREGATES] ?? '';
    const event: DomainEvent = {
      type: EVENT_TYPE,
      topic: TOPICS[sequence % TOPICS.length]?.name ?? '',
      key: id,
      aggregateId: id,
      aggregateVersion: Math.floor(sequence / AGGREGATES) + 1,
      payload: payloadOf(id, sequence),
      validOn: '2015-06-30',
      corrects: null,
    };
    sequence += 1;
    return event;
  };
};
