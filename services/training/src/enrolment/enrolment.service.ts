import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, requireInteger, today } from '@cunguan/domain';
import type { TrainingRole, WithdrawalReason } from '@cunguan/events';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { enrolOfficial, requireEnrolmentOpen, requireMakeUp, type Listed } from '../attendance/attendance.js';
import { AttendanceEntity } from '../attendance/attendance.entity.js';
import { loadListed, lockAttendance, requireList } from '../attendance/listed.service.js';
import { refuse } from '../refusals.js';
import { changedEvent, requireNotCancelled } from '../training-session/training-session-change.js';
import { roleIn, type TrainingSession } from '../training-session/training-session.js';
import { TrainingSessionEntity } from '../training-session/training-session.entity.js';
import { lockTrainingSession, saveSession } from '../training-session/training-session.service.js';
import { UnitEntity } from '../unit/unit.entity.js';
import {
  after,
  mayBePicked,
  nextNumber,
  promotions,
  rollAnswer,
  statusOfNext,
  withdrawEnrolment,
  type EnrolmentRule,
  type RollAnswer,
  type RollChange,
} from './roll.js';
import { everVerified, loadRoll, saveRoll } from './roll.service.js';
import { pickByRule, policyOfSession } from './rule.service.js';

interface EnrolOfficialsInput extends KeyedInput {
  readonly trainingSessionId: string;
  readonly officialIds: readonly string[];
  readonly role: TrainingRole;
  readonly makeUpFor?: string | null;
}

interface EnrolByRuleInput extends KeyedInput {
  readonly trainingSessionId: string;
  readonly rule: EnrolmentRule;
  readonly villageIds?: readonly string[] | null;
  readonly standing?: boolean;
}

interface WithdrawEnrolmentInput extends KeyedInput {
  readonly attendanceId: string;
  readonly expectedVersion: number;
  readonly reason: WithdrawalReason;
}

const idsOf = (changes: readonly RollChange[]): readonly string[] => changes.map(({ attendance }) => attendance.id);

/** Enrols one after the other into a locked session, the places first and then the waiting list. */
export const enrolListed = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  session: TrainingSession,
  listed: readonly Listed[],
  { role, makeUpOf = null }: { readonly role: TrainingRole; readonly makeUpOf?: string | null },
): Promise<readonly string[]> => {
  requireNotCancelled(session);
  const changes: RollChange[] = [];
  let roll = await loadRoll(tx, session);
  for (const official of listed) {
    const change = enrolOfficial(session, official, {
      ...{ id: environment.ids.next(), role, makeUpOf, today: today(environment.clock) },
      ...{ status: statusOfNext(session.capacity, roll), queueNumber: nextNumber(roll) },
    });
    changes.push(change);
    roll = [...roll, change.attendance];
  }
  await saveRoll(tx, environment, session, changes);
  return idsOf(changes);
};

/** The absence that is made up for, of a session within reach. */
const makeUpOf = async (
  tx: EntityManager,
  reach: Reach,
  session: TrainingSession,
  {
    makeUpFor,
    officialIds,
  }: Pick<EnrolOfficialsInput, 'officialIds'> & { readonly makeUpFor: string | null | undefined },
): Promise<string | null> => {
  if (makeUpFor === null || makeUpFor === undefined) return null;
  const id = requireId('makeUpFor', makeUpFor);
  const absence = await tx.findOneBy(AttendanceEntity, { id });
  const missed = absence && (await tx.findOneBy(TrainingSessionEntity, { id: absence.trainingSessionId }));
  if (!absence || !missed || !isWithin(reach, [missed.villageId, missed.townId, missed.districtId])) {
    throw refuse('ATTENDANCE.UNKNOWN');
  }
  return requireMakeUp(session, absence, missed, officialIds);
};

/** The database cannot say which of the list it stopped at. */
const constraints = ({ officialIds }: EnrolOfficialsInput) => ({
  uq_attendances_official: () => refuse('ATTENDANCE.ALREADY_ENROLLED', { official: officialIds.join(', ') }),
  uq_attendances_make_up: () => refuse('ATTENDANCE.ALREADY_MADE_UP'),
});

