import { departmentRegistered, districtRegistered, townRegistered, villageRegistered } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import type { Unit } from './unit.js';

const keepUnit = (tx: EntityManager, { id, kind, code, townId, districtId, version }: Unit): Promise<void> =>
  tx.query(
    `INSERT INTO units AS copy (id, kind, code, town_id, district_id, version) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE
       SET code = excluded.code, town_id = excluded.town_id, district_id = excluded.district_id,
           version = excluded.version
       WHERE copy.version < excluded.version`,
    [id, kind, code, townId, districtId, version],
  );

const keepUnitWhenDistrictRegistered = handlerFor(
  districtRegistered,
  (tx, { districtId, code }, { aggregateVersion }) =>
    keepUnit(tx, { id: districtId, kind: 'DISTRICT', code, townId: null, districtId, version: aggregateVersion }),
);

const keepUnitWhenTownRegistered = handlerFor(
  townRegistered,
  (tx, { townId, districtId, code }, { aggregateVersion }) =>
    keepUnit(tx, { id: townId, kind: 'TOWN', code, townId, districtId, version: aggregateVersion }),
);

const keepUnitWhenVillageRegistered = handlerFor(
  villageRegistered,
  (tx, { villageId, townId, districtId, code }, { aggregateVersion }) =>
    keepUnit(tx, { id: villageId, kind: 'VILLAGE', code, townId, districtId, version: aggregateVersion }),
);

const keepUnitWhenDepartmentRegistered = handlerFor(
  departmentRegistered,
  (tx, { departmentId, townId, districtId, code }, { aggregateVersion }) =>
    keepUnit(tx, { id: departmentId, kind: 'DEPARTMENT', code, townId, districtId, version: aggregateVersion }),
);

export const unitHandlers: readonly EventHandler[] = [
  keepUnitWhenDistrictRegistered,
  keepUnitWhenTownRegistered,
  keepUnitWhenVillageRegistered,
  keepUnitWhenDepartmentRegistered,
];
