import { isKnown } from '@cunguan/database';
import { knownValues, rowLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { mentorshipEnd, pairsWithin } from '../mentorship/mentorship.reads.js';
import { pairWithin } from '../scope.js';
import type { MentorshipPlan } from './mentorship-plan.js';

export type MentorshipPlanRow = Omit<MentorshipPlan, 'mentorshipId'>;

const planOn = {
  name: 'mentorship-plan-on-day',
  text: `SELECT k.n::int AS n, pl.planned_from AS "plannedFrom", pl.goals, pl.talk_every_days AS "talkEveryDays",
                pl.talk_policy AS "talkPolicy"
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)
           JOIN mentorships_history m ON m.id = k.id AND ${isKnown('m', 'k.known_at')} AND ${pairWithin('$4')}
          ${mentorshipEnd('k.as_of', 'k.known_at')}
          CROSS JOIN LATERAL (
            SELECT * FROM mentorship_plans_history g
             WHERE g.mentorship_id = k.id AND ${isKnown('g', 'k.known_at')} AND g.planned_from <= k.as_of
             ORDER BY g.planned_from DESC LIMIT 1
          ) pl
          WHERE e.ended_on IS NULL OR k.as_of < e.ended_on`,
};

export interface MentorshipPlanLoaders {
  readonly mentorshipPlan: DataLoader<KnownKey, MentorshipPlanRow | null, string>;
}

export const mentorshipPlanLoaders = (source: ServiceContext): MentorshipPlanLoaders => ({
  mentorshipPlan: rowLoader({
    source,
    statement: planOn,
    values: (keys: readonly KnownKey[]) => [...knownValues(keys), pairsWithin(source)],
  }),
});
