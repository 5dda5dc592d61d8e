import { addDays, type CivilDate } from '@cunguan/domain';
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
  type PartyStatus,
  type PublishedEvent,
} from '@cunguan/events';
import { handlerFor, type EventHandler } from '@cunguan/messaging';
import { IsNull, type EntityManager } from 'typeorm';
import type { Official } from './official.js';
import { ContractTermEntity, OfficialEntity, PlacementEntity } from './official.entity.js';
import { lockOfficial } from './official.service.js';

/** The copy, its row locked, while it is older than the event; null when the event changes nothing any more. */
const lockOlder = async (tx: EntityManager, id: string, event: PublishedEvent): Promise<Official | null> => {
  const official = await lockOfficial(tx, id);
  if (!official) throw new Error(`${event.type} came before official ${id} was registered`);
  return official.version < event.aggregateVersion ? official : null;
};

const closePlacement = async (tx: EntityManager, officialId: string, placedTo: CivilDate): Promise<void> => {
  await tx.update(PlacementEntity, { officialId, placedTo: IsNull() }, { placedTo });
};

const keepOfficialWhenOfficialRegistered = handlerFor(
  officialRegistered,
  async (tx, { officialId, partyStatus, villageId, townId, districtId, arrivedOn }, { aggregateVersion }) => {
    const added = await tx.query<unknown[]>(
      'INSERT INTO officials (id, party_status, version) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING RETURNING id',
      [officialId, partyStatus, aggregateVersion],
    );
    if (added.length === 0) return;
    const place = { villageId, townId, districtId, placedFrom: arrivedOn, placedTo: null };
    await tx.insert(PlacementEntity, { officialId, ...place });
  },
);

const extendServiceWhenContractSigned = handlerFor(contractSigned, async (tx, term, event) => {
  const { officialId: id, contractTermId, ordinal, from, to } = term;
  const official = await lockOlder(tx, id, event);
  if (!official) return;
  const servingFrom = official.servingFrom ?? from;
  await tx.update(OfficialEntity, { id }, { servingFrom, servingTo: to, version: event.aggregateVersion });
  const kept = { id: contractTermId, officialId: id, ordinal, runsFrom: from, runsTo: to, endedOn: null };
  await tx.insert(ContractTermEntity, kept);
});

const endServiceWhenContractEnded = handlerFor(
  contractEnded,
  async (tx, { officialId: id, contractTermId, on }, event) => {
    const official = await lockOlder(tx, id, event);
    if (!official) return;
    await tx.update(OfficialEntity, { id }, { servingTo: on, leftOn: on, version: event.aggregateVersion });
    await tx.update(ContractTermEntity, { id: contractTermId, officialId: id }, { endedOn: on });
    await closePlacement(tx, id, addDays(on, 1));
  },
);

const moveOfficialWhenOfficialTransferred = handlerFor(
  officialTransferred,
  async (tx, { officialId, villageId, townId, districtId, on }, event) => {
    const official = await lockOlder(tx, officialId, event);
    if (!official) return;
    await tx.update(OfficialEntity, { id: officialId }, { version: event.aggregateVersion });
    await closePlacement(tx, officialId, on);
    await tx.insert(PlacementEntity, { officialId, villageId, townId, districtId, placedFrom: on, placedTo: null });
  },
);

const changePartyStatus = async (tx: EntityManager, id: string, partyStatus: PartyStatus, event: PublishedEvent) => {
  if (!(await lockOlder(tx, id, event))) return;
  await tx.update(OfficialEntity, { id }, { partyStatus, version: event.aggregateVersion });
};

const changePartyStatusWhenOfficialPartyStatusChanged = handlerFor(
  officialPartyStatusChanged,
  (tx, { officialId, partyStatus }, event) => changePartyStatus(tx, officialId, partyStatus, event),
);

const changePartyStatusWhenOfficialPartyStatusCorrected = handlerFor(
  officialPartyStatusCorrected,
  (tx, { officialId, partyStatusNow }, event) => changePartyStatus(tx, officialId, partyStatusNow, event),
);

/** Of what changes nothing here the copy keeps the version. */
const followVersion = async (tx: EntityManager, { officialId }: { officialId: string }, event: PublishedEvent) => {
  if (!(await lockOlder(tx, officialId, event))) return;
  await tx.update(OfficialEntity, { id: officialId }, { version: event.aggregateVersion });
};

/** What was recorded here of the official stays, under an id that leads to nobody; what was written about the official goes. */
const forgetOfficialWhenOfficialErased = handlerFor(officialErased, async (tx, { officialId }) => {
  await tx.query(
    'DELETE FROM assessment_texts t USING assessments a WHERE a.id = t.assessment_id AND a.official_id = $1',
    [officialId],
  );
  await tx.delete(PlacementEntity, { officialId });
  await tx.delete(ContractTermEntity, { officialId });
  await tx.delete(OfficialEntity, { id: officialId });
});

export const officialHandlers: readonly EventHandler[] = [
  keepOfficialWhenOfficialRegistered,
  extendServiceWhenContractSigned,
  endServiceWhenContractEnded,
  moveOfficialWhenOfficialTransferred,
  changePartyStatusWhenOfficialPartyStatusChanged,
  changePartyStatusWhenOfficialPartyStatusCorrected,
  handlerFor(officialQualificationRecorded, followVersion),
  handlerFor(officialQualificationCorrected, followVersion),
  handlerFor(officialWishesStated, followVersion),
  handlerFor(officialCorrected, followVersion),
  forgetOfficialWhenOfficialErased,
];
