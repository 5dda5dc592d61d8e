import { officialState, type DomainEvent } from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import { standing } from '../career/held-fact.js';
import { PartyStatusEntity } from '../party-status/party-status.entity.js';
import { QualificationEntity } from '../qualification/qualification.entity.js';
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

/** The last of a kind: none is recorded for a day that is yet to come. */
const currentFacts = async (tx: EntityManager, officialId: string) => {
  const qualification = standing(await tx.findBy(QualificationEntity, { officialId })).at(-1);
  const party = standing(await tx.findBy(PartyStatusEntity, { officialId })).at(-1);
  if (!qualification || !party) throw new Error(`official ${officialId} has no qualification or no party status`);
  const { education, specialties } = qualification;
  return { education, specialties: [...specialties], partyStatus: party.status };
};

/** What is published of an official as it stands after a change, read within its transaction: no name, no birth date. */
export const readOfficialState = async (tx: EntityManager, official: Official): Promise<DomainEvent> => {
  const { id, sex, cohortYear, leftOn, version } = official;
  const placements = await tx.find(PlacementEntity, { where: { officialId: id }, order: { placedFrom: 'ASC' } });
  const terms = await tx.find(ContractTermEntity, { where: { officialId: id }, order: { ordinal: 'ASC' } });
  return officialState.of(id, version, {
    officialId: id,
    sex,
    birthYearBand: birthYearBand(official.birthDate),
    ...(await currentFacts(tx, id)),
    cohortYear,
    leftOn,
    placements: placements.map(publicPlacement),
    contractTerms: terms.map(publicTerm),
  });
};
