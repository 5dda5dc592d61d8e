import type { Reach } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { addDays, today, type CivilDate } from '@cunguan/domain';
import { type Education, type ExitRoute, type PartyStatus, type Sex, type Specialty } from '@cunguan/events';
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
import { endContract, signContract } from './contract-term.js';
import { registerOfficial, transferOfficial, type Official, type VillagePlace } from './official.js';
import { ContractTermEntity, OfficialEntity, PlacementEntity } from './official.entity.js';
import { findLastTerm, jurisdictionsOf, lockOfficial, requireVersion, type OfficialId } from './official.lock.js';
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

interface SignContractInput extends KeyedInput {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface EndContractInput extends KeyedInput {
  readonly officialId: string;
  readonly on: CivilDate;
  readonly exitRoute: ExitRoute;
}

interface TransferOfficialInput extends KeyedInput {
  readonly officialId: string;
  readonly villageId: string;
  readonly on: CivilDate;
  readonly expectedVersion?: number | null;
}

const findVillage = async (tx: EntityManager, reach: Reach, id: string): Promise<VillagePlace> => {
  const village = await findOpenUnit(tx, reach, { kind: 'VILLAGE', field: 'villageId', id });
  return { id: village.id, townId: village.townId ?? '', districtId: village.districtId };
};

const saveOfficial = (tx: EntityManager, { id, leftOn, version }: Official) =>
  tx.update(OfficialEntity, { id }, { leftOn, version });

export const registerOfficialCommand = (context: ServiceContext, input: RegisterOfficialInput): Promise<Warned> =>
  runCommand(context, commandRequest(context, 'registerOfficial', input), async (tx) => {
    const reach = context.access.command('registerOfficial');
    const village = await findVillage(tx, reach, input.villageId);
    const homeVillageId = await findHomeVillage(tx, reach, input.homeVillageId);
    const ids = { officialId: context.ids.next(), placementId: context.ids.next() };
    const { official, placement, event } = registerOfficial(ids, village, { ...input, homeVillageId });
    const { partyStatus, partyStatusSince: since = null, arrivedOn } = input;
    const qualification = registeredQualification(official.id, context.ids.next(), input, arrivedOn);
    const party = registeredPartyStatus(official, context.ids.next(), partyStatus, { since, arrivedOn });
    await tx.insert(OfficialEntity, official);
    await tx.insert(PlacementEntity, placement);
    await tx.insert(QualificationEntity, { ...qualification, specialties: [...qualification.specialties] });
    await tx.insert(PartyStatusEntity, party);
    await enqueue(tx, context, [event], [await readOfficialState(tx, official)]);
    const warnings = homeVillageWarnings(official, placement, await jurisdictionsOf(tx, placement));
    return { id: official.id, warnings };
  });

export const signContractCommand = (context: ServiceContext, input: SignContractInput): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'signContract', input), async (tx) => {
    const reach = context.access.command('signContract');
    const { official, placement } = await lockOfficial(tx, reach, input.officialId);
    await requireImpartial(tx, context.viewer, [], [official.id]);
    const jurisdictions = await jurisdictionsOf(tx, placement);
    const term = { id: context.ids.next(), from: input.from, to: input.to };
    const signed = signContract(official, placement, await findLastTerm(tx, official.id), jurisdictions, term);
    await saveOfficial(tx, signed.official);
    await tx.insert(ContractTermEntity, signed.term);
    await enqueue(tx, context, [signed.event], [await readOfficialState(tx, signed.official)]);
    return { id: official.id };
  });

export const endContractCommand = (context: ServiceContext, input: EndContractInput): Promise<OfficialId> =>
  runCommand(context, commandRequest(context, 'endContract', input), async (tx) => {
    const reach = context.access.command('endContract');
    const { official, placement } = await lockOfficial(tx, reach, input.officialId);
    await requireImpartial(tx, context.viewer, [], [official.id]);
    const ended = endContract(official, placement, await findLastTerm(tx, official.id), input);
    await saveOfficial(tx, ended.official);
    const { endedOn, exitRoute } = ended.term;
    await tx.update(ContractTermEntity, { id: ended.term.id }, { endedOn, exitRoute });
    await tx.update(PlacementEntity, { id: placement.id }, { placedTo: ended.placement.placedTo });
    await endKeyCultivationOf(tx, context, official.id, { on: addDays(input.on, 1), reason: 'LEFT_SERVICE' });
    await enqueue(tx, context, [ended.event], [await readOfficialState(tx, ended.official)]);
    return { id: official.id };
  });

export const transferOfficialCommand = (context: ServiceContext, input: TransferOfficialInput): Promise<Warned> =>
  runCommand(context, commandRequest(context, 'transferOfficial', input), async (tx) => {
    const reach = context.access.command('transferOfficial');
    const { official, placement } = await lockOfficial(tx, reach, input.officialId);
    await requireImpartial(tx, context.viewer, [], [official.id]);
    requireVersion(official, input.expectedVersion);
    const village = await findVillage(tx, reach, input.villageId);
    const term = await findLastTerm(tx, official.id);
    const target = { placementId: context.ids.next(), on: input.on, today: today(context.clock) };
    const moved = transferOfficial(official, placement, village, term?.runsTo ?? null, target);
    await saveOfficial(tx, moved.official);
    await tx.update(PlacementEntity, { id: moved.left.id }, { placedTo: moved.left.placedTo });
    await tx.insert(PlacementEntity, moved.entered);
    if (village.townId !== placement.townId) {
      await endKeyCultivationOf(tx, context, official.id, { on: input.on, reason: 'LEFT_TOWN' });
    }
    await enqueue(tx, context, [moved.event], [await readOfficialState(tx, moved.official)]);
    const warnings = homeVillageWarnings(official, moved.entered, await jurisdictionsOf(tx, moved.entered));
    return { id: official.id, warnings };
  });
