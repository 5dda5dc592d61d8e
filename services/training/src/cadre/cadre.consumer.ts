import { cadreRegistered, officeCorrected, officeLeft, officeTaken, type PublishedEvent } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';

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

/** Offices are not kept here; the version is, so that the copy is known to be as new as the cadre's state. */
const advance = async (
  tx: EntityManager,
  { aggregateId, aggregateVersion }: Pick<PublishedEvent, 'aggregateId' | 'aggregateVersion'>,
): Promise<void> => {
  await tx.query('UPDATE cadres SET version = $2 WHERE id = $1 AND version < $2', [aggregateId, aggregateVersion]);
};

const advanceCadreWhenOfficeTaken = handlerFor(officeTaken, (tx, _payload, event) => advance(tx, event));
const advanceCadreWhenOfficeLeft = handlerFor(officeLeft, (tx, _payload, event) => advance(tx, event));
const advanceCadreWhenOfficeCorrected = handlerFor(officeCorrected, (tx, _payload, event) => advance(tx, event));

export const cadreHandlers: readonly EventHandler[] = [
  copyCadreWhenCadreRegistered,
  advanceCadreWhenOfficeTaken,
  advanceCadreWhenOfficeLeft,
  advanceCadreWhenOfficeCorrected,
];
