import { cadreRegistered, officeCorrected, officeLeft, officeTaken, type PublishedEvent } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import { CadreEntity, CadreOfficeEntity } from './cadre.entity.js';

/** Takes the event's version on the copy, whose row it locks; false when the copy already has it. */
const takeVersion = async (tx: EntityManager, id: string, event: PublishedEvent): Promise<boolean> => {
  const cadre = await tx.findOne(CadreEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!cadre) throw new Error(`${event.type} came before cadre ${id} was registered`);
  if (cadre.version >= event.aggregateVersion) return false;
  await tx.update(CadreEntity, { id }, { version: event.aggregateVersion });
  return true;
};

const keepCadreWhenCadreRegistered = handlerFor(
  cadreRegistered,
  async (tx, { cadreId, townId, partyStatus }, { aggregateVersion }) => {
    await tx.query(
      `INSERT INTO cadres (id, town_id, party_status, version) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING`,
      [cadreId, townId, partyStatus, aggregateVersion],
    );
  },
);

const keepOfficeWhenOfficeTaken = handlerFor(
  officeTaken,
  async (tx, { officeId, cadreId, townId, villageId, body, rank, from }, event) => {
    if (!(await takeVersion(tx, cadreId, event))) return;
    const office = { id: officeId, cadreId, townId, villageId, body, rank, heldFrom: from, heldTo: null };
    await tx.insert(CadreOfficeEntity, office);
  },
);

const endOfficeWhenOfficeLeft = handlerFor(officeLeft, async (tx, { cadreId, officeId, on }, event) => {
  if (!(await takeVersion(tx, cadreId, event))) return;
  await tx.update(CadreOfficeEntity, { id: officeId }, { heldTo: on });
});

const correctOfficeWhenOfficeCorrected = handlerFor(
  officeCorrected,
  async (tx, { cadreId, officeId, heldFrom, heldTo }, event) => {
    if (await takeVersion(tx, cadreId, event))
      await tx.update(CadreOfficeEntity, { id: officeId }, { heldFrom, heldTo });
  },
);

export const cadreHandlers: readonly EventHandler[] = [
  keepCadreWhenCadreRegistered,
  keepOfficeWhenOfficeTaken,
  endOfficeWhenOfficeLeft,
  correctOfficeWhenOfficeCorrected,
];
