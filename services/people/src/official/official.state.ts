import { officialState, type DomainEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import type { ContractTerm } from '../contract-term/contract-term.js';
import { birthYearBand, type Official, type Placement } from './official.js';
import { ContractTermEntity, PlacementEntity } from './official.entity.js';

export const publicPlacement = ({ villageId, townId, districtId, placedFrom, placedTo }: Placement) => ({
  villageId,
  townId,
  districtId,
  placedFrom,
  placedTo,
});

export const publicTerm = ({ id, ordinal, runsFrom, runsTo, endedOn, exitRoute }: ContractTerm) => ({
  contractTermId: id,
  ordinal,
  from: runsFrom,
  to: runsTo,
  endedOn,
  exitRoute,
});

/** What is published of an official as it stands after a change, read within its transaction: no name, no birth date. */
export const readOfficialState = async (tx: EntityManager, official: Official): Promise<DomainEvent> => {
  const { id, sex, education, specialties, partyStatus, cohortYear, leftOn, version } = official;
  const placements = await tx.find(PlacementEntity, { where: { officialId: id }, order: { placedFrom: 'ASC' } });
  const terms = await tx.find(ContractTermEntity, { where: { officialId: id }, order: { ordinal: 'ASC' } });
  return officialState.of(id, version, {
    officialId: id,
    sex,
    birthYearBand: birthYearBand(official.birthDate),
    education,
    specialties: [...specialties],
    partyStatus,
    cohortYear,
    leftOn,
    placements: placements.map(publicPlacement),
    contractTerms: terms.map(publicTerm),
  });
};
