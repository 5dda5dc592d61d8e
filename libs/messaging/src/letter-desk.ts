import { isUuid } from '@cunguan/domain';
import type { Logger } from '@cunguan/http';
import type { EntityManager } from 'typeorm';
import { textOf } from './dead-letters.js';
import type { Receiver } from './inbox.js';
import { applyLetter, markFailed, releaseKey, tryAsConsumer, type Release } from './letter-queue.js';
import { findLetter, isBlocked, lockKey, lockLetter, type Letter } from './letters.js';

/**
 * What a command did with a letter: `gone` when there is none, or somebody else settled it; `waiting` when an earlier
 * letter of its key must be settled first; `failed` when it was tried again in vain.
 */
export type Settlement =
  | { readonly is: 'settled'; readonly letter: Letter; readonly release: Release }
  | { readonly is: 'failed'; readonly letter: Letter; readonly error: string }
  | { readonly is: 'waiting'; readonly letter: Letter }
  | { readonly is: 'gone' };

type Outcome = 'settled' | 'gone' | 'waiting' | 'unblocked';

/** Works on a dead letter under the locks that keep the consumer and other commands from its key. */
const underLocks = async (
  tx: EntityManager,
  letter: Letter,
  work: (current: Letter) => Promise<void>,
): Promise<Outcome> => {
  await lockKey(tx, letter);
  const current = await lockLetter(tx, letter.id);
  if (!current) return 'gone';
  // A queue without its dead letter is what a command leaves that was killed half way: it only has to be released.
  if (current.state === 'queued') return (await isBlocked(tx, current)) ? 'waiting' : 'unblocked';
  await work(current);
  return 'settled';
};

/**
 * Applies a dead letter once more, and on success what waits behind it, in order. Once in effect, also beside the
 * running consumer and beside other commands.
 */
export const retryLetter = async (receiver: Receiver, id: string, log: Logger): Promise<Settlement> => {
  const { dataSource, service } = receiver;
  const letter = await findLetter(dataSource, service, id);
  if (!letter || letter.state === 'discarded') return { is: 'gone' };
  const attempt = await tryAsConsumer(receiver, log, () =>
    dataSource.transaction((tx) => underLocks(tx, letter, (current) => applyLetter(tx, receiver, current))),
  );
  if ('error' in attempt) {
    await markFailed(receiver, letter, { error: attempt.error, parksKey: letter.parksKey });
    return { is: 'failed', letter, error: textOf(attempt.error) };
  }
  if (attempt.result === 'gone') return { is: 'gone' };
  if (attempt.result === 'waiting') return { is: 'waiting', letter };
  return { is: 'settled', letter, release: await releaseKey(receiver, letter, log) };
};

interface Discard {
  readonly reason: string;
  readonly by: string;
}

/** Passes over a dead letter for ever, keeps it with who, when and why, and lets what waits behind it go on. */
export const discardLetter = async (
  receiver: Receiver,
  id: string,
  { reason, by }: Discard,
  log: Logger,
): Promise<Settlement> => {
  const { dataSource, service, clock } = receiver;
  const letter = await findLetter(dataSource, service, id);
  if (!letter || letter.state === 'discarded') return { is: 'gone' };
  const outcome = await dataSource.transaction((tx) =>
    underLocks(tx, letter, async ({ eventId }) => {
      await tx.query(
        `UPDATE dead_letters
         SET state = 'discarded', parks_key = false, discarded_by = $2, discarded_at = $3, reason = $4 WHERE id = $1`,
        [id, by, clock.now(), reason],
      );
      // Seen, so that no replay gives it the effect that was decided against.
      if (eventId === null || !isUuid(eventId)) return;
      await tx.query('INSERT INTO inbox (consumer, event_id, received_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
        service,
        eventId,
        clock.now(),
      ]);
    }),
  );
  if (outcome === 'gone') return { is: 'gone' };
  if (outcome !== 'settled') return { is: 'waiting', letter };
  return { is: 'settled', letter, release: await releaseKey(receiver, letter, log) };
};
