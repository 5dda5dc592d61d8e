import type { BilingualText, CivilDate } from '@cunguan/domain';
import { z } from 'zod';
import { openedObject } from './opened.js';

/** A message to be published: what happened to which aggregate, at which of its versions, or how it stands since. */
export interface DomainEvent {
  readonly type: string;
  readonly topic: string;
  /** Orders the events: those of one key are delivered in the order of their making. */
  readonly key: string;
  readonly aggregateId: string;
  /** Counts up by one with each event of the aggregate, from 1. */
  readonly aggregateVersion: number;
  /** Null is the tombstone of an erased aggregate. */
  readonly payload: Readonly<Record<string, unknown>> | null;
  /** The day from which the fact holds; null for one that is true from its recording. */
  readonly validOn: CivilDate | null;
  /** The id of the event that this one corrects; `PREVIOUS`, the aggregate's last one, until the outbox knows it. */
  readonly corrects: string | null;
  /** Its own id, where whoever records the fact keeps it to name it in a correction; else the outbox gives one. */
  readonly eventId?: string;
}

/** What producer and consumers share of one type of message. */
export interface EventContract<Payload = unknown> {
  readonly type: string;
  readonly topic: string;
  readonly service: string;
  readonly title: BilingualText;
  /** The payload's fields that make the key: the first of them that is not null. */
  readonly keyFields: readonly string[];
  /** The payload's field that says from which day the fact holds; null where the recording says it. */
  readonly validField: string | null;
  readonly schema: z.ZodObject;
  readonly example: Payload;
  /** The event, checked against the closed schema: a field that is not listed is a fault, so that none leaks. */
  readonly of: (aggregateId: string, aggregateVersion: number, payload: Payload) => DomainEvent;
  /** A received payload; fields added since by a newer producer are left out. Throws a ZodError when it does not fit. */
  readonly parse: (payload: unknown) => Payload;
}

export type PayloadOf<Contract> = Contract extends EventContract<infer Payload> ? Payload : never;

interface Definition<Shape extends z.ZodRawShape> {
  readonly service: string;
  /** The noun of the topic `cunguan.<service>.<noun>.events.v1`. */
  readonly noun: string;
  /** The past-tense name in `cunguan.<service>.<name>.v<version>`. */
  readonly name: string;
  /** 1 unless an edit that breaks consumers made a new type of it; old and new are then published side by side. */
  readonly version?: number;
  readonly title: BilingualText;
  /** Its first field is the aggregate's id. */
  readonly shape: Shape;
  /** The fields that make the key: the first of them that is not null. */
  readonly key: readonly (keyof Shape & string)[];
  /** The civil date from which the fact holds; a fact without one is true from its recording. */
  readonly validOn?: keyof Shape & string;
  readonly example: z.output<z.ZodObject<Shape>>;
}

const keyOf = (type: string, fields: readonly string[], payload: Readonly<Record<string, unknown>>): string => {
  const key = fields.map((field) => payload[field]).find((value) => typeof value === 'string');
  if (typeof key !== 'string') throw new Error(`${type} has no key: ${fields.join(', ')} are all null`);
  return key;
};

/** The contract of one event type: the only description of it that producer and consumers share. */
export const eventContract = <Shape extends z.ZodRawShape>(
  definition: Definition<Shape>,
): EventContract<z.output<z.ZodObject<Shape>>> => {
  const { service, noun, name, version = 1, title, shape, key, validOn = null, example } = definition;
  const closed = z.strictObject(shape);
  const open = openedObject(shape) as z.ZodObject<Shape>;
  const type = `cunguan.${service}.${name}.v${String(version)}`;
  const topic = `cunguan.${service}.${noun}.events.v1`;
  return {
    type,
    topic,
    service,
    title,
    keyFields: key,
    validField: validOn,
    schema: closed,
    example,
    of: (aggregateId, aggregateVersion, payload) => {
      const checked: Readonly<Record<string, unknown>> = closed.parse(payload);
      return {
        type,
        topic,
        key: keyOf(type, key, checked),
        aggregateId,
        aggregateVersion,
        payload: checked,
        validOn: validOn === null ? null : String(checked[validOn]),
        corrects: null,
      };
    },
    parse: (payload) => open.parse(payload),
  };
};

export const PREVIOUS = 'PREVIOUS';

/** The event as a correction: it says what is right instead of what the aggregate's event before it said. */
export const correcting = (event: DomainEvent): DomainEvent => ({ ...event, corrects: PREVIOUS });
