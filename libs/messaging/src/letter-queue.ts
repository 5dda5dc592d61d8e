import { decodeEvent, MalformedEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import { textOf } from './dead-letters.js';
import { createLinkState } from './link-state.js';
import { settle } from './delivery.js';
import { applyReleased, type Receiver } from './inbox.js';
import { isBlocked, lockKey, messageOf, nextQueued, type Letter, type LetterKey } from './letters.js';
import type { Logger } from '@cunguan/http';

/** What became of the events behind a dead letter. */
export interface Release {
  /** Those that took effect, or had before. */
  readonly released: number;
  /** Whether the key is parked still: `failed` says by which letter, if it was one of these. */
  readonly parked: boolean;
  readonly failed: { readonly id: string; readonly error: string } | null;
}

/** The database went away while a command worked; what was settled until then stays settled. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}

/** Tries as the consumer does, but gives up when the database does not answer: somebody waits for the command. */
export const tryAsConsumer = async <Result>(
  receiver: Receiver,
  log: Logger,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | { readonly error: unknown }> => {
  const database = createLinkState(log, 'command to PostgreSQL');
  const pause = async (ms: number): Promise<boolean> => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return database.isUp();
  };
  const attempt = await settle({ receiver, database, pause }, work);
  if (attempt.is === 'left') throw new DatabaseAway('the database does not answer');
  return attempt.is === 'done' ? { result: attempt.result } : { error: attempt.error };
};

/** Applies a letter's event and takes the letter away, in the given transaction. */
export const applyLetter = async (tx: EntityManager, receiver: Receiver, letter: Letter): Promise<void> => {
  await applyReleased(tx, receiver, decodeEvent(messageOf(letter)));
  await tx.query('DELETE FROM dead_letters WHERE id = $1', [letter.id]);
};

/** Notes why a letter failed; with `parksKey` it is what the later ones of its key wait for. */
export const markFailed = async (
  receiver: Receiver,
  letter: Letter,
  { error, parksKey }: { readonly error: unknown; readonly parksKey: boolean },
): Promise<void> => {
  await receiver.dataSource.transaction(async (tx) => {
    await lockKey(tx, letter);
    await tx.query(
      `UPDATE dead_letters SET state = 'dead', error = $2, parks_key = $3 WHERE id = $1 AND state <> 'discarded'`,
      [letter.id, textOf(error), parksKey],
    );
  });
};

type Step = { readonly is: 'blocked' | 'unparked' } | { readonly is: 'applied' } | { readonly is: 'empty' };

const releaseNext = (receiver: Receiver, key: LetterKey, onLetter: (letter: Letter) => void): Promise<Step> =>
  receiver.dataSource.transaction(async (tx): Promise<Step> => {
    if (!(await lockKey(tx, key))) return { is: 'unparked' };
    if (await isBlocked(tx, key)) return { is: 'blocked' };
    const letter = await nextQueued(tx, key);
    if (letter) {
      onLetter(letter);
      await applyLetter(tx, receiver, letter);
      return { is: 'applied' };
    }
    // The consumer waits for this lock with the key's next event, which then finds the key free.
    const { consumer, topic, key: name } = key;
    await tx.query('DELETE FROM parked_keys WHERE consumer = $1 AND topic = $2 AND key = $3', [consumer, topic, name]);
    return { is: 'empty' };
  });

/**
 * Applies what waits behind a settled letter, one transaction for each, in the order of its coming, and unparks the
 * key. The first that fails takes the settled one's place, a malformed one aside: that harms nobody else.
 */
export const releaseKey = async (receiver: Receiver, key: LetterKey, log: Logger): Promise<Release> => {
  for (let released = 0; ;) {
    let current: Letter | undefined;
    const outcome = await tryAsConsumer(receiver, log, () =>
      releaseNext(receiver, key, (letter) => {
        current = letter;
      }),
    );
    if ('error' in outcome) {
      const letter = current;
      if (!letter) throw outcome.error;
      const parksKey = !(outcome.error instanceof MalformedEvent);
      await markFailed(receiver, letter, { error: outcome.error, parksKey });
      if (parksKey) return { released, parked: true, failed: { id: letter.id, error: textOf(outcome.error) } };
    } else {
      const { is } = outcome.result;
      if (is === 'applied') released += 1;
      else return { released, parked: is === 'blocked', failed: null };
    }
  }
};
