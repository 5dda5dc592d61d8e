import type { BilingualText } from '@cunguan/domain';
import { z } from 'zod';
import { openedObject } from './opened.js';
import type { DomainEvent, EventContract } from './event-contract.js';

/**
 * The contract of an aggregate's full current state, on a compacted topic of its own. The key is the aggregate's id,
 * because compaction keeps the last message of each key. Its version is that of the event that made it.
 */
export interface StateContract<State = unknown> extends EventContract<State> {
  readonly noun: string;
  /** The tombstone: the aggregate is erased, and compaction removes what was said of it before. */
  readonly erased: (aggregateId: string, aggregateVersion: number) => DomainEvent;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly service: string;
  /** The noun of the topic `cunguan.<service>.<noun>.state.v1`, the same as that of its events. */
  readonly noun: string;
  readonly title: BilingualText;
  /** Its first field is the aggregate's id. */
  readonly shape: Shape;
  readonly example: z.output<z.ZodObject<Shape>>;
}

export const stateContract = <Shape extends z.ZodRawShape>(
  definition: Definition<Shape>,
): StateContract<z.output<z.ZodObject<Shape>>> => {
  const { service, noun, title, shape, example } = definition;
  const closed = z.strictObject(shape);
  const open = openedObject(shape) as z.ZodObject<Shape>;
  const type = `cunguan.${service}.${noun}-state.v1`;
  const topic = `cunguan.${service}.${noun}.state.v1`;
  const message = (aggregateId: string, aggregateVersion: number, payload: DomainEvent['payload']): DomainEvent => ({
    ...{ type, topic, key: aggregateId, aggregateId, aggregateVersion, payload },
    validOn: null,
    corrects: null,
  });
  return {
    type,
    topic,
    service,
    noun,
    title,
    keyFields: Object.keys(shape).slice(0, 1),
    validField: null,
    schema: closed,
    example,
    of: (aggregateId, aggregateVersion, state) => message(aggregateId, aggregateVersion, closed.parse(state)),
    erased: (aggregateId, aggregateVersion) => message(aggregateId, aggregateVersion, null),
    parse: (payload) => open.parse(payload),
  };
};
