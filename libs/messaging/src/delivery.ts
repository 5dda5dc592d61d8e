import { isUuid } from '@cunguan/domain';
import { decodeEvent, MalformedEvent } from '@cunguan/events';
import type { Logger } from '@cunguan/http';
import { buryMessage, headersOf, queueLetter, type ReceivedMessage } from './dead-letters.js';
import { applyEvent, type Receipt, type Receiver } from './inbox.js';
import type { LinkState } from './link-state.js';
import { showApplied } from './consumer-metrics.js';
import { backOffMs } from './pauses.js';

/** What became of a message; `left` when we had to stop before it was settled, so that it comes again. */
export type Delivery = Receipt | 'buried' | 'left';

export interface DeliveryEnvironment {
  readonly receiver: Receiver;
  readonly database: LinkState;
  readonly log: Logger;
  /** Sleeps and keeps the place in the group meanwhile; false when it is lost or the consumer stops. */
  readonly pause: (ms: number) => Promise<boolean>;
}

const TRIES = 5;
const MAX_BACK_OFF_MS = 1_000;

type Attempt<Result> =
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'left' };

const databaseAnswers = async ({ dataSource }: Receiver): Promise<boolean> => {
  try {
    await dataSource.query('SELECT 1');
    return true;
  } catch {
    return false;
  }
};

/** Tries until it succeeds or has failed for good. Only failures while the database answers count as tries. */
export const settle = async <Result>(
  { receiver, database, pause }: Omit<DeliveryEnvironment, 'log'>,
  work: () => Promise<Result>,
): Promise<Attempt<Result>> => {
  for (let tries = 1, failures = 0; ; failures += 1) {
    try {
      const result = await work();
      database.back();
      return { is: 'done', result };
    } catch (error) {
      if (error instanceof MalformedEvent) return { is: 'failed', error };
      if (await databaseAnswers(receiver)) {
        if (tries >= TRIES) return { is: 'failed', error };
        tries += 1;
      } else {
        database.lost(error);
      }
    }
    if (!(await pause(backOffMs(failures, MAX_BACK_OFF_MS)))) return { is: 'left' };
  }
};

/** Whether the envelope is whole, so that it is known whose event it is: those that follow it must not go before. */
const isAddressed = (message: ReceivedMessage): boolean => {
  try {
    return isUuid(decodeEvent({ ...message, value: message.value === null ? null : Buffer.from('{}') }).id);
  } catch {
    return false;
  }
};

const apply = async (receiver: Receiver, message: ReceivedMessage): Promise<Receipt> => {
  const event = decodeEvent(message);
  const receipt = await receiver.dataSource.transaction(async (tx) => {
    const settled = await applyEvent(tx, receiver, event);
    if (settled === 'parked') await queueLetter(tx, receiver, message);
    return settled;
  });
  if (receipt === 'applied') showApplied(receiver, event);
  return receipt;
};

/**
 * Settles one message: applied, laid aside, or left. As long as the database does not answer nothing is laid aside
 * and nothing is passed over. A message that is no event at all harms nobody else; any other failure parks the key.
 */
export const deliver = async (environment: DeliveryEnvironment, message: ReceivedMessage): Promise<Delivery> => {
  const { receiver, database, log, pause } = environment;
  const type = headersOf(message)['ce_type'];
  if (type !== undefined && !receiver.handlers.some((handler) => handler.type === type)) return 'skipped';

  for (let failures = 0; ; failures += 1) {
    const attempt = await settle(environment, () => apply(receiver, message));
    if (attempt.is !== 'failed') return attempt.is === 'done' ? attempt.result : 'left';
    const { error } = attempt;
    const park = !(error instanceof MalformedEvent) || isAddressed(message);
    try {
      await receiver.dataSource.transaction((tx) => buryMessage(tx, receiver, message, { error, park }));
      const { topic, partition, offset } = message;
      log.error({ err: error, type, topic, partition, offset, parked: park }, 'a message was laid aside');
      return 'buried';
    } catch (burialError) {
      // Where nothing can be laid aside (a full disk, a missing table) the message may not be at fault: all over again.
      database.lost(burialError);
      if (!(await pause(backOffMs(failures, MAX_BACK_OFF_MS)))) return 'left';
    }
  }
};
