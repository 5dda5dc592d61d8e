import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import type { AbsenceReason } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { In, type EntityManager } from 'typeorm';
import { rollAnswer, type RollAnswer } from '../enrolment/roll.js';
import { everVerified, saveRoll } from '../enrolment/roll.service.js';
import { refuse } from '../refusals.js';
import { requireNotCancelled } from '../training-session/training-session-change.js';
import type { TrainingSession } from '../training-session/training-session.js';
import { lockTrainingSession } from '../training-session/training-session.service.js';
import {
  correctAttendance,
  recordAbsence,
  requireVerifier,
  verifyAttendance,
  type Verification,
} from './attendance.js';
import { AttendanceEntity, VerificationEntity } from './attendance.entity.js';
import { stateOfAttendance } from './attendance.state.js';
import { requireAttendable } from './attended-days.js';
import { loadListed, lockAttendance, lockAttendedElsewhere, requireList } from './listed.service.js';

export interface VerifierInput extends KeyedInput {
  readonly verifierId: string;
}

interface VerifyAttendanceInput extends VerifierInput {
  readonly trainingSessionId: string;
  readonly officialIds: readonly string[];
  readonly parts?: readonly { readonly officialId: string; readonly halfDays: number }[] | null;
}

interface RecordAbsenceInput extends VerifierInput {
  readonly trainingSessionId: string;
  readonly absences: readonly { readonly officialId: string; readonly reason: AbsenceReason }[];
}

interface CorrectAttendanceInput extends VerifierInput {
  readonly attendanceId: string;
  readonly expectedVersion: number;
  readonly halfDays: number;
  readonly reason: string;
}

/**
 * Whoever may verify a session's attendance: its organiser, or a clerk of the office over it, whose account is no cadre's
 * own. The audit log keeps whose account it was, the verification whose session.
 */
export const requireVerifying = async (
  tx: EntityManager,
  { access, viewer }: ServiceContext,
  session: TrainingSession,
  officialIds: readonly string[],
  { verifierId, on }: { readonly verifierId: string; readonly on: CivilDate },
): Promise<void> => {
  await requireImpartial(tx, viewer, [session.organiserId], officialIds);
  requireNotCancelled(session);
  const { villageId, townId, districtId } = session;
  // Who schedules sessions there is an organiser of the town or the district.
  const forOrganiser = isWithin(access.command('scheduleTrainingSession'), [villageId, townId, districtId]);
  const { cadreId, officialId } = viewer;
  const asked = { verifierId: requireId('verifierId', verifierId), viewer: { cadreId, officialId, forOrganiser } };
  requireVerifier(session, officialIds, asked, on);
};

/** The database cannot say which of the list it stopped at. */
const constraints = (officialIds: readonly string[]) => ({
  pk_attendance_verifications: () => refuse('ATTENDANCE.ALREADY_VERIFIED', { official: officialIds.join(', ') }),
  fk_attendance_verifications_organiser: () => refuse('ATTENDANCE.VERIFIER_NOT_ORGANISER'),
  ck_attendance_verifications_not_self: () => refuse('ATTENDANCE.VERIFIER_IS_ATTENDEE'),
});

/** The half-days of those who attended a part; each of them is in the list. */
const partsOf = ({ parts }: VerifyAttendanceInput, officialIds: readonly string[]): ReadonlyMap<string, number> => {
  const named = (parts ?? []).map(({ officialId, halfDays }) => [requireId('parts', officialId), halfDays] as const);
  const byOfficial = new Map(named);
  if (byOfficial.size !== named.length || named.some(([id]) => !officialIds.includes(id))) {
    throw refuse('ATTENDANCE.PARTS_INVALID');
  }
  return byOfficial;
};

