import { isWithin, type Reach } from '@cunguan/access';
import { requireId, type CivilDate } from '@cunguan/domain';
import { In, Not, type EntityManager } from 'typeorm';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { refuse } from '../refusals.js';
import type { TrainingSession } from '../training-session/training-session.js';
import { lockTrainingSession } from '../training-session/training-session.service.js';
import type { Attendance, Listed } from './attendance.js';
import { AttendanceEntity } from './attendance.entity.js';
import { attendedDays, type AttendedDays } from './attended-days.js';

const MAX_LIST = 100;

/** Ids of a command's list: some, not too many, each once. */
export const requireList = (field: string, list: readonly string[]): readonly string[] => {
  const ids = list.map((id) => requireId(field, id));
  if (ids.length === 0 || ids.length > MAX_LIST || new Set(ids).size !== ids.length) {
    throw refuse('ATTENDANCE.LIST_INVALID', { field, max: MAX_LIST });
  }
  return ids;
};

/**
 * The listed officials, held still until the command is done: an event that ends their service waits for it. Where they
 * are or were out of reach stays unknown to the command, but for those enrolled in a session that is reached.
 */
export const loadListed = async (
  tx: EntityManager,
  reach: Reach,
  session: TrainingSession,
  ids: readonly string[],
): Promise<readonly Listed[]> => {
  const officials = await tx.find(OfficialEntity, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_read' },
  });
  const attendances = await tx.findBy(AttendanceEntity, {
    ...{ trainingSessionId: session.id, officialId: In(ids), status: Not('WITHDRAWN' as const) },
  });
  const placements = (await tx.findBy(PlacementEntity, { officialId: In(ids) })).filter(
    ({ officialId, villageId, townId, districtId }) =>
      isWithin(reach, [villageId, townId, districtId]) ||
      (townId === session.townId && attendances.some((one) => one.officialId === officialId)),
  );
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

/** An attendance with its session, which is locked; unknown where the session is out of reach. */
export const lockAttendance = async (
  tx: EntityManager,
  reach: Reach,
  attendanceId: string,
): Promise<{ readonly session: TrainingSession; readonly attendance: Attendance }> => {
  const id = requireId('attendanceId', attendanceId);
  const [found] = await tx.query<{ readonly sessionId: string }[]>(
    `SELECT s.id AS "sessionId" FROM attendances a JOIN training_sessions s ON s.id = a.training_session_id
      WHERE a.id = $1 AND ARRAY[s.village_id, s.town_id, s.district_id, s.organiser_id] && $2::uuid[]`,
    [id, reach.within],
  );
  if (!found) throw refuse('ATTENDANCE.UNKNOWN');
  const session = await lockTrainingSession(tx, reach, found.sessionId);
  return { session, attendance: await tx.findOneByOrFail(AttendanceEntity, { id }) };
};

interface StandingRow {
  readonly officialId: string;
  readonly heldOn: CivilDate;
  readonly planned: number;
  readonly halfDays: number;
  readonly verifiedOn: CivilDate;
}

/**
 * What stands of the officials' days in other sessions. Their rows are locked first, in order: of two verifications of an
 * official the later one sees the earlier.
 */
export const lockAttendedElsewhere = async (
  tx: EntityManager,
  session: TrainingSession,
  officialIds: readonly string[],
): Promise<(officialId: string) => readonly AttendedDays[]> => {
  await tx.query('SELECT FROM officials WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [officialIds]);
  const rows = await tx.query<readonly StandingRow[]>(
    `SELECT c.official_id AS "officialId", c.held_on::text AS "heldOn", s.half_days::int AS planned,
            c.half_days AS "halfDays", c.verified_on::text AS "verifiedOn"
       FROM standing_completions c JOIN training_sessions s ON s.id = c.training_session_id
      WHERE c.official_id = ANY ($1::uuid[]) AND s.id <> $2
      ORDER BY c.held_on, s.id`,
    [officialIds, session.id],
  );
  return (officialId) =>
    rows
      .filter((row) => row.officialId === officialId)
      .map((row) => attendedDays({ heldOn: row.heldOn, halfDays: row.planned }, row));
};
