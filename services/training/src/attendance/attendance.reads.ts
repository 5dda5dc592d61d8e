import type { CivilDate } from '@cunguan/domain';
import type { TrainingRole } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { attendanceWithin } from '../scope.js';

export interface AttendanceRow {
  readonly id: string;
  readonly trainingSessionId: string;
  readonly officialId: string;
  readonly role: TrainingRole;
  readonly verifiedOn: CivilDate | null;
  readonly verifierId: string | null;
}

const ATTENDANCE = `a.id, a.training_session_id AS "trainingSessionId", a.official_id AS "officialId", a.role,
                    v.verified_on AS "verifiedOn", v.verifier_id AS "verifierId"`;

const VERIFICATION = 'LEFT JOIN attendance_verifications v ON v.attendance_id = a.id';

const byId = {
  name: 'attendances-by-id',
  text: `SELECT k.n::int AS n, ${ATTENDANCE}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN attendances a USING (id)
           JOIN training_sessions s ON s.id = a.training_session_id AND ${attendanceWithin('a', '$2')} ${VERIFICATION}`,
};

const ofSession = {
  name: 'attendances-of-session',
  text: `SELECT k.n::int AS n, ${ATTENDANCE}
           FROM unnest($1::uuid[], $2::int[], $3::uuid[])
                  WITH ORDINALITY AS k (training_session_id, first, after_id, n)
          CROSS JOIN LATERAL (
            SELECT e.* FROM attendances e JOIN training_sessions s ON s.id = e.training_session_id
             WHERE e.training_session_id = k.training_session_id AND ${attendanceWithin('e', '$4')}
               AND (k.after_id IS NULL OR e.official_id > k.after_id)
             ORDER BY e.official_id LIMIT k.first + 1
          ) a ${VERIFICATION}
          ORDER BY k.n, a.official_id`,
};

const ofOfficial = {
  name: 'attendances-of-official',
  text: `SELECT k.n::int AS n, ${ATTENDANCE}
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::int[])
                  WITH ORDINALITY AS k (official_id, from_day, to_day, first, n)
          CROSS JOIN LATERAL (
            SELECT e.*, s.held_on FROM attendances e JOIN training_sessions s ON s.id = e.training_session_id
             WHERE e.official_id = k.official_id AND s.held_on BETWEEN k.from_day AND k.to_day
               AND ${attendanceWithin('e', '$5')}
             ORDER BY s.held_on DESC, e.id LIMIT k.first
          ) a ${VERIFICATION}
          ORDER BY k.n, a.held_on DESC, a.id`,
};

export interface AttendancesOfSessionKey {
  readonly trainingSessionId: string;
  readonly first: number;
  readonly after: string | null;
}

export interface AttendancesOfOfficialKey {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly first: number;
}

export interface AttendanceLoaders {
  readonly attendance: DataLoader<string, AttendanceRow | null, string>;
  readonly attendancesOfSession: DataLoader<AttendancesOfSessionKey, readonly AttendanceRow[], string>;
  readonly attendancesOfOfficial: DataLoader<AttendancesOfOfficialKey, readonly AttendanceRow[], string>;
}

const withinOf = ({ access }: ServiceContext) => access.read('training').within;

export const attendanceLoaders = (source: ServiceContext): AttendanceLoaders => ({
  attendance: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, withinOf(source)] }),
  attendancesOfSession: rowsLoader({
    source,
    statement: ofSession,
    values: (keys: readonly AttendancesOfSessionKey[]) => [
      keys.map(({ trainingSessionId }) => trainingSessionId),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after),
      withinOf(source),
    ],
  }),
  attendancesOfOfficial: rowsLoader({
    source,
    statement: ofOfficial,
    values: (keys: readonly AttendancesOfOfficialKey[]) => [
      keys.map(({ officialId }) => officialId),
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      keys.map(({ first }) => first),
      withinOf(source),
    ],
  }),
});
