import { today, type CivilDate } from '@cunguan/domain';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { In, type EntityManager } from 'typeorm';
import { isThere, type Attendance } from '../attendance/attendance.js';
import { AttendanceEntity, VerificationEntity } from '../attendance/attendance.entity.js';
import { stateOfAttendance } from '../attendance/attendance.state.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import type { TrainingSession } from '../training-session/training-session.js';
import { after, promotions, withdraw, type RollChange } from './roll.js';

/** All enrolments of a session that is locked, the withdrawn too. */
export const loadRoll = (tx: EntityManager, { id }: TrainingSession): Promise<Attendance[]> =>
  tx.find(AttendanceEntity, { where: { trainingSessionId: id }, order: { queueNumber: 'ASC', id: 'ASC' } });

/** The attendances of a session that were ever verified. */
export const everVerified = async (tx: EntityManager, { id }: TrainingSession): Promise<ReadonlySet<string>> => {
  const rows = await tx.findBy(VerificationEntity, { trainingSessionId: id });
  return new Set(rows.map(({ attendanceId }) => attendanceId));
};

/** Writes what changed of a roll, all of it at once, and tells of it. Nothing of it is verified. */
export const saveRoll = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  session: TrainingSession,
  changes: readonly RollChange[],
): Promise<void> => {
  const all = changes.map(({ attendance }) => attendance);
  const [added, changed] = [all.filter(({ version }) => version === 1), all.filter(({ version }) => version > 1)];
  if (added.length > 0) await tx.insert(AttendanceEntity, added);
  if (changed.length > 0) {
    await tx.query(
      `UPDATE attendances a SET status = c.status, status_on = c.status_on, reason = c.reason, version = c.version
         FROM unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::int[]) AS c (id, status, status_on, reason, version)
        WHERE a.id = c.id`,
      [
        changed.map(({ id }) => id),
        changed.map(({ status }) => status),
        changed.map(({ statusOn }) => statusOn),
        changed.map(({ reason }) => reason),
        changed.map(({ version }) => version),
      ],
    );
  }
  await enqueue(
    tx,
    environment,
    changes.map(({ event }) => event),
    all.map((attendance) => stateOfAttendance(attendance, session, { verification: null, score: null })),
  );
};

/** Withdraws who of the roll is not in the session's town on its day. A past one keeps those of whom nothing is known any more. */
const absentees = async (
  tx: EntityManager,
  session: TrainingSession,
  roll: readonly Attendance[],
  on: CivilDate,
): Promise<readonly RollChange[]> => {
  const verified = await everVerified(tx, session);
  const open = roll.filter(({ id, status }) => ['ENROLLED', 'WAITING'].includes(status) && !verified.has(id));
  const ids = open.map(({ officialId }) => officialId);
  const officials = await tx.findBy(OfficialEntity, { id: In(ids) });
  const placements = await tx.findBy(PlacementEntity, { officialId: In(ids) });
  return open
    .filter((attendance) => {
      const official = officials.find(({ id }) => id === attendance.officialId);
      if (!official) return session.heldOn >= on;
      const placed = placements.filter(({ officialId }) => officialId === official.id);
      return !isThere(session, { official, placements: placed, attendance });
    })
    .map((attendance) => withdraw(attendance, 'NO_LONGER_THERE', on));
};

/** Brings the roll of a locked session in line with where its officials are and with its places. */
export const settleRoll = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  session: TrainingSession,
): Promise<{ readonly withdrawnIds: readonly string[]; readonly promotedIds: readonly string[] }> => {
  const on = today(environment.clock);
  const roll = await loadRoll(tx, session);
  const withdrawn = await absentees(tx, session, roll, on);
  const promoted = promotions(session, after(roll, withdrawn), on);
  await saveRoll(tx, environment, session, [...withdrawn, ...promoted]);
  const ids = (changes: readonly RollChange[]) => changes.map(({ attendance }) => attendance.id);
  return { withdrawnIds: ids(withdrawn), promotedIds: ids(promoted) };
};
