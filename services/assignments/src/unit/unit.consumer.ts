import { departmentRegistered, districtRegistered, townRegistered, villageRegistered } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import type { Unit } from './unit.js';

const copy = async (tx: EntityManager, { id, kind, code, townId, districtId, version }: Unit): Promise<void> => {
  await tx.query(
    `INSERT INTO units AS known (id, kind, code, town_id, district_id, version) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET code = excluded.code, version = excluded.version
      WHERE known.version < excluded.version`,
    [id, kind, code, townId, districtId, version],
  );
};

const copyUnitWhenDistrictRegistered = handlerFor(districtRegistered, (tx, { districtId, code }, event) =>
  copy(tx, { id: districtId, kind: 'DISTRICT', code, townId: null, districtId, version: event.aggregateVersion }),
);

const copyUnitWhenTownRegistered = handlerFor(townRegistered, (tx, { townId, districtId, code }, event) =>
  copy(tx, { id: townId, kind: 'TOWN', code, townId, districtId, version: event.aggregateVersion }),
);

const copyUnitWhenVillageRegistered = handlerFor(villageRegistered, (tx, { villageId: id, ...unit }, event) =>
  copy(tx, { ...unit, id, kind: 'VILLAGE', version: event.aggregateVersion }),
);

const copyUnitWhenDepartmentRegistered = handlerFor(departmentRegistered, (tx, { departmentId: id, ...unit }, event) =>
  copy(tx, { ...unit, id, kind: 'DEPARTMENT', version: event.aggregateVersion }),
);

export const unitHandlers: readonly EventHandler[] = [
  copyUnitWhenDistrictRegistered,
  copyUnitWhenTownRegistered,
  copyUnitWhenVillageRegistered,
  copyUnitWhenDepartmentRegistered,
];
