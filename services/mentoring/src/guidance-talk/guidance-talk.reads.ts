import type { CivilDate } from '@cunguan/domain';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { pairWithin } from '../scope.js';
import type { GuidanceTalk } from './guidance-talk.js';

/** What reading a talk gives. */
export type GuidanceTalkRow = Omit<GuidanceTalk, 'mentorshipId'>;

export const TALK = `t.id, t.held_on AS "heldOn", t.minutes, t.topics, t.advice, t.next_steps AS "nextSteps", t.version`;

const byId = {
  name: 'guidance-talks-by-id',
  text: `SELECT k.n::int AS n, ${TALK}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN guidance_talks t USING (id)
           JOIN mentorships m ON m.id = t.mentorship_id AND ${pairWithin('$2')}`,
};

const lastOf = {
  name: 'guidance-talk-last-of-mentorship',
  text: `SELECT k.n::int AS n, ${TALK}
           FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS k (mentorship_id, as_of, n)
           JOIN mentorships m ON m.id = k.mentorship_id AND ${pairWithin('$3')}
          CROSS JOIN LATERAL (
            SELECT * FROM guidance_talks g
             WHERE g.mentorship_id = k.mentorship_id AND g.held_on <= k.as_of
             ORDER BY g.held_on DESC, g.id DESC LIMIT 1
          ) t`,
};

const ofMentorship = {
  name: 'guidance-talks-of-mentorship',
  text: `SELECT k.n::int AS n, ${TALK}
           FROM unnest($1::uuid[], $2::int[], $3::date[], $4::uuid[])
                  WITH ORDINALITY AS k (mentorship_id, first, before_day, before_id, n)
           JOIN mentorships m ON m.id = k.mentorship_id AND ${pairWithin('$5')}
          CROSS JOIN LATERAL (
            SELECT * FROM guidance_talks g
             WHERE g.mentorship_id = k.mentorship_id
               AND (k.before_id IS NULL OR (g.held_on, g.id) < (k.before_day, k.before_id))
             ORDER BY g.held_on DESC, g.id DESC LIMIT k.first + 1
          ) t
          ORDER BY k.n, t.held_on DESC, t.id DESC`,
};

interface LastTalkKey {
  readonly mentorshipId: string;
  readonly asOf: CivilDate;
}

interface TalksKey {
  readonly mentorshipId: string;
  readonly first: number;
  readonly after: readonly string[] | null;
}

export interface GuidanceTalkLoaders {
  readonly guidanceTalk: DataLoader<string, GuidanceTalkRow | null, string>;
  readonly lastTalk: DataLoader<LastTalkKey, GuidanceTalkRow | null, string>;
  readonly talks: DataLoader<TalksKey, readonly GuidanceTalkRow[], string>;
}

const withinOf = ({ access }: ServiceContext) => access.read('mentoring').within;

export const guidanceTalkLoaders = (source: ServiceContext): GuidanceTalkLoaders => ({
  guidanceTalk: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, withinOf(source)] }),
  lastTalk: rowLoader({
    source,
    statement: lastOf,
    values: (keys: readonly LastTalkKey[]) => [
      keys.map(({ mentorshipId }) => mentorshipId),
      keys.map(({ asOf }) => asOf),
      withinOf(source),
    ],
  }),
  talks: rowsLoader({
    source,
    statement: ofMentorship,
    values: (keys: readonly TalksKey[]) => [
      keys.map(({ mentorshipId }) => mentorshipId),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after?.[0] ?? null),
      keys.map(({ after }) => after?.[1] ?? null),
      withinOf(source),
    ],
  }),
});