export const verifyAttendanceCommand = (context: ServiceContext, input: VerifyAttendanceInput): Promise<RollAnswer> =>
  refusingConstraints(constraints(input.officialIds), () =>
    runCommand(context, commandRequest(context, 'verifyAttendance', input), async (tx) => {
      const officialIds = requireList('officialIds', input.officialIds);
      const parts = partsOf(input, officialIds);
      const on = today(context.clock);
      const reach = context.access.command('verifyAttendance');
      const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
      // Before they are read: a lock that is shared first and wanted alone afterwards would wait for another such one.
      const elsewhere = await lockAttendedElsewhere(tx, session, officialIds);
      const listed = await loadListed(tx, reach, session, officialIds);
      await requireVerifying(tx, context, session, officialIds, { verifierId: input.verifierId, on });
      const earlier = await everVerified(tx, session);
      const changes = listed.map((official) => {
        const halfDays = parts.get(official.official.id) ?? session.halfDays;
        const change = verifyAttendance(session, official, earlier, { halfDays, today: on });
        requireAttendable(session, change.verification, elsewhere(official.official.id));
        return change;
      });
      await tx.insert(
        VerificationEntity,
        changes.map(({ verification }) => verification),
      );
      await tx.query(
        `UPDATE attendances a SET version = c.version, status = 'ENROLLED', reason = NULL, status_on = c.status_on
           FROM unnest($1::uuid[], $2::int[], $3::date[]) AS c (id, version, status_on) WHERE a.id = c.id`,
        [
          changes.map(({ attendance }) => attendance.id),
          changes.map(({ attendance }) => attendance.version),
          changes.map(({ attendance }) => attendance.statusOn),
        ],
      );
      await enqueue(
        tx,
        context,
        changes.map(({ event }) => event),
        changes.map(({ attendance, verification }) =>
          stateOfAttendance(attendance, session, { verification, score: null }),
        ),
      );
      return rollAnswer(session.id, { attendanceIds: changes.map(({ attendance }) => attendance.id) });
    }),
  );

export const recordAbsenceCommand = (context: ServiceContext, input: RecordAbsenceInput): Promise<RollAnswer> =>
  runCommand(context, commandRequest(context, 'recordAbsence', input), async (tx) => {
    const officialIds = requireList(
      'absences',
      input.absences.map(({ officialId }) => officialId),
    );
    const on = today(context.clock);
    const reach = context.access.command('recordAbsence');
    const session = await lockTrainingSession(tx, reach, input.trainingSessionId);
    const listed = await loadListed(tx, reach, session, officialIds);
    await requireVerifying(tx, context, session, officialIds, { verifierId: input.verifierId, on });
    const standing = await standingOf(tx, session);
    const changes = listed.map((official, index) => {
      const verified = official.attendance !== null && (standing.get(official.attendance.id)?.halfDays ?? 0) > 0;
      const reason = input.absences[index]?.reason ?? 'OTHER';
      return recordAbsence(session, official, verified, { reason, today: on });
    });
    await saveRoll(tx, context, session, changes);
    return rollAnswer(session.id, { attendanceIds: changes.map(({ attendance }) => attendance.id) });
  });

/** The last verification of each attendance of a session, by attendance. */
export const standingOf = async (
  tx: EntityManager,
  { id }: TrainingSession,
): Promise<ReadonlyMap<string, Verification>> => {
  const rows = await tx.find(VerificationEntity, { where: { trainingSessionId: id }, order: { sequence: 'ASC' } });
  return new Map(rows.map((row) => [row.attendanceId, row]));
};

export const correctAttendanceCommand = (context: ServiceContext, input: CorrectAttendanceInput): Promise<RollAnswer> =>
  runCommand(context, commandRequest(context, 'correctAttendance', input), async (tx) => {
    const on = today(context.clock);
    const reach = context.access.command('correctAttendance');
    const { session, attendance } = await lockAttendance(tx, reach, input.attendanceId);
    await requireVerifying(tx, context, session, [attendance.officialId], { verifierId: input.verifierId, on });
    const last = (await standingOf(tx, session)).get(attendance.id) ?? null;
    const elsewhere = await lockAttendedElsewhere(tx, session, [attendance.officialId]);
    const changed = correctAttendance(session, attendance, last, { ...input, today: on });
    // Fewer half-days than before are never too many.
    if (changed.verification.halfDays > (last?.halfDays ?? 0)) {
      requireAttendable(session, changed.verification, elsewhere(attendance.officialId));
    }
    await tx.insert(VerificationEntity, changed.verification);
    await tx.update(AttendanceEntity, { id: In([attendance.id]) }, { version: changed.attendance.version });
    const [score] = await tx.query<{ readonly score: number }[]>(
      'SELECT score FROM attendance_scores WHERE attendance_id = $1 ORDER BY sequence DESC LIMIT 1',
      [attendance.id],
    );
    const standing = { verification: changed.verification, score: score?.score ?? null };
    await enqueue(tx, context, [changed.event], [stateOfAttendance(changed.attendance, session, standing)]);
    return rollAnswer(session.id, { attendanceIds: [attendance.id] });
  });
