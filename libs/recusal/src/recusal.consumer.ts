import { recusalDeclared, recusalWithdrawn } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';

const copyRecusalWhenRecusalDeclared = handlerFor(
  recusalDeclared,
  async (tx, { recusalId, personId, relativeId }, { aggregateVersion }) => {
    await tx.query(
      'INSERT INTO recusals (id, person_id, relative_id, version) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [recusalId, personId, relativeId, aggregateVersion],
    );
  },
);

/** Nothing stays of it. The events of one recusal come in order and once, so that it is not declared again later. */
const dropRecusalWhenRecusalWithdrawn = handlerFor(recusalWithdrawn, async (tx, { recusalId }) => {
  await tx.query('DELETE FROM recusals WHERE id = $1', [recusalId]);
});

/** What each service that decides on persons does with people's recusals. */
export const recusalHandlers: readonly EventHandler[] = [
  copyRecusalWhenRecusalDeclared,
  dropRecusalWhenRecusalWithdrawn,
];
