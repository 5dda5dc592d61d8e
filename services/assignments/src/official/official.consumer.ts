import { addDays } from '@cunguan/domain';
import {
  type contractEnded,
  type contractSigned,
  type officialErased,
  type officialQualificationCorrected,
  type officialQualificationRecorded,
  type officialRegistered,
  type officialTransferred,
  type PayloadOf,
  type PublishedEvent,
  type Specialty,
} from '@cunguan/events';
import type { EntityManager } from 'typeorm';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

/** One of the effects of an event on this service. */
export type Effect<Payload> = (tx: EntityManager, payload: Payload, event: PublishedEvent) => Promise<void>;

/**
 * Runs the effects, in order, when the event is newer than the copy of the official; the copy's row stays locked.
 * An official's events come in order, so that one about somebody unknown is a fault and not a matter of patience.
 */
export const whenNewer =
  <Payload>(...effects: readonly Effect<Payload>[]): Effect<Payload> =>
  async (tx, payload, event) => {
    const { aggregateId: id, aggregateVersion: version } = event;
    const official = await tx.findOne(OfficialEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!official) throw new Error(`official ${id} was never registered here`);
    if (official.version >= version) return;
    await tx.update(OfficialEntity, { id }, { version });
    for (const effect of effects) await effect(tx, payload, event);
  };

export const copyOfficialWhenOfficialRegistered: Effect<PayloadOf<typeof officialRegistered>> = async (
  tx,
  { officialId, villageId, townId, districtId, specialties, arrivedOn },
  { aggregateVersion: version },
) => {
  const added = await tx.query<unknown[]>(
    'INSERT INTO officials (id, specialties, version) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id',
    [officialId, specialties, version],
  );
  if (added.length === 0) return;
  const place = { officialId, villageId, townId, districtId };
  await tx.insert(PlacementEntity, { ...place, placedFrom: arrivedOn, placedTo: null });
};

/** Terms follow each other without a gap, so that service is one stretch of days. */
export const extendServiceWhenContractSigned: Effect<PayloadOf<typeof contractSigned>> = async (
  tx,
  { officialId, from, to },
) => {
  await tx.query('UPDATE officials SET serving_from = coalesce(serving_from, $2), serving_to = $3 WHERE id = $1', [
    officialId,
    from,
    to,
  ]);
};

/** From here on posts are compared with the specialties of now. */
export const changeSpecialtiesWhenOfficialQualificationRecorded: Effect<
  PayloadOf<typeof officialQualificationRecorded>
> = async (tx, { officialId, specialties }) => {
  await tx.update(OfficialEntity, { id: officialId }, { specialties: [...specialties] });
};

export const changeSpecialtiesWhenOfficialQualificationCorrected: Effect<
  PayloadOf<typeof officialQualificationCorrected>
> = async (tx, { officialId, specialtiesNow }) => {
  await tx.update(OfficialEntity, { id: officialId }, { specialties: [...specialtiesNow] });
};

export const movePlacementWhenOfficialTransferred: Effect<PayloadOf<typeof officialTransferred>> = async (
  tx,
  { officialId, villageId, townId, districtId, on },
) => {
  await tx.query('UPDATE placements SET placed_to = $2 WHERE official_id = $1 AND placed_to IS NULL', [officialId, on]);
  const place = { officialId, villageId, townId, districtId };
  await tx.insert(PlacementEntity, { ...place, placedFrom: on, placedTo: null });
};

export const endServiceWhenContractEnded: Effect<PayloadOf<typeof contractEnded>> = async (tx, { officialId, on }) => {
  await tx.update(OfficialEntity, { id: officialId }, { servingTo: on });
  await tx.query('UPDATE placements SET placed_to = $2 WHERE official_id = $1 AND placed_to IS NULL', [
    officialId,
    addDays(on, 1),
  ]);
};

const FORGOTTEN = { specialties: [] as Specialty[], servingFrom: null, servingTo: null, version: 0 };

/** Where a fact points to the copy its id stays, and leads to nobody; a copy of version 0 is of somebody erased. */
export const forgetOfficialWhenOfficialErased: Effect<PayloadOf<typeof officialErased>> = async (
  tx,
  { officialId },
) => {
  await tx.delete(PlacementEntity, { officialId });
  const [{ referred } = { referred: true }] = await tx.query<{ referred: boolean }[]>(
    `SELECT EXISTS (SELECT FROM duty_post_holdings WHERE official_id = $1)
         OR EXISTS (SELECT FROM duties WHERE official_id = $1)
         OR EXISTS (SELECT FROM duty_steps WHERE official_id = $1)
         OR EXISTS (SELECT FROM frontline_postings WHERE official_id = $1) AS referred`,
    [officialId],
  );
  if (referred) await tx.update(OfficialEntity, { id: officialId }, FORGOTTEN);
  else await tx.delete(OfficialEntity, { id: officialId });
};
