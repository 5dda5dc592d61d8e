import { cadreRegistered, officeCorrected, officeLeft, officeTaken, type PublishedEvent } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import { CadreEntity, OfficeEntity } from './cadre.entity.js';

/** Whether the event is newer than the copy of the cadre, which then takes its version; the row stays locked. */
const advance = async (
  tx: EntityManager,
  { aggregateId: id, aggregateVersion: version }: PublishedEvent,
): Promise<boolean> => {
  const cadre = await tx.findOne(CadreEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!cadre) throw new Error(`cadre ${id} was never registered here`);
  if (cadre.version >= version) return false;
  await tx.update(CadreEntity, { id }, { version });
  return true;
};

const copyCadreWhenCadreRegistered = handlerFor(
  cadreRegistered,
  async (tx, { cadreId, townId }, { aggregateVersion }) => {
    await tx.query('INSERT INTO cadres (id, town_id, version) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      cadreId,
      townId,
      aggregateVersion,
    ]);
  },
);

const copyOfficeWhenOfficeTaken = handlerFor(
  officeTaken,
  async (tx, { officeId, cadreId, villageId, body, rank, principal, from }, event) => {
    if (!(await advance(tx, event))) return;
    const office = { id: officeId, cadreId, villageId, body, rank, principal };
    await tx.insert(OfficeEntity, { ...office, heldFrom: from, heldTo: null });
  },
);

const closeOfficeWhenOfficeLeft = handlerFor(officeLeft, async (tx, { officeId, on }, event) => {
  if (await advance(tx, event)) await tx.update(OfficeEntity, { id: officeId }, { heldTo: on });
});

const correctOfficeWhenOfficeCorrected = handlerFor(
  officeCorrected,
  async (tx, { officeId, heldFrom, heldTo }, event) => {
    if (await advance(tx, event)) await tx.update(OfficeEntity, { id: officeId }, { heldFrom, heldTo });
  },
);

export const cadreHandlers: readonly EventHandler[] = [
  copyCadreWhenCadreRegistered,
  copyOfficeWhenOfficeTaken,
  closeOfficeWhenOfficeLeft,
  correctOfficeWhenOfficeCorrected,
];