export const enrolOfficialsCommand = (context: ServiceContext, input: EnrolOfficialsInput): Promise<RollAnswer> =>
  refusingConstraints(constraints(input), () =>
    runCommand(context, commandRequest(context, 'enrolOfficials', input), async (tx) => {
      const officialIds = requireList('officialIds', input.officialIds);
      const reach = context.access.command('enrolOfficials');
      const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
      const listed = await loadListed(tx, reach, session, officialIds);
      await requireImpartial(tx, context.viewer, [], officialIds);
      const made = await makeUpOf(tx, reach, session, { makeUpFor: input.makeUpFor, officialIds });
      const attendanceIds = await enrolListed(tx, context, session, listed, { role: input.role, makeUpOf: made });
      return rollAnswer(session.id, { attendanceIds });
    }),
  );

const requireVillages = async (tx: EntityManager, reach: Reach, list: readonly string[] | null | undefined) => {
  if (list === null || list === undefined) return null;
  const ids = requireList('villageIds', list);
  for (const id of ids) {
    const village = await tx.findOneBy(UnitEntity, { id, kind: 'VILLAGE' });
    if (!village || !isWithin(reach, [village.id, village.townId, village.districtId])) {
      throw refuse('TRAINING_SESSION.VILLAGE_UNKNOWN');
    }
  }
  return ids;
};

export const enrolByRuleCommand = (context: ServiceContext, input: EnrolByRuleInput): Promise<RollAnswer> =>
  runCommand(context, commandRequest(context, 'enrolByRule', input), async (tx) => {
    const reach = context.access.command('enrolByRule');
    const { rule, standing = false } = input;
    const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
    const villageIds = await requireVillages(tx, reach, input.villageIds);
    requireNotCancelled(session);
    requireEnrolmentOpen(session, today(context.clock));
    if (standing && villageIds !== null) throw refuse('ENROLMENT_RULE.STANDING_FOR_ALL');
    if (standing && session.heldOn < today(context.clock))
      throw refuse('ATTENDANCE.SESSION_OVER', { on: session.heldOn });
    const picked = await pickByRule(tx, session, rule, { within: reach.within, villageIds, officialId: null });
    await requireImpartial(tx, context.viewer, [], picked);
    const roll = await loadRoll(tx, session);
    const already = roll.filter(({ officialId, status }) => status !== 'WITHDRAWN' && picked.includes(officialId));
    const fresh = picked.filter((id) => mayBePicked(id, roll));
    const listed = fresh.length === 0 ? [] : await loadListed(tx, reach, session, fresh);
    const attendanceIds = await enrolListed(tx, context, session, listed, { role: roleIn(session.kind) });
    if (standing && session.enrolmentRule !== rule) {
      const ruled = { ...session, enrolmentRule: rule, version: session.version + 1 };
      await saveSession(tx, context, { session: ruled, event: changedEvent(ruled) });
    }
    const policy = await policyOfSession(tx, session, rule);
    return rollAnswer(session.id, { attendanceIds, alreadyEnrolledIds: already.map(({ id }) => id), policy });
  });

export const withdrawEnrolmentCommand = (context: ServiceContext, input: WithdrawEnrolmentInput): Promise<RollAnswer> =>
  runCommand(context, commandRequest(context, 'withdrawEnrolment', input), async (tx) => {
    const on = today(context.clock);
    const reach = context.access.command('withdrawEnrolment');
    const { session, attendance } = await lockAttendance(tx, reach, input.attendanceId);
    await requireImpartial(tx, context.viewer, [], [attendance.officialId]);
    requireInteger('expectedVersion', input.expectedVersion, 1, 2 ** 31 - 1);
    const verified = (await everVerified(tx, session)).has(attendance.id);
    const withdrawn = withdrawEnrolment(session, attendance, { ...input, today: on }, { verified });
    const roll = after(await loadRoll(tx, session), [withdrawn]);
    const promoted = promotions(session, roll, on);
    await saveRoll(tx, context, session, [withdrawn, ...promoted]);
    return rollAnswer(session.id, { attendanceIds: [attendance.id], promotedIds: idsOf(promoted) });
  });
