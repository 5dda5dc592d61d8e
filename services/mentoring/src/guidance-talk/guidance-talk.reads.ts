import { isKnown } from '@cunguan/database';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { pairWithin } from '../scope.js';
import type { GuidanceTalk } from './guidance-talk.js';

/** What reading a talk gives. */
export type GuidanceTalkRow = Omit<GuidanceTalk, 'mentorshipId' | 'acknowledgedEvent'>;

/** The columns of the talk `t`, a version of `guidance_talks_history`. */
export const TALK = `t.id, t.held_on AS "heldOn", t.minutes, t.topics, t.advice, t.next_steps AS "nextSteps",
                     t.acknowledged_on AS "acknowledgedOn", t.acknowledged_version AS "acknowledgedVersion",
                     t.acknowledgement_note AS "acknowledgementNote", t.version`;

/** Whether what stands there of the talk `t` was acknowledged by a day; the same as `isAcknowledged` and the day. */
export const acknowledgedBy = (day: string): string =>
  `coalesce(t.acknowledged_version = t.version - 1 AND t.acknowledged_on <= ${day}, false)`;

/** Of how many talks of a unit the official had not acknowledged by the day of the key `k` what stands there; for `LATERAL`, after `r.counts`. */
export const unacknowledgedTalksOf = (column: string, within: string): string =>
  `(SELECT count(*)::int AS unacknowledged
      FROM mentorships_history m JOIN guidance_talks_history t ON t.mentorship_id = m.id
     WHERE r.counts AND m.${column} = k.unit_id AND ${isKnown('m', 'k.known_at')} AND ${isKnown('t', 'k.known_at')}
       AND ${pairWithin(within)} AND t.held_on <= k.as_of AND NOT ${acknowledgedBy('k.as_of')})`;

const byId = {
  name: 'guidance-talks-by-id',
  text: `SELECT k.n::int AS n, ${TALK}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n)
           JOIN guidance_talks_history t ON t.id = k.id AND t.known_to = 'infinity'
           JOIN mentorships m ON m.id = t.mentorship_id AND ${pairWithin('$2')}`,
};

const lastOf = {
  name: 'guidance-talk-last-of-mentorship',
  text: `SELECT k.n::int AS n, ${TALK}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[])
                  WITH ORDINALITY AS k (mentorship_id, as_of, known_at, n)
           JOIN mentorships m ON m.id = k.mentorship_id AND ${pairWithin('$4')}
          CROSS JOIN LATERAL (
            SELECT * FROM guidance_talks_history g
             WHERE g.mentorship_id = k.mentorship_id AND ${isKnown('g', 'k.known_at')} AND g.held_on <= k.as_of
             ORDER BY g.held_on DESC, g.id DESC LIMIT 1
          ) t`,
};

const ofMentorship = {
  name: 'guidance-talks-of-mentorship',
  text: `SELECT k.n::int AS n, ${TALK}
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[], $5::int[], $6::date[], $7::uuid[])
                  WITH ORDINALITY AS k (mentorship_id, as_of, known_at, first, before_day, before_id, n)
           JOIN mentorships m ON m.id = k.mentorship_id AND ${pairWithin('$4')}
          CROSS JOIN LATERAL (
            SELECT * FROM guidance_talks_history g
             WHERE g.mentorship_id = k.mentorship_id AND ${isKnown('g', 'k.known_at')} AND g.held_on <= k.as_of
               AND (k.before_id IS NULL OR (g.held_on, g.id) < (k.before_day, k.before_id))
             ORDER BY g.held_on DESC, g.id DESC LIMIT k.first + 1
          ) t
          ORDER BY k.n, t.held_on DESC, t.id DESC`,
};

/** A page of the talks of a pair. */
interface TalksKey extends KnownKey {
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface GuidanceTalkLoaders {
  readonly guidanceTalk: DataLoader<string, GuidanceTalkRow | null, string>;
  /** By the id of the pair. */
  readonly lastTalk: DataLoader<KnownKey, GuidanceTalkRow | null, string>;
  readonly talks: DataLoader<TalksKey, readonly GuidanceTalkRow[], string>;
}

const withinOf = ({ access }: ServiceContext) => access.read('mentoring').within;

export const guidanceTalkLoaders = (source: ServiceContext): GuidanceTalkLoaders => ({
  guidanceTalk: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, withinOf(source)] }),
  lastTalk: rowLoader({
    source,
    statement: lastOf,
    values: (keys: readonly KnownKey[]) => [...knownValues(keys), withinOf(source)],
  }),
  talks: rowsLoader({
    source,
    statement: ofMentorship,
    values: (keys: readonly TalksKey[]) => [
      ...knownValues(keys),
      withinOf(source),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
    ],
  }),
});
