import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { DomainEvent, ReserveStage } from '@cunguan/events';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, isWithin, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { Not, type EntityManager } from 'typeorm';
import { closingDay, endWithCase } from '../case-role/case-role.js';
import { CaseRoleEntity } from '../case-role/case-role.entity.js';
import { stateOfCaseRole } from '../case-role/case-role.state.js';
import { placementOn, type Official } from '../official/official.js';
import { lockOfficial, lockReachedOfficials, placementsOf } from '../official/official.service.js';
import { refuse } from '../refusals.js';
import { findReachedVillage, findVillage } from '../unit/unit.service.js';
import {
  advanceReserveEntry,
  nominateForReserve,
  removeFromReserve,
  removeLeaver,
  type Recording,
  type ReserveEntry,
} from './reserve-entry.js';
import { ReserveEntryEntity, ReserveStepEntity } from './reserve-entry.entity.js';
import { readReserveEntryState } from './reserve-entry.state.js';
import { sha256 } from './step-chain.digest.js';
import { sealStep, type ReserveRemovalReason, type ReserveStep, type SealedStep } from './step-chain.js';

interface NominateForReserveInput extends KeyedInput {
  readonly officialId: string;
  readonly villageId: string;
  readonly nominatedOn: CivilDate;
}

interface AdvanceReserveEntryInput extends KeyedInput {
  readonly reserveEntryId: string;
  readonly to: ReserveStage;
  readonly on: CivilDate;
  readonly note?: string | null;
}

interface RemoveFromReserveInput extends KeyedInput {
  readonly reserveEntryId: string;
  readonly on: CivilDate;
  readonly reason: ReserveRemovalReason;
  readonly note?: string | null;
}

type EntryId = Pick<ReserveEntry, 'id'>;

const recordingOf = ({ viewer, clock }: ServiceContext): Recording => ({
  recordedBy: viewer.id,
  recordedAt: clock.now(),
  today: today(clock),
});

const villageUnknown = () => refuse('RESERVE.VILLAGE_UNKNOWN');

interface Locked {
  readonly official: Official;
  readonly entry: ReserveEntry;
  readonly last: SealedStep;
}

const lastStepOf = (tx: EntityManager, reserveEntryId: string): Promise<SealedStep> =>
  tx.findOneOrFail(ReserveStepEntity, { where: { reserveEntryId }, order: { sequence: 'DESC' } });

/**
 * The entry within the command's reach, which is neither the viewer's own nor that of kin. The official's row is locked first and then the
 * entry's, as the event of leaving takes them.
 */
export const lockEntry = async (
  tx: EntityManager,
  { access, viewer }: ServiceContext,
  command: string,
  id: string,
): Promise<Locked> => {
  const named = await tx.findOneBy(ReserveEntryEntity, { id: requireId('reserveEntryId', id) });
  if (!named || !isWithin(access.command(command), [named.villageId, named.townId, named.districtId])) {
    throw refuse('RESERVE.UNKNOWN');
  }
  await requireImpartial(tx, viewer, [], [named.officialId]);
  const official = await lockOfficial(tx, named.officialId);
  if (!official) throw refuse('RESERVE.OFFICIAL_UNKNOWN');
  const entry = await tx.findOneOrFail(ReserveEntryEntity, {
    where: { id: named.id },
    lock: { mode: 'pessimistic_write' },
  });
  return { official, entry, last: await lastStepOf(tx, entry.id) };
};

const lastRemovalOf = async (tx: EntityManager, officialId: string): Promise<CivilDate | null> => {
  const [removal] = await tx.query<{ removedOn: CivilDate | null }[]>(
    `SELECT max(s.taken_on)::text AS "removedOn"
       FROM reserve_entries e JOIN reserve_steps s ON s.reserve_entry_id = e.id AND s.stage = 'REMOVED'
      WHERE e.official_id = $1`,
    [officialId],
  );
  return removal?.removedOn ?? null;
};

interface Change {
  readonly entry: ReserveEntry;
  readonly step: ReserveStep;
  readonly event: DomainEvent;
}

