import { cadreRegistered } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';

const copyCadreWhenCadreRegistered = handlerFor(
  cadreRegistered,
  async (tx, { cadreId, townId }, { aggregateVersion }) => {
    await tx.query(
      `INSERT INTO cadres AS copy (id, town_id, version) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET town_id = excluded.town_id, version = excluded.version
         WHERE copy.version < excluded.version`,
      [cadreId, townId, aggregateVersion],
    );
  },
);

export const cadreHandlers: readonly EventHandler[] = [copyCadreWhenCadreRegistered];
