import type { CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { attendanceWithin, sessionWithin } from '../scope.js';
import type { TrainingSession } from './training-session.js';

/** What reading a session gives. */
export type TrainingSessionRow = Omit<TrainingSession, 'districtId' | 'version'>;

/** The columns of the session `s`. */
export const SESSION = `s.id, s.kind, s.title, s.held_on AS "heldOn", s.half_days AS "halfDays", s.town_id AS "townId",
                 s.village_id AS "villageId", s.organiser_id AS "organiserId"`;

/** A session is seen by whom it is of, and by whoever sees that somebody attended it. */
const byId = {
  name: 'training-sessions-by-id',
  text: `SELECT k.n::int AS n, ${SESSION}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN training_sessions s ON s.id = k.id
            AND (${sessionWithin('s', '$2', '$3')}
                 OR EXISTS (SELECT FROM attendances a
                             WHERE a.training_session_id = s.id AND ${attendanceWithin('a', '$4')}))`,
};

const ofTown = {
  name: 'training-sessions-of-town',
  text: `SELECT k.n::int AS n, ${SESSION}
           FROM unnest($1::uuid[], $2::date[], $3::date[], $4::text[], $5::int[], $6::date[], $7::uuid[])
                  WITH ORDINALITY AS k (town_id, from_day, to_day, kind, first, after_day, after_id, n)
          CROSS JOIN LATERAL (
            SELECT * FROM training_sessions t
             WHERE t.town_id = k.town_id AND t.held_on BETWEEN k.from_day AND k.to_day
               AND (k.kind IS NULL OR t.kind = k.kind) AND ${sessionWithin('t', '$8', '$9')}
               AND (k.after_id IS NULL OR (t.held_on, t.id) > (k.after_day, k.after_id))
             ORDER BY t.held_on, t.id LIMIT k.first + 1
          ) s
          ORDER BY k.n, s.held_on, s.id`,
};

export interface SessionsKey {
  readonly townId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly kind: TrainingSessionKind | null;
  readonly first: number;
  readonly after: readonly [CivilDate, string] | null;
}

export interface TrainingSessionLoaders {
  readonly trainingSession: DataLoader<string, TrainingSessionRow | null, string>;
  readonly trainingSessionsOfTown: DataLoader<SessionsKey, readonly TrainingSessionRow[], string>;
}

export const trainingSessionLoaders = (source: ServiceContext): TrainingSessionLoaders => ({
  trainingSession: rowLoader({
    source,
    statement: byId,
    values: (ids: readonly string[]) => {
      const { within, above } = source.access.read('sessions');
      return [ids, within, above, source.access.read('training').within];
    },
  }),
  trainingSessionsOfTown: rowsLoader({
    source,
    statement: ofTown,
    values: (keys: readonly SessionsKey[]) => [
      keys.map(({ townId }) => townId),
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      keys.map(({ kind }) => kind),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
      source.access.read('sessions').within,
      source.access.read('sessions').above,
    ],
  }),
});
