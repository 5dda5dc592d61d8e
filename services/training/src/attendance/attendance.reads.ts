import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { AbsenceReason, EnrolmentStatus, TrainingRole, WithdrawalReason } from '@cunguan/events';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { attendanceWithin } from '../scope.js';

/** An attendance as it was known at an instant. */
export interface AttendanceRow {
  readonly id: string;
  readonly trainingSessionId: string;
  readonly officialId: string;
  readonly role: TrainingRole;
  readonly status: EnrolmentStatus;
  readonly statusOn: CivilDate | null;
  readonly statusReason: WithdrawalReason | AbsenceReason | null;
  readonly position: number | null;
  readonly verifiedOn: CivilDate | null;
  readonly verifierId: string | null;
  readonly verifiedHalfDays: number | null;
  readonly score: number | null;
  readonly makeUpOfId: string | null;
  readonly heldOn: CivilDate;
  readonly version: number;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

const known = (alias: string): string => isKnown(alias, 'k.known_at');

/** Before the day of the session nobody has attended it or was absent from it. */
const NOT_YET = 's.held_on > k.as_of';
const STATUS = `CASE WHEN ${NOT_YET} AND a.status = 'ABSENT' THEN 'ENROLLED' ELSE a.status END`;

const ATTENDANCE = `a.id, a.training_session_id AS "trainingSessionId", a.official_id AS "officialId", a.role,
  ${STATUS} AS status,
  CASE WHEN ${NOT_YET} AND a.status = 'ABSENT' THEN NULL ELSE a.status_on END AS "statusOn",
  CASE WHEN ${NOT_YET} AND a.status = 'ABSENT' THEN NULL ELSE a.reason END AS "statusReason",
  a.make_up_of AS "makeUpOfId", a.version,
  s.held_on AS "heldOn", v.verified_on AS "verifiedOn", v.verifier_id AS "verifierId",
  v.half_days AS "verifiedHalfDays", m.score, k.as_of::text AS "asOf", k.known_at::text AS "knownAt",
  CASE a.status WHEN 'WAITING' THEN (
    SELECT count(*)::int FROM attendances_history w
     WHERE w.training_session_id = a.training_session_id AND ${known('w')} AND w.status = 'WAITING'
       AND w.queue_number <= a.queue_number
  ) END AS position`;

/** Joins to `attendances_history a` its session, what stands of its verification, and its score. */
const STANDING = `JOIN training_sessions_history s ON s.id = a.training_session_id AND ${known('s')}
  LEFT JOIN LATERAL (
    SELECT w.half_days, w.verified_on, w.verifier_id FROM attendance_verifications_history w
     WHERE w.attendance_id = a.id AND ${known('w')} ORDER BY w.sequence DESC LIMIT 1
  ) v ON v.half_days > 0 AND NOT ${NOT_YET}
  LEFT JOIN LATERAL (
    SELECT w.score FROM attendance_scores_history w
     WHERE w.attendance_id = a.id AND ${known('w')} ORDER BY w.sequence DESC LIMIT 1
  ) m ON v.half_days > 0`;

const KEYS = 'unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)';

const byId = {
  name: 'attendances-by-id',
  text: `SELECT k.n::int AS n, ${ATTENDANCE}
           FROM ${KEYS} JOIN attendances_history a ON a.id = k.id AND ${known('a')} ${STANDING}
          WHERE ${attendanceWithin('a', '$4')}`,
};

const makingUpFor = {
  name: 'attendances-making-up-for',
  text: `SELECT k.n::int AS n, ${ATTENDANCE}
           FROM ${KEYS} JOIN attendances_history a ON a.make_up_of = k.id AND a.status <> 'WITHDRAWN' AND ${known('a')} ${STANDING}
          WHERE ${attendanceWithin('a', '$4')}`,
};

const ORDERS = {
  OFFICIAL: { column: 'a.official_id', outer: 'a."officialId"', type: 'uuid', beyond: '>', direction: 'ASC' },
  LATEST: { column: 's.held_on', outer: 'a."heldOn"', type: 'date', beyond: '<', direction: 'DESC' },
} as const;
type Order = keyof typeof ORDERS;

const MADE_UP = `EXISTS (SELECT FROM attendances_history u
                          WHERE u.make_up_of = a.id AND u.status <> 'WITHDRAWN' AND ${known('u')})`;
const PLACED = `EXISTS (SELECT FROM placements_history p
                         WHERE p.official_id = a.official_id AND p.village_id = k.village_id AND ${known('p')}
                           AND p.placed_from <= s.held_on AND (p.placed_to IS NULL OR s.held_on < p.placed_to))`;

/**
 * One row of the key holds one list that is asked for, its filter as JSON; what is null there is not asked. By official it is
 * always the list of a session.
 */
const listIn = (order: Order) => {
  const { column, outer, type, beyond, direction } = ORDERS[order];
  const given = (field: string, test: string): string => `AND (k.${field} IS NULL OR ${test})`;
  return {
    name: `attendances-${order.toLowerCase()}`,
    text: `SELECT k.n::int AS n, a.*
             FROM jsonb_to_recordset($1::jsonb) AS k (
                    n int, as_of date, session_id uuid, official_id uuid, district_id uuid, town_id uuid, village_id uuid,
                    statuses text[], from_day date, to_day date, verified boolean, without_make_up boolean,
                    known_at timestamptz, first int, after_value ${type}, after_id uuid)
            CROSS JOIN LATERAL (
              SELECT ${ATTENDANCE}
                FROM attendances_history a ${STANDING}
               WHERE ${known('a')} AND ${attendanceWithin('a', '$2')}
                 AND CASE WHEN k.statuses IS NULL THEN a.status <> 'WITHDRAWN' ELSE ${STATUS} = ANY (k.statuses) END
                 ${order === 'OFFICIAL' ? 'AND a.training_session_id = k.session_id' : given('session_id', 'a.training_session_id = k.session_id')}
                 ${given('official_id', 'a.official_id = k.official_id')}
                 ${given('district_id', 's.district_id = k.district_id')}
                 ${given('town_id', 's.town_id = k.town_id')}
                 ${given('village_id', PLACED)}
                 ${given('from_day', 's.held_on >= k.from_day')}
                 ${given('to_day', 's.held_on <= k.to_day')}
                 ${given('verified', 'k.verified = (v.half_days IS NOT NULL)')}
                 ${given('without_make_up', `${STATUS} = 'ABSENT' AND k.without_make_up <> ${MADE_UP}`)}
                 ${given('after_id', `(${column}, a.id) ${beyond} (k.after_value, k.after_id)`)}
               ORDER BY ${column} ${direction}, a.id ${direction} LIMIT k.first + 1
            ) a
            ORDER BY k.n, ${outer} ${direction}, a.id ${direction}`,
  };
};

const ofOfficial = {
  name: 'attendances-of-official',
  text: `SELECT k.n::int AS n, x.*
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::int[], $5::date[], $6::timestamptz[])
                  WITH ORDINALITY AS k (official_id, from_day, to_day, first, as_of, known_at, n)
          CROSS JOIN LATERAL (
            SELECT ${ATTENDANCE}
              FROM attendances_history a ${STANDING}
             WHERE a.official_id = k.official_id AND ${known('a')} AND a.status <> 'WITHDRAWN'
               AND s.held_on BETWEEN k.from_day AND k.to_day AND ${attendanceWithin('a', '$7')}
             ORDER BY s.held_on DESC, a.id LIMIT k.first
          ) x
          ORDER BY k.n, x."heldOn" DESC, x.id`,
};

interface AttendancesKey {
  readonly trainingSessionId: string | null;
  readonly officialId: string | null;
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly statuses: readonly EnrolmentStatus[] | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly verified: boolean | null;
  readonly withoutMakeUp: boolean | null;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  readonly after: { readonly value: string; readonly id: string } | null;
}

interface AttendancesOfOfficialKey {
  readonly officialId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly first: number;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

type ListLoader = DataLoader<AttendancesKey, readonly AttendanceRow[], string>;

export interface AttendanceLoaders {
  readonly attendance: DataLoader<KnownKey, AttendanceRow | null, string>;
  readonly makeUpOfAbsence: DataLoader<KnownKey, AttendanceRow | null, string>;
  readonly attendancesByOfficial: ListLoader;
  readonly latestAttendances: ListLoader;
  readonly attendancesOfOfficial: DataLoader<AttendancesOfOfficialKey, readonly AttendanceRow[], string>;
}

const asked = (key: AttendancesKey, index: number) => ({
  n: index + 1,
  as_of: key.asOf,
  ...{ session_id: key.trainingSessionId, official_id: key.officialId, district_id: key.districtId },
  ...{ town_id: key.townId, village_id: key.villageId, statuses: key.statuses, from_day: key.from, to_day: key.to },
  ...{ verified: key.verified, without_make_up: key.withoutMakeUp, known_at: key.knownAt, first: key.first },
  ...{ after_value: key.after?.value ?? null, after_id: key.after?.id ?? null },
});

const withinOf = ({ access }: ServiceContext) => access.read('attendance').within;

export const attendanceLoaders = (source: ServiceContext): AttendanceLoaders => {
  const one = (statement: typeof byId) =>
    rowLoader<KnownKey, AttendanceRow>({
      source,
      statement,
      values: (keys) => [...knownValues(keys), withinOf(source)],
    });
  const list = (order: Order): ListLoader =>
    rowsLoader({
      source,
      statement: listIn(order),
      values: (keys: readonly AttendancesKey[]) => [JSON.stringify(keys.map(asked)), withinOf(source)],
    });
  return {
    attendance: one(byId),
    makeUpOfAbsence: one(makingUpFor),
    attendancesByOfficial: list('OFFICIAL'),
    latestAttendances: list('LATEST'),
    attendancesOfOfficial: rowsLoader({
      source,
      statement: ofOfficial,
      values: (keys: readonly AttendancesOfOfficialKey[]) => [
        keys.map(({ officialId }) => officialId),
        keys.map(({ from }) => from),
        keys.map(({ to }) => to),
        keys.map(({ first }) => first),
        keys.map(({ asOf }) => asOf),
        keys.map(({ knownAt }) => knownAt),
        source.access.read('training').within,
      ],
    }),
  };
};
