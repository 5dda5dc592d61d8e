import type { Reach } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { Education, PartyStatus, Sex, Specialty } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { findHomeVillage } from '../home-village/home-village.service.js';
import { homeVillageWarnings, type Warned } from '../home-village/home-village.js';
import { PartyStatusEntity } from '../party-status/party-status.entity.js';
import { registeredPartyStatus } from '../party-status/party-status.js';
import { registeredQualification } from '../qualification/qualification.js';
import { QualificationEntity } from '../qualification/qualification.entity.js';
import { endKeyCultivationOf } from '../key-cultivation/key-cultivation.service.js';
import { findOpenUnit } from '../unit/unit.service.js';
import { takeBackEndAhead } from '../record-correction/end-ahead.service.js';
import { leavingAsPlanned } from './leaving-as-planned.js';
import { registerOfficial, requireServing, transferOfficial, type Official, type VillagePlace } from './official.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';
import { findLastTerm, jurisdictionsOf, lockOfficial, requireVersion } from './official.lock.js';
import { readOfficialState } from './official.state.js';

interface RegisterOfficialInput extends KeyedInput {
  readonly villageId: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly education: Education;
  readonly specialties: readonly Specialty[];
  readonly partyStatus: PartyStatus;
  readonly partyStatusSince?: CivilDate | null;
  readonly arrivedOn: CivilDate;
  readonly homeVillageId?: string | null;
}

interface TransferOfficialInput extends KeyedInput {
  readonly officialId: string;
  readonly villageId: string;
  readonly on: CivilDate;
  readonly expectedVersion?: number | null;
}

export const findVillage = async (tx: EntityManager, reach: Reach, id: string): Promise<VillagePlace> => {
  const village = await findOpenUnit(tx, reach, { kind: 'VILLAGE', field: 'villageId', id });
  return { id: village.id, townId: village.townId ?? '', districtId: village.districtId };
};

export const saveOfficial = (tx: EntityManager, { id, leftOn, cohortYear, version }: Official) =>
  tx.update(OfficialEntity, { id }, { leftOn, cohortYear, version });

export const registerOfficialCommand = (context: ServiceContext, input: RegisterOfficialInput): Promise<Warned> =>
  runCommand(context, commandRequest(context, 'registerOfficial', input), async (tx) => {
    const reach = context.access.command('registerOfficial');
    const village = await findVillage(tx, reach, input.villageId);
    const homeVillageId = await findHomeVillage(tx, reach, input.homeVillageId);
    const ids = { officialId: context.ids.next(), placementId: context.ids.next() };
    const { official, placement, event } = registerOfficial(
      ids,
      village,
      { ...input, homeVillageId },
      today(context.clock),
    );
    const { partyStatus, partyStatusSince: since = null, arrivedOn } = input;
    const qualification = registeredQualification(official, context.ids.next(), input, arrivedOn);
    const party = registeredPartyStatus(official, context.ids.next(), partyStatus, { since, arrivedOn });
    await tx.insert(OfficialEntity, official);
    await tx.insert(PlacementEntity, placement);
    await tx.insert(QualificationEntity, { ...qualification, specialties: [...qualification.specialties] });
    await tx.insert(PartyStatusEntity, party);
    await enqueue(tx, context, [event], [await readOfficialState(tx, official)]);
    const warnings = homeVillageWarnings(official, placement, await jurisdictionsOf(tx, placement));
    return { id: official.id, warnings };
  });

export const transferOfficialCommand = (context: ServiceContext, input: TransferOfficialInput): Promise<Warned> =>
  runCommand(context, commandRequest(context, 'transferOfficial', input), async (tx) => {
    const reach = context.access.command('transferOfficial');
    const locked = await lockOfficial(tx, reach, input.officialId);
    await requireImpartial(tx, context.viewer, [], [locked.official.id]);
    requireVersion(locked.official, input.expectedVersion);
    const village = await findVillage(tx, reach, input.villageId);
    const term = await findLastTerm(tx, locked.official.id);
    const target = { placementId: context.ids.next(), on: input.on, today: today(context.clock) };
    requireServing(locked.official, target.today);
    const { official, placement, events } = await takeBackEndAhead(tx, locked);
    const transferred = transferOfficial(official, placement, village, term?.endedOn ?? term?.runsTo ?? null, target);
    const moved = leavingAsPlanned(transferred, term);
    await saveOfficial(tx, moved.official);
    await tx.update(
      PlacementEntity,
      { id: moved.left.id },
      { placedTo: moved.left.placedTo, version: moved.left.version },
    );
    await tx.insert(PlacementEntity, moved.entered);
    if (village.townId !== placement.townId) {
      await endKeyCultivationOf(tx, context, official.id, { on: input.on, reason: 'LEFT_TOWN' });
    }
    await enqueue(tx, context, [...events, ...moved.events], [await readOfficialState(tx, moved.official)]);
    const warnings = homeVillageWarnings(official, moved.entered, await jurisdictionsOf(tx, moved.entered));
    return { id: official.id, warnings };
  });
