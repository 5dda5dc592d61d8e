import { civilDateIn } from '@cunguan/domain';
import type { DomainEvent } from './event-contract.js';

/** An event with what its publication adds. */
export interface PublishedEvent extends DomainEvent {
  readonly id: string;
  /** When it was recorded, UTC, ISO 8601. */
  readonly time: string;
  readonly traceparent: string | null;
  /** Of a state: the id of the event that made it. */
  readonly causationId: string | null;
}

/** A Kafka message in CloudEvents 1.0 binary mode. */
export interface EncodedEvent {
  readonly key: string;
  /** Null only in a tombstone. */
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message that is no event of ours, whatever is tried with it. */
export class MalformedEvent extends Error {
  override readonly name = 'MalformedEvent';
}

const isState = (type: string): boolean => type.includes('-state.v');

const present = (headers: Readonly<Record<string, string | null>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, text]) => (text === null ? [] : [[name, text]])));

const serviceOf = (type: string): string => type.split('.')[1] ?? '';

export const encodeEvent = (event: PublishedEvent): EncodedEvent => ({
  key: event.key,
  value: event.payload === null ? null : JSON.stringify(event.payload),
  headers: {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: `/cunguan/${serviceOf(event.type)}`,
    ce_type: event.type,
    ce_time: event.time,
    ce_subject: event.aggregateId,
    ce_dataschema: `urn:cunguan:event:${event.type}`,
    ce_partitionkey: event.key,
    ce_aggregateversion: String(event.aggregateVersion),
    ...present({
      ce_validtime: isState(event.type) ? null : (event.validOn ?? civilDateIn(new Date(event.time))),
      ce_corrects: event.corrects,
      ce_causationid: event.causationId,
      traceparent: event.traceparent,
    }),
  },
});

interface ReceivedMessage {
  readonly topic: string;
  readonly key: Buffer | string | null;
  readonly value: Buffer | string | null;
  readonly headers: Readonly<Record<string, unknown>>;
}

const textOf = (header: unknown): string | null => {
  const single: unknown = Array.isArray(header) ? header[0] : header;
  if (typeof single === 'string') return single;
  return Buffer.isBuffer(single) ? single.toString('utf8') : null;
};

const payloadOf = (value: Buffer | string): Readonly<Record<string, unknown>> => {
  try {
    const payload: unknown = JSON.parse(value.toString());
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return { ...payload };
  } catch {
    // Falls through to the one answer for everything that is not a JSON object.
  }
  throw new MalformedEvent('the value is not a JSON object');
};

/**
 * Reads a received message.
 * @throws MalformedEvent when a header that every event carries is missing or senseless
 */
export const decodeEvent = ({ topic, key, value, headers }: ReceivedMessage): PublishedEvent => {
  const required = (name: string): string => {
    const text = textOf(headers[name]);
    if (text === null || text === '') throw new MalformedEvent(`header ${name} is missing`);
    return text;
  };
  const aggregateVersion = Number(required('ce_aggregateversion'));
  if (!Number.isSafeInteger(aggregateVersion) || aggregateVersion < 1) {
    throw new MalformedEvent('header ce_aggregateversion is not a whole number from 1');
  }
  const type = required('ce_type');
  if (value === null && !isState(type)) throw new MalformedEvent('only a state may have no value');
  return {
    id: required('ce_id'),
    type,
    time: required('ce_time'),
    aggregateId: required('ce_subject'),
    aggregateVersion,
    topic,
    key: key?.toString() ?? '',
    payload: value === null ? null : payloadOf(value),
    // Events of before have none; what they hold from is in the payload.
    validOn: textOf(headers['ce_validtime']),
    corrects: textOf(headers['ce_corrects']),
    causationId: textOf(headers['ce_causationid']),
    traceparent: textOf(headers['traceparent']),
  };
};
