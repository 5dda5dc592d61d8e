import type { DataSource, EntityManager } from 'typeorm';
import type { ReceivedMessage } from './dead-letters.js';

export type LetterState = 'dead' | 'queued' | 'discarded';

/** A message that was laid aside, or that waits behind one. */
export interface Letter {
  readonly id: string;
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly sentAt: Date;
  readonly key: string;
  readonly eventId: string | null;
  readonly type: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | null;
  readonly state: LetterState;
  readonly error: string;
  readonly recordedAt: Date;
  /** Whether it is the one that the later events of its key wait for. */
  readonly parksKey: boolean;
  readonly discardedBy: string | null;
  readonly discardedAt: Date | null;
  readonly reason: string | null;
}

const SELECT_LETTER = `SELECT id, consumer, topic, partition, kafka_offset AS "offset", sent_at AS "sentAt", key,
  event_id AS "eventId", type, headers, value, state, error, recorded_at AS "recordedAt", parks_key AS "parksKey",
  discarded_by AS "discardedBy", discarded_at AS "discardedAt", reason
  FROM dead_letters`;

interface ListOptions {
  readonly states: readonly LetterState[];
  readonly limit: number;
}

/** The oldest letters of a service, in the order of their coming. */
export const listLetters = (
  dataSource: DataSource,
  service: string,
  { states, limit }: ListOptions,
): Promise<readonly Letter[]> =>
  dataSource.query<Letter[]>(`${SELECT_LETTER} WHERE consumer = $1 AND state = ANY($2) ORDER BY id LIMIT $3`, [
    service,
    states,
    limit,
  ]);

export const findLetter = async (dataSource: DataSource, service: string, id: string): Promise<Letter | undefined> => {
  const [letter] = await dataSource.query<Letter[]>(`${SELECT_LETTER} WHERE consumer = $1 AND id = $2`, [service, id]);
  return letter;
};

/** What a key is: its events come in order, and one lock guards its parking. */
export type LetterKey = Pick<Letter, 'consumer' | 'topic' | 'key'>;

/**
 * Makes the consumer and other commands wait before they touch this key, until the transaction ends. Answers whether
 * the key is parked. Always before any lock on a letter.
 */
export const lockKey = async (tx: EntityManager, { consumer, topic, key }: LetterKey): Promise<boolean> => {
  const parked = await tx.query<unknown[]>(
    'SELECT FROM parked_keys WHERE consumer = $1 AND topic = $2 AND key = $3 FOR UPDATE',
    [consumer, topic, key],
  );
  return parked.length > 0;
};

/** The letter as it is now, locked; undefined when it was settled in the meantime. */
export const lockLetter = async (tx: EntityManager, id: string): Promise<Letter | undefined> => {
  const [letter] = await tx.query<Letter[]>(`${SELECT_LETTER} WHERE id = $1 AND state <> 'discarded' FOR UPDATE`, [id]);
  return letter;
};

/** The first letter that waits behind the key's dead one. */
export const nextQueued = async (
  tx: EntityManager,
  { consumer, topic, key }: LetterKey,
): Promise<Letter | undefined> => {
  const [letter] = await tx.query<Letter[]>(
    `${SELECT_LETTER} WHERE consumer = $1 AND topic = $2 AND key = $3 AND state = 'queued' ORDER BY id LIMIT 1 FOR UPDATE`,
    [consumer, topic, key],
  );
  return letter;
};

/** Whether a dead letter still stands before the queue of its key. */
export const isBlocked = async (tx: EntityManager, { consumer, topic, key }: LetterKey): Promise<boolean> => {
  const blocking = await tx.query<unknown[]>(
    `SELECT FROM dead_letters WHERE consumer = $1 AND topic = $2 AND key = $3 AND state = 'dead' AND parks_key LIMIT 1`,
    [consumer, topic, key],
  );
  return blocking.length > 0;
};

/** The message as the consumer got it. */
export const messageOf = ({ topic, partition, offset, sentAt, key, value, headers }: Letter): ReceivedMessage => ({
  topic,
  partition,
  offset,
  sentAt,
  key: Buffer.from(key),
  value,
  headers,
});
