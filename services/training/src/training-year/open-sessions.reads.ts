import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import type { TrainingSessionKind } from '@cunguan/events';
import { rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { sessionWithin } from '../scope.js';
import { SESSION, type TrainingSessionRow } from '../training-session/training-session.reads.js';

/**
 * Sessions of the year still to come, not cancelled, with places or a waiting list, in the official's village, or of its town, in which
 * the official is not enrolled.
 */
const toOfficials = {
  name: 'open-sessions-to-officials',
  text: `SELECT k.n::int AS n, ${SESSION}
           FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::date[], $6::timestamptz[], $7::text[])
                  WITH ORDINALITY AS k (official_id, village_id, town_id, as_of, to_day, known_at, kinds, n)
           JOIN officials_history f ON f.id = k.official_id AND ${isKnown('f', 'k.known_at')}
          CROSS JOIN LATERAL (
            SELECT s.* FROM training_sessions_history s
             WHERE s.town_id = k.town_id AND (s.village_id = k.village_id OR s.village_id IS NULL)
               AND s.held_on > k.as_of AND s.held_on <= least(k.to_day, f.serving_to) AND s.held_on >= f.serving_from
               AND s.kind = ANY (string_to_array(k.kinds, ',')) AND s.cancelled_on IS NULL
               AND ${isKnown('s', 'k.known_at')} AND ${sessionWithin('s', '$8', '$9')}
               AND NOT EXISTS (SELECT FROM attendances_history a
                                WHERE a.training_session_id = s.id AND a.official_id = k.official_id
                                  AND a.status <> 'WITHDRAWN' AND ${isKnown('a', 'k.known_at')})
             ORDER BY s.held_on, s.id LIMIT $10
          ) s
          ORDER BY k.n, s.held_on, s.id`,
};

const MAX_OPEN_SESSIONS = 50;

export interface OpenSessionsKey {
  readonly officialId: string;
  readonly villageId: string | null;
  readonly townId: string | null;
  readonly asOf: CivilDate;
  readonly to: CivilDate;
  readonly knownAt: string | null;
  readonly kinds: readonly TrainingSessionKind[];
}

export interface OpenSessionLoaders {
  readonly openSessions: DataLoader<OpenSessionsKey, readonly TrainingSessionRow[], string>;
}

export const openSessionLoaders = (source: ServiceContext): OpenSessionLoaders => ({
  openSessions: rowsLoader({
    source,
    statement: toOfficials,
    values: (keys: readonly OpenSessionsKey[]) => [
      keys.map(({ officialId }) => officialId),
      keys.map(({ villageId }) => villageId),
      keys.map(({ townId }) => townId),
      keys.map(({ asOf }) => asOf),
      keys.map(({ to }) => to),
      keys.map(({ knownAt }) => knownAt),
      keys.map(({ kinds }) => kinds.join(',')),
      source.access.read('sessions').within,
      source.access.read('sessions').above,
      MAX_OPEN_SESSIONS,
    ],
  }),
});
