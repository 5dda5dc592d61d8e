import { caseRoleGranted, caseRoleRevoked } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { LessThan } from 'typeorm';
import { CaseRoleEntity } from './case-role.entity.js';

const openCardWhenCaseRoleGranted = handlerFor(
  caseRoleGranted,
  async (tx, { caseRoleId, officialId, cadreId, on }, { aggregateVersion }) => {
    await tx.query(
      `INSERT INTO case_roles (id, official_id, cadre_id, given_on, version)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
      [caseRoleId, officialId, cadreId, on, aggregateVersion],
    );
  },
);

const closeCardWhenCaseRoleRevoked = handlerFor(
  caseRoleRevoked,
  async (tx, { caseRoleId: id, on }, { aggregateVersion: version, type }) => {
    const { affected } = await tx.update(CaseRoleEntity, { id, version: LessThan(version) }, { endedOn: on, version });
    if (affected === 0 && !(await tx.existsBy(CaseRoleEntity, { id }))) {
      throw new Error(`${type} came before case role ${id} was granted`);
    }
  },
);

export const caseRoleHandlers: readonly EventHandler[] = [openCardWhenCaseRoleGranted, closeCardWhenCaseRoleRevoked];
