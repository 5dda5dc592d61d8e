import { forgetHistory } from '@cunguan/database';
import { addDays } from '@cunguan/domain';
import {
  contractEnded,
  contractSigned,
  officialCorrected,
  officialErased,
  officialPartyStatusChanged,
  officialPartyStatusCorrected,
  officialQualificationCorrected,
  officialQualificationRecorded,
  officialRegistered,
  officialTransferred,
  officialWishesStated,
  type PublishedEvent,
} from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { IsNull, type EntityManager } from 'typeorm';
import type { Official } from './official.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

type Change = Partial<Omit<Official, 'id' | 'version'>>;

/**
 * Changes the copy that the event is newer than. An official's events come in order, so one that is not registered
 * yet is a fault: the event is held back, and tried again, rather than lost.
 */
const changeOfficial = async (
  tx: EntityManager,
  id: string,
  { type, aggregateVersion }: PublishedEvent,
  change: (official: Official) => Change | Promise<Change>,
): Promise<void> => {
  const official = await tx.findOne(OfficialEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!official) throw new Error(`${type} of an official who is not registered yet`);
  if (aggregateVersion <= official.version) return;
  await tx.update(OfficialEntity, { id }, { ...(await change(official)), version: aggregateVersion });
};

const copyOfficialWhenOfficialRegistered = handlerFor(
  officialRegistered,
  async (tx, { officialId, villageId, townId, districtId, arrivedOn }, { aggregateVersion }) => {
    const inserted = await tx.query<unknown[]>(
      'INSERT INTO officials (id, version) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
      [officialId, aggregateVersion],
    );
    if (inserted.length === 0) return;
    const placement = { officialId, villageId, townId, districtId, placedFrom: arrivedOn, placedTo: null };
    await tx.insert(PlacementEntity, placement);
  },
);

const extendServiceWhenContractSigned = handlerFor(contractSigned, (tx, { officialId, from, to }, event) =>
  changeOfficial(tx, officialId, event, ({ servingFrom }) => ({ servingFrom: servingFrom ?? from, servingTo: to })),
);

const endServiceWhenContractEnded = handlerFor(contractEnded, (tx, { officialId, on }, event) =>
  changeOfficial(tx, officialId, event, async () => {
    await tx.update(PlacementEntity, { officialId, placedTo: IsNull() }, { placedTo: addDays(on, 1) });
    return { servingTo: on, leftOn: on };
  }),
);

const moveOfficialWhenOfficialTransferred = handlerFor(
  officialTransferred,
  (tx, { officialId, villageId, townId, districtId, on }, event) =>
    changeOfficial(tx, officialId, event, async () => {
      await tx.update(PlacementEntity, { officialId, placedTo: IsNull() }, { placedTo: on });
      const placement = { officialId, villageId, townId, districtId, placedFrom: on, placedTo: null };
      await tx.insert(PlacementEntity, placement);
      return {};
    }),
);

/** What an official has learnt, is in the Party, or wishes for changes nothing here; the copy keeps the version. */
const followVersion = (tx: EntityManager, { officialId }: { officialId: string }, event: PublishedEvent) =>
  changeOfficial(tx, officialId, event, () => ({}));

/** What was recorded here of the official stays, under an id that leads to nobody. */
const forgetOfficialWhenOfficialErased = handlerFor(officialErased, async (tx, { officialId }) => {
  await forgetHistory(tx);
  await tx.delete(PlacementEntity, { officialId });
  await tx.delete(OfficialEntity, { id: officialId });
});

export const officialHandlers: readonly EventHandler[] = [
  copyOfficialWhenOfficialRegistered,
  extendServiceWhenContractSigned,
  endServiceWhenContractEnded,
  moveOfficialWhenOfficialTransferred,
  handlerFor(officialQualificationRecorded, followVersion),
  handlerFor(officialQualificationCorrected, followVersion),
  handlerFor(officialPartyStatusChanged, followVersion),
  handlerFor(officialPartyStatusCorrected, followVersion),
  handlerFor(officialWishesStated, followVersion),
  handlerFor(officialCorrected, followVersion),
  forgetOfficialWhenOfficialErased,
];
