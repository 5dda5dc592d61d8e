import type { EntityManager } from 'typeorm';
import { standing, type HeldFact } from '../career/held-fact.js';
import { KinshipEntity } from '../kinship/kinship.entity.js';
import type { Official } from '../official/official.js';
import { PartyStatusEntity } from '../party-status/party-status.entity.js';
import { QualificationEntity } from '../qualification/qualification.entity.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { WishEntity } from '../wish/wish.entity.js';
import type { OwnRecord } from './own-record.answer.js';

/** With the days between which each holds. */
const dated = <Fact extends HeldFact>(facts: readonly Fact[]) =>
  standing(facts).map((fact, index, chain) => ({
    ...fact,
    from: fact.heldFrom,
    to: chain[index + 1]?.heldFrom ?? null,
  }));

type Career = Pick<OwnRecord, 'homeVillage' | 'qualifications' | 'partyStatuses' | 'wishes' | 'kinships'>;

/** What changed about an official over the years, for the export of the whole record. */
export const readCareer = async (tx: EntityManager, { id: officialId, homeVillageId }: Official): Promise<Career> => {
  const home = homeVillageId === null ? null : await tx.findOneBy(UnitEntity, { id: homeVillageId });
  const qualifications = await tx.findBy(QualificationEntity, { officialId });
  const partyStatuses = await tx.findBy(PartyStatusEntity, { officialId });
  const wishes = await tx.find(WishEntity, { where: { officialId }, order: { statedFrom: 'ASC', choice: 'ASC' } });
  return {
    homeVillage: home && { code: home.code, name: home.name },
    qualifications: dated(qualifications).map(({ id, education, specialties, from, to, correctionReason }) => ({
      ...{ id, education, specialties, from, to, correctionReason },
    })),
    partyStatuses: dated(partyStatuses).map(({ id, status, from, to, probationTo, policy, endReason, ...fact }) => ({
      ...{ id, status, from, to, probationTo, policy, endReason },
      correctionReason: fact.correctionReason,
    })),
    wishes: wishes.map(({ choice, kind, departmentId, villageId, note, statedFrom }) => ({
      ...{ choice, kind, departmentId, villageId, note },
      statedOn: statedFrom,
    })),
    kinships: await tx.find(KinshipEntity, {
      where: [{ personOfficialId: officialId }, { relativeOfficialId: officialId }],
      order: { recordedOn: 'ASC', id: 'ASC' },
    }),
  };
};
