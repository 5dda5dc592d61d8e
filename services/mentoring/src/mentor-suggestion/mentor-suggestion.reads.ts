import { isKnown } from '@cunguan/database';
import { knownValues, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { endOf, holdsOn, statusOf, talksBetween } from '../pair-on-day.js';
import { pairWithin } from '../scope.js';
import type { CandidateRow } from './mentor-suggestion.js';

const [DAY, KNOWN] = ['k.as_of', 'k.known_at'];

/** Village pairs of the candidate that are over, within reach. */
const earlier = `SELECT count(*) FILTER (WHERE e.end_reason = 'COMPLETED')::int AS completed,
        coalesce(sum(e.ended_on - e.started_on), 0)::int AS days, coalesce(sum(e.talks), 0)::int AS talks
   FROM (SELECT m.started_on, ended.ended_on, ended.end_reason,
                ${talksBetween('m.started_on', 'ended.ended_on', KNOWN)} AS talks
           FROM mentorships_history m CROSS JOIN LATERAL ${endOf(DAY, KNOWN)} ended
          WHERE m.mentor_id = c.mentor_id AND m.level = 'VILLAGE' AND ${isKnown('m', KNOWN)} AND ${pairWithin('$4')}
            AND m.started_on < ended.ended_on AND ended.ended_on <= k.as_of) e`;

/** Only of an official who serves on the day and is in no village pair. */
const candidates = {
  name: 'mentor-candidates-of-official',
  text: `SELECT k.n::int AS n, c.mentor_id AS "mentorId", c.leader_since AS "leaderSince",
                c.party_secretary AS "partySecretary", e.completed AS "completedPairs", e.days AS "pairDays", e.talks,
                EXISTS (SELECT FROM mentorships_history m WHERE m.mentor_id = c.mentor_id AND m.level = 'VILLAGE'
                           AND ${isKnown('m', KNOWN)} AND ${holdsOn(DAY, KNOWN)}) AS paired,
                EXISTS (SELECT FROM mentorships_history m WHERE m.mentor_id = c.mentor_id AND m.level = 'VILLAGE'
                           AND ${isKnown('m', KNOWN)} AND ${statusOf(DAY, KNOWN)} = 'PROPOSED') AS proposed,
                EXISTS (SELECT FROM recusals r
                         WHERE (r.person_id, r.relative_id) IN ((c.mentor_id, k.id), (k.id, c.mentor_id))) AS recused
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)
           JOIN placements_history p ON p.official_id = k.id AND ${isKnown('p', KNOWN)}
            AND p.placed_from <= k.as_of AND (p.placed_to IS NULL OR k.as_of < p.placed_to)
            AND ARRAY[p.village_id, p.town_id, p.district_id] && $4::uuid[]
           JOIN officials_history f ON f.id = k.id AND ${isKnown('f', KNOWN)}
            AND k.as_of BETWEEN f.serving_from AND f.serving_to
          CROSS JOIN LATERAL (
            SELECT o.cadre_id AS mentor_id, min(o.held_from) AS leader_since,
                   bool_or(o.body = 'VILLAGE_PARTY_ORGANISATION') AS party_secretary
              FROM offices_history o
             WHERE o.village_id = p.village_id AND o.principal AND ${isKnown('o', KNOWN)}
               AND o.held_from <= k.as_of AND (o.held_to IS NULL OR k.as_of < o.held_to)
             GROUP BY o.cadre_id
          ) c
          CROSS JOIN LATERAL (${earlier}) e
          WHERE NOT EXISTS (SELECT FROM mentorships_history m WHERE m.official_id = k.id AND m.level = 'VILLAGE'
                               AND ${isKnown('m', KNOWN)} AND ${holdsOn(DAY, KNOWN)})`,
};

export interface MentorSuggestionLoaders {
  readonly mentorCandidates: DataLoader<KnownKey, readonly CandidateRow[], string>;
}

export const mentorSuggestionLoaders = (source: ServiceContext): MentorSuggestionLoaders => ({
  mentorCandidates: rowsLoader({
    source,
    statement: candidates,
    values: (keys: readonly KnownKey[]) => [...knownValues(keys), source.access.read('mentor-suggestions').within],
  }),
});
