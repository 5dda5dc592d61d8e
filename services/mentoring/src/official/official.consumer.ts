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

/**
 * Whether the event is newer than the copy of the official, which then takes its version; the row stays locked. An
 * official's events come in order, so that one about somebody unknown is a fault and not a matter of patience.
 */
const advance = async (
  tx: EntityManager,
  { aggregateId: id, aggregateVersion: version }: PublishedEvent,
): Promise<Official | null> => {
  const official = await tx.findOne(OfficialEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!official) throw new Error(`official ${id} was never registered here`);
  if (official.version >= version) return null;
  await tx.update(OfficialEntity, { id }, { version });
  return official;
};

const copyOfficialWhenOfficialRegistered = handlerFor(
  officialRegistered,
  async (tx, { officialId, villageId, townId, districtId, arrivedOn }, { aggregateVersion }) => {
    const inserted = await tx.query<unknown[]>(
      'INSERT INTO officials (id, version) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id',
      [officialId, aggregateVersion],
    );
    if (inserted.length === 0) return;
    const place = { officialId, villageId, townId, districtId };
    await tx.insert(PlacementEntity, { ...place, placedFrom: arrivedOn, placedTo: null });
  },
);

/** Terms follow each other without a gap, so that service is one stretch of days. */
const extendServiceWhenContractSigned = handlerFor(contractSigned, async (tx, { officialId, from, to }, event) => {
  const official = await advance(tx, event);
  if (!official) return;
  const servingFrom = official.servingFrom ?? from;
  await tx.update(OfficialEntity, { id: officialId }, { servingFrom, servingTo: to });
});

const endServiceWhenContractEnded = handlerFor(contractEnded, async (tx, { officialId, on }, event) => {
  if (!(await advance(tx, event))) return;
  await tx.update(OfficialEntity, { id: officialId }, { servingTo: on, leftOn: on });
  await tx.update(PlacementEntity, { officialId, placedTo: IsNull() }, { placedTo: addDays(on, 1) });
});

const moveOfficialWhenOfficialTransferred = handlerFor(
  officialTransferred,
  async (tx, { officialId, villageId, townId, districtId, on }, event) => {
    if (!(await advance(tx, event))) return;
    await tx.update(PlacementEntity, { officialId, placedTo: IsNull() }, { placedTo: on });
    const place = { officialId, villageId, townId, districtId };
    await tx.insert(PlacementEntity, { ...place, placedFrom: on, placedTo: null });
  },
);

/** What an official has learnt, is in the Party, or wishes for changes nothing here; the copy keeps the version. */
const followVersion = async (tx: EntityManager, _payload: unknown, event: PublishedEvent): Promise<void> => {
  await advance(tx, event);
};

const FORGOTTEN = { servingFrom: null, servingTo: null, leftOn: null, version: 0 } as const;

/** What was written about the official, statement by statement; the records stay, with ids that lead to nobody. */
const TEXTS: readonly string[] = [
  "UPDATE mentorship_plans SET goals = '' WHERE mentorship_id IN (SELECT id FROM mentorships WHERE official_id = $1)",
  `UPDATE guidance_talks SET topics = '', advice = NULL, next_steps = NULL, acknowledgement_note = NULL
    WHERE mentorship_id IN (SELECT id FROM mentorships WHERE official_id = $1)`,
  `UPDATE tutoring_records SET what = '', next_steps = NULL, correction_reason = NULL
    WHERE tutoring_id IN (SELECT id FROM tutorings WHERE official_id = $1)`,
  `UPDATE cultivation_reviews SET finding = '', next_steps = NULL, correction_reason = NULL
    WHERE plan_id IN (SELECT id FROM cultivation_plans WHERE official_id = $1)`,
  `UPDATE cultivation_halves SET goals = '', measures = ''
    WHERE plan_id IN (SELECT id FROM cultivation_plans WHERE official_id = $1)`,
  'UPDATE cultivation_plans SET result_note = NULL WHERE official_id = $1',
];

/** Where a record points to the copy its id stays, and leads to nobody; a copy of version 0 is of somebody erased. */
const forgetOfficialWhenOfficialErased = handlerFor(officialErased, async (tx, { officialId }) => {
  await forgetHistory(tx);
  for (const sql of TEXTS) await tx.query(sql, [officialId]);
  await tx.delete(PlacementEntity, { officialId });
  const [{ referred } = { referred: true }] = await tx.query<{ referred: boolean }[]>(
    `SELECT EXISTS (SELECT FROM mentorships WHERE official_id = $1)
         OR EXISTS (SELECT FROM tutorings WHERE official_id = $1)
         OR EXISTS (SELECT FROM cultivation_plans WHERE official_id = $1) AS referred`,
    [officialId],
  );
  if (referred) await tx.update(OfficialEntity, { id: officialId }, FORGOTTEN);
  else await tx.delete(OfficialEntity, { id: officialId });
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
