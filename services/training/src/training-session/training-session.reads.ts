import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { attendanceWithin, sessionWithin } from '../scope.js';
import type { TrainingSession } from './training-session.js';

type TrainingSessionState = 'SCHEDULED' | 'HELD' | 'CANCELLED';
export type TrainingSessionOrder = 'HELD_ON_ASC' | 'HELD_ON_DESC' | 'TITLE_ASC';

/** A session as it stood on a day, as known at an instant. */
export interface TrainingSessionRow extends Omit<TrainingSession, 'districtId' | 'topicYear' | 'recordedHeld'> {
  readonly state: TrainingSessionState;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

export interface PlacesRow {
  readonly enrolled: number;
  readonly waiting: number;
}

const STATE = `CASE WHEN s.cancelled_on <= k.as_of THEN 'CANCELLED' WHEN s.held_on <= k.as_of THEN 'HELD'
                    ELSE 'SCHEDULED' END`;

/** The columns of the session `s`, as they stood on the day and were known at the instant of the key `k`. */
export const SESSION = `s.id, s.kind, s.title, s.held_on AS "heldOn", s.half_days AS "halfDays", s.town_id AS "townId",
                 s.village_id AS "villageId", s.organiser_id AS "organiserId", s.place, s.topic_id AS "topicId",
                 s.capacity, s.cancelled_on AS "cancelledOn", s.cancel_reason AS "cancelReason",
                 s.enrolment_rule AS "enrolmentRule", s.version, ${STATE} AS state, k.as_of::text AS "asOf",
                 k.known_at::text AS "knownAt"`;

const known = (alias: string): string => isKnown(alias, 'k.known_at');

/** A session is seen by whom it is of, and by whoever sees that somebody attended it. */
const byId = {
  name: 'training-sessions-by-id',
  text: `SELECT k.n::int AS n, ${SESSION}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)
           JOIN training_sessions_history s ON s.id = k.id AND ${known('s')}
            AND (${sessionWithin('s', '$4', '$5')}
                 OR EXISTS (SELECT FROM attendances_history a
                             WHERE a.training_session_id = s.id AND ${known('a')} AND ${attendanceWithin('a', '$6')}))`,
};

const HAS_PLACE = `(s.capacity IS NULL OR s.capacity > (
  SELECT count(*) FROM attendances_history a
   WHERE a.training_session_id = s.id AND ${known('a')} AND a.status IN ('ENROLLED', 'ABSENT')))`;

/** Held, and somebody with a place is neither verified nor absent. */
const LEFT_OPEN = `(s.held_on <= k.as_of AND s.cancelled_on IS NULL AND EXISTS (
  SELECT FROM attendances_history a
   WHERE a.training_session_id = s.id AND ${known('a')} AND a.status = 'ENROLLED'
     AND NOT EXISTS (SELECT FROM standing_completions_known c WHERE c.attendance_id = a.id AND ${known('c')})))`;

const ORDERS = {
  HELD_ON_ASC: { column: 's.held_on', type: 'date', beyond: '>', direction: 'ASC' },
  HELD_ON_DESC: { column: 's.held_on', type: 'date', beyond: '<', direction: 'DESC' },
  TITLE_ASC: { column: 's.title COLLATE "C"', type: 'text', beyond: '>', direction: 'ASC' },
} as const;

/** By what a list is found first, so that an index finds it. */
type Narrowing = 'topic_id' | 'town_id' | 'none';

/** One row of the key holds one list that is asked for, its filter as JSON; what is null there is not asked. */
const listIn = (order: TrainingSessionOrder, by: Narrowing) => {
  const { column, type, beyond, direction } = ORDERS[order];
  const given = (field: string, test: string): string =>
    field === by ? `AND ${test}` : `AND (k.${field} IS NULL OR ${test})`;
  return {
    name: `training-sessions-${order.toLowerCase()}-by-${by}`,
    text: `SELECT k.n::int AS n, s.*
             FROM jsonb_to_recordset($1::jsonb) AS k (
                    n int, district_id uuid, town_id uuid, village_id uuid, kinds text[], topic_id uuid, from_day date,
                    to_day date, states text[], organiser_id uuid, has_place boolean, left_open boolean, as_of date,
                    known_at timestamptz, first int, after_value ${type}, after_id uuid)
            CROSS JOIN LATERAL (
              SELECT ${SESSION}
                FROM training_sessions_history s
               WHERE ${known('s')} AND ${sessionWithin('s', '$2', '$3')}
                 ${given('district_id', 's.district_id = k.district_id')}
                 ${given('town_id', 's.town_id = k.town_id')}
                 ${given('village_id', 's.village_id = k.village_id')}
                 ${given('kinds', 's.kind = ANY (k.kinds)')}
                 ${given('topic_id', 's.topic_id = k.topic_id')}
                 ${given('from_day', 's.held_on >= k.from_day')}
                 ${given('to_day', 's.held_on <= k.to_day')}
                 ${given('states', `${STATE} = ANY (k.states)`)}
                 ${given('organiser_id', 's.organiser_id = k.organiser_id')}
                 ${given('has_place', `k.has_place = ${HAS_PLACE}`)}
                 ${given('left_open', `k.left_open = ${LEFT_OPEN}`)}
                 ${given('after_id', `(${column}, s.id) ${beyond} (k.after_value, k.after_id)`)}
               ORDER BY ${column} ${direction}, s.id ${direction} LIMIT k.first + 1
            ) s
            ORDER BY k.n, ${column.replace('held_on', '"heldOn"')} ${direction}, s.id ${direction}`,
  };
};

const places = {
  name: 'training-session-places',
  text: `SELECT k.n::int AS n, count(*) FILTER (WHERE a.status IN ('ENROLLED', 'ABSENT'))::int AS enrolled,
                count(*) FILTER (WHERE a.status = 'WAITING')::int AS waiting
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)
           LEFT JOIN attendances_history a ON a.training_session_id = k.id AND ${known('a')}
          GROUP BY k.n`,
};

interface SessionsKey {
  readonly districtId: string | null;
  readonly townId: string | null;
  readonly villageId: string | null;
  readonly kinds: readonly TrainingSessionKind[] | null;
  readonly topicId: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly states: readonly TrainingSessionState[] | null;
  readonly organiserId: string | null;
  readonly withFreePlaces: boolean | null;
  readonly unverified: boolean | null;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
  readonly first: number;
  readonly after: { readonly value: string; readonly id: string } | null;
}

type SessionsLoader = DataLoader<SessionsKey, readonly TrainingSessionRow[], string>;

export interface TrainingSessionLoaders {
  readonly trainingSession: DataLoader<KnownKey, TrainingSessionRow | null, string>;
  readonly trainingSessions: (order: TrainingSessionOrder, key: SessionsKey) => Promise<readonly TrainingSessionRow[]>;
  readonly placesOfSession: DataLoader<KnownKey, PlacesRow | null, string>;
}

const asked = (key: SessionsKey, index: number) => ({
  n: index + 1,
  ...{ district_id: key.districtId, town_id: key.townId, village_id: key.villageId, kinds: key.kinds },
  ...{ topic_id: key.topicId, from_day: key.from, to_day: key.to, states: key.states },
  ...{ organiser_id: key.organiserId, has_place: key.withFreePlaces, left_open: key.unverified },
  ...{ as_of: key.asOf, known_at: key.knownAt, first: key.first },
  ...{ after_value: key.after?.value ?? null, after_id: key.after?.id ?? null },
});

const sessionsLoader = (source: ServiceContext, order: TrainingSessionOrder, by: Narrowing): SessionsLoader =>
  rowsLoader({
    source,
    statement: listIn(order, by),
    values: (keys: readonly SessionsKey[]) => {
      const { within, above } = source.access.read('sessions');
      return [JSON.stringify(keys.map(asked)), within, above];
    },
  });

/** The lists of a request, each made when it is first asked for. */
const sessionLists = (source: ServiceContext): TrainingSessionLoaders['trainingSessions'] => {
  const loaders = new Map<string, SessionsLoader>();
  return (order, key) => {
    const by: Narrowing = key.topicId !== null ? 'topic_id' : key.townId !== null ? 'town_id' : 'none';
    const name = `${order} ${by}`;
    const loader = loaders.get(name) ?? sessionsLoader(source, order, by);
    loaders.set(name, loader);
    return loader.load(key);
  };
};

export const trainingSessionLoaders = (source: ServiceContext): TrainingSessionLoaders => ({
  trainingSession: rowLoader({
    source,
    statement: byId,
    values: (keys: readonly KnownKey[]) => {
      const { within, above } = source.access.read('sessions');
      return [...knownValues(keys), within, above, source.access.read('attendance').within];
    },
  }),
  trainingSessions: sessionLists(source),
  placesOfSession: rowLoader({ source, statement: places, values: knownValues }),
});