/** Who had a part in the case has none after it closes; the caller has locked the entry. */
const endCaseRoles = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  entry: ReserveEntry,
  closedFrom: CivilDate,
): Promise<void> => {
  const given = await tx.find(CaseRoleEntity, { where: { reserveEntryId: entry.id }, order: { id: 'ASC' } });
  const ended = given.map((caseRole) => endWithCase(caseRole, entry, closedFrom)).filter((end) => end !== null);
  for (const { caseRole } of ended) {
    const { id, endedOn, version } = caseRole;
    await tx.update(CaseRoleEntity, { id }, { endedOn, version });
  }
  await enqueue(
    tx,
    environment,
    ended.map(({ event }) => event),
    ended.map(({ caseRole }) => stateOfCaseRole(caseRole, entry)),
  );
};

const saveNext = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  { entry, step, event }: Change,
  last: SealedStep,
): Promise<void> => {
  const { id, stage, version } = entry;
  await tx.update(ReserveEntryEntity, { id }, { stage, version });
  await tx.insert(ReserveStepEntity, sealStep(sha256, entry, step, last.hash));
  await enqueue(tx, environment, [event], [await readReserveEntryState(tx, entry)]);
  const closedFrom = closingDay(stage, step.takenOn);
  if (closedFrom !== null) await endCaseRoles(tx, environment, entry, closedFrom);
};

const openConstraint = { uq_reserve_entries_open: () => refuse('RESERVE.ALREADY_OPEN') };

export const nominateForReserveCommand = (context: ServiceContext, input: NominateForReserveInput): Promise<EntryId> =>
  refusingConstraints(openConstraint, () =>
    runCommand(context, commandRequest(context, 'nominateForReserve', input), async (tx) => {
      const reach = context.access.command('nominateForReserve');
      const [official] = await lockReachedOfficials(tx, reach, [requireId('officialId', input.officialId)]);
      if (!official) throw refuse('RESERVE.OFFICIAL_UNKNOWN');
      await requireImpartial(tx, context.viewer, [], [official.id]);
      const village = await findReachedVillage(tx, reach, input.villageId, villageUnknown);
      const { nominatedOn } = input;
      const placement = placementOn(await placementsOf(tx, [official.id]), nominatedOn);
      const removedOn = await lastRemovalOf(tx, official.id);
      const nomination = { id: context.ids.next(), nominatedOn };
      const recording = recordingOf(context);
      const { entry, step, event } = nominateForReserve(official, placement, village, removedOn, nomination, recording);
      await tx.insert(ReserveEntryEntity, entry);
      await tx.insert(ReserveStepEntity, sealStep(sha256, entry, step, null));
      await enqueue(tx, context, [event], [await readReserveEntryState(tx, entry)]);
      return { id: entry.id };
    }),
  );

export const advanceReserveEntryCommand = (
  context: ServiceContext,
  input: AdvanceReserveEntryInput,
): Promise<EntryId> =>
  runCommand(context, commandRequest(context, 'advanceReserveEntry', input), async (tx) => {
    const { official, entry, last } = await lockEntry(tx, context, 'advanceReserveEntry', input.reserveEntryId);
    const village = await findVillage(tx, entry.villageId, villageUnknown);
    const change = advanceReserveEntry(entry, last, official, village, input, recordingOf(context));
    await saveNext(tx, context, change, last);
    return { id: entry.id };
  });

export const removeFromReserveCommand = (context: ServiceContext, input: RemoveFromReserveInput): Promise<EntryId> =>
  runCommand(context, commandRequest(context, 'removeFromReserve', input), async (tx) => {
    const { entry, last } = await lockEntry(tx, context, 'removeFromReserve', input.reserveEntryId);
    await saveNext(tx, context, removeFromReserve(entry, last, input, recordingOf(context)), last);
    return { id: entry.id };
  });

/** Removes the open entry of an official who left, if there is one. */
export const removeEntryOfLeaver = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
  lastDayOfService: CivilDate,
): Promise<void> => {
  const entry = await tx.findOne(ReserveEntryEntity, {
    where: { officialId, stage: Not('REMOVED') },
    lock: { mode: 'pessimistic_write' },
  });
  if (!entry) return;
  const last = await lastStepOf(tx, entry.id);
  await saveNext(tx, environment, removeLeaver(entry, last, lastDayOfService, environment.clock.now()), last);
};
