import { cadreState, type DomainEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import { isPrincipal, type Cadre, type Office } from './cadre.js';
import { OfficeEntity } from './cadre.entity.js';

const publicOffice = (office: Office) => ({
  officeId: office.id,
  villageId: office.villageId,
  townId: office.townId,
  body: office.body,
  rank: office.rank,
  principal: isPrincipal(office),
  heldFrom: office.heldFrom,
  heldTo: office.heldTo,
});

/** What is published of a cadre as it stands after a change, read within the change's transaction: no name. */
export const readCadreState = async (
  tx: EntityManager,
  { id, townId, partyStatus, version }: Cadre,
): Promise<DomainEvent> => {
  const offices = await tx.find(OfficeEntity, { where: { cadreId: id }, order: { heldFrom: 'ASC', id: 'ASC' } });
  return cadreState.of(id, version, { cadreId: id, townId, partyStatus, offices: offices.map(publicOffice) });
};
