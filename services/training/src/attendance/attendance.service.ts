import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today } from '@cunguan/domain';
import type { TrainingRole } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { In, type EntityManager } from 'typeorm';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { refuse } from '../refusals.js';
import { lockTrainingSession } from '../training-session/training-session.service.js';
import { enrolOfficial, requireVerifier, verifyAttendance, type Listed } from './attendance.js';
import { AttendanceEntity, VerificationEntity } from './attendance.entity.js';
import { stateOfAttendance } from './attendance.state.js';

interface ListInput extends KeyedInput {
  readonly trainingSessionId: string;
  readonly officialIds: readonly string[];
}

interface EnrolOfficialsInput extends ListInput {
  readonly role: TrainingRole;
}

interface VerifyAttendanceInput extends ListInput {
  readonly verifierId: string;
}

/** What a command on a list of officials touched, in the order of the list. */
export interface AttendanceAnswer {
  readonly trainingSessionId: string;
  readonly attendanceIds: readonly string[];
}

const MAX_LIST = 100;

const requireList = (officialIds: readonly string[]): readonly string[] => {
  const ids = officialIds.map((id) => requireId('officialIds', id));
  if (ids.length === 0 || ids.length > MAX_LIST || new Set(ids).size !== ids.length) {
    throw refuse('ATTENDANCE.LIST_INVALID', { max: MAX_LIST });
  }
  return ids;
};

/**
 * The listed officials, held still until the command is done: an event that ends their service waits for it. Where they
 * are or were out of reach stays unknown to the command.
 */
const loadListed = async (
  tx: EntityManager,
  reach: Reach,
  trainingSessionId: string,
  ids: readonly string[],
): Promise<readonly Listed[]> => {
  const officials = await tx.find(OfficialEntity, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_read' },
  });
  const placements = (await tx.findBy(PlacementEntity, { officialId: In(ids) })).filter(
    ({ villageId, townId, districtId }) => isWithin(reach, [villageId, townId, districtId]),
  );
  const attendances = await tx.findBy(AttendanceEntity, { trainingSessionId, officialId: In(ids) });
  return ids.map((id) => {
    const official = officials.find((candidate) => candidate.id === id);
    const placed = placements.filter(({ officialId }) => officialId === id);
    if (!official || placed.length === 0) throw refuse('ATTENDANCE.OFFICIAL_UNKNOWN', { official: id });
    return {
      official,
      placements: placed,
      attendance: attendances.find(({ officialId }) => officialId === id) ?? null,
    };
  });
};

/** The database cannot say which of the list it stopped at. */
const constraints = ({ officialIds }: ListInput) => ({
  uq_attendances_official: () => refuse('ATTENDANCE.ALREADY_ENROLLED', { official: officialIds.join(', ') }),
  pk_attendance_verifications: () => refuse('ATTENDANCE.ALREADY_VERIFIED', { official: officialIds.join(', ') }),
  fk_attendance_verifications_organiser: () => refuse('ATTENDANCE.VERIFIER_NOT_ORGANISER'),
  ck_attendance_verifications_not_self: () => refuse('ATTENDANCE.VERIFIER_IS_ATTENDEE'),
});

export const enrolOfficialsCommand = (context: ServiceContext, input: EnrolOfficialsInput): Promise<AttendanceAnswer> =>
  refusingConstraints(constraints(input), () =>
    runCommand(context, commandRequest(context, 'enrolOfficials', input), async (tx) => {
      const officialIds = requireList(input.officialIds);
      const reach = context.access.command('enrolOfficials');
      const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
      const listed = await loadListed(tx, reach, session.id, officialIds);
      await requireImpartial(tx, context.viewer, [], officialIds);
      const enrolled = listed.map((official) =>
        enrolOfficial(session, official, { id: context.ids.next(), role: input.role }),
      );
      const attendances = enrolled.map(({ attendance }) => attendance);
      await tx.insert(AttendanceEntity, attendances);
      await enqueue(
        tx,
        context,
        enrolled.map(({ event }) => event),
        attendances.map((attendance) => stateOfAttendance(attendance, session, null)),
      );
      return { trainingSessionId: session.id, attendanceIds: attendances.map(({ id }) => id) };
    }),
  );

export const verifyAttendanceCommand = (
  context: ServiceContext,
  input: VerifyAttendanceInput,
): Promise<AttendanceAnswer> =>
  refusingConstraints(constraints(input), () =>
    runCommand(context, commandRequest(context, 'verifyAttendance', input), async (tx) => {
      const officialIds = requireList(input.officialIds);
      const on = today(context.clock);
      const reach = context.access.command('verifyAttendance');
      const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
      const verifierId = requireId('verifierId', input.verifierId);
      const listed = await loadListed(tx, reach, session.id, officialIds);
      await requireImpartial(tx, context.viewer, [session.organiserId], officialIds);
      requireVerifier(session, officialIds, verifierId, on);
      const earlier = await tx.findBy(VerificationEntity, {
        trainingSessionId: session.id,
        officialId: In(officialIds),
      });
      const verified = new Set(earlier.map(({ attendanceId }) => attendanceId));
      const changes = listed.map((official) => verifyAttendance(session, official, verified, on));
      const attendanceIds = changes.map(({ attendance }) => attendance.id);
      await tx.insert(
        VerificationEntity,
        changes.map(({ verification }) => verification),
      );
      await tx.update(AttendanceEntity, { id: In(attendanceIds) }, { version: () => 'version + 1' });
      await enqueue(
        tx,
        context,
        changes.map(({ event }) => event),
        changes.map(({ attendance, verification }) => stateOfAttendance(attendance, session, verification)),
      );
      return { trainingSessionId: session.id, attendanceIds };
    }),
  );
