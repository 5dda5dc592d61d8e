import type { EntityManager } from 'typeorm';
import type { Receiver } from './inbox.js';

/** A message as it came, with where it lay. */
export interface ReceivedMessage {
  /** Without the prefix. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly sentAt: Date;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Readonly<Record<string, unknown>>;
}

const headerText = (header: unknown): string => {
  const single: unknown = Array.isArray(header) ? header[0] : header;
  return Buffer.isBuffer(single) ? single.toString('utf8') : String(single);
};

// PostgreSQL takes no NUL in a text, and a message that cannot even be buried would stop its partition for ever.
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD');

export const headersOf = ({ headers }: ReceivedMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([, header]) => header !== null && header !== undefined)
      .map(([name, header]) => [storable(name), storable(headerText(header))]),
  );

const keyOf = ({ key }: ReceivedMessage): string => storable(key?.toString('utf8') ?? '');

export const textOf = (error: unknown): string =>
  storable(error instanceof Error ? `${error.name}: ${error.message}` : String(error));

interface Fate {
  readonly state: 'dead' | 'queued';
  readonly error: string;
  readonly parksKey: boolean;
}

const insertLetter = async (
  tx: EntityManager,
  { service, clock }: Receiver,
  message: ReceivedMessage,
  { state, error, parksKey }: Fate,
): Promise<void> => {
  const headers = headersOf(message);
  await tx.query(
    `INSERT INTO dead_letters (consumer, topic, partition, kafka_offset, sent_at, key, event_id, type, headers, value,
                               state, error, recorded_at, parks_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT DO NOTHING`,
    [
      service,
      message.topic,
      message.partition,
      message.offset,
      message.sentAt,
      keyOf(message),
      headers['ce_id'] ?? null,
      headers['ce_type'] ?? null,
      JSON.stringify(headers),
      message.value,
      state,
      error,
      clock.now(),
      parksKey,
    ],
  );
};

/** Puts an event behind the failed one of its key. */
export const queueLetter = (tx: EntityManager, receiver: Receiver, message: ReceivedMessage): Promise<void> =>
  insertLetter(tx, receiver, message, {
    state: 'queued',
    error: 'an earlier event of this key failed',
    parksKey: false,
  });

/** Lays a message aside; with `park`, later events of its key queue behind it until somebody decides. */
export const buryMessage = async (
  tx: EntityManager,
  receiver: Receiver,
  message: ReceivedMessage,
  { error, park }: { readonly error: unknown; readonly park: boolean },
): Promise<void> => {
  await insertLetter(tx, receiver, message, { state: 'dead', error: textOf(error), parksKey: park });
  if (!park) return;
  await tx.query(
    `INSERT INTO parked_keys (consumer, topic, key, parked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    [receiver.service, message.topic, keyOf(message), receiver.clock.now()],
  );
};
