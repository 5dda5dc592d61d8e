import { districtRegistered, townRegistered, villageRegistered } from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import type { EntityManager } from 'typeorm';
import type { Unit } from './unit.js';

const copyUnit = async (tx: EntityManager, { id, kind, code, townId, districtId, version }: Unit): Promise<void> => {
  await tx.query(
    `INSERT INTO units AS copy (id, kind, code, town_id, district_id, version) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE
       SET code = excluded.code, town_id = excluded.town_id, district_id = excluded.district_id,
           version = excluded.version
       WHERE copy.version < excluded.version`,
    [id, kind, code, townId, districtId, version],
  );
};

const copyUnitWhenDistrictRegistered = handlerFor(
  districtRegistered,
  (tx, { districtId, code }, { aggregateVersion: version }) =>
    copyUnit(tx, { id: districtId, kind: 'DISTRICT', code, townId: null, districtId, version }),
);

const copyUnitWhenTownRegistered = handlerFor(
  townRegistered,
  (tx, { townId, districtId, code }, { aggregateVersion: version }) =>
    copyUnit(tx, { id: townId, kind: 'TOWN', code, townId, districtId, version }),
);

const copyUnitWhenVillageRegistered = handlerFor(
  villageRegistered,
  (tx, { villageId, townId, districtId, code }, { aggregateVersion: version }) =>
    copyUnit(tx, { id: villageId, kind: 'VILLAGE', code, townId, districtId, version }),
);

export const unitHandlers: readonly EventHandler[] = [
  copyUnitWhenDistrictRegistered,
  copyUnitWhenTownRegistered,
  copyUnitWhenVillageRegistered,
];
