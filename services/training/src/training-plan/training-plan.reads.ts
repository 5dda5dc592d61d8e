import { isKnown } from '@cunguan/database';
import type { CivilDate } from '@cunguan/domain';
import { knownValues, rowLoader, rowsLoader, type KnownKey, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { sessionWithin } from '../scope.js';
import type { TrainingPlan, TrainingTopic } from './training-plan.js';

/** A plan as it was known at an instant. */
export interface TrainingPlanRow extends Omit<TrainingPlan, 'districtId'> {
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

export interface TrainingTopicRow extends Pick<
  TrainingTopic,
  'id' | 'theme' | 'title' | 'audience' | 'targetSessions' | 'targetHalfDays'
> {
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

interface DeliveryRow {
  readonly sessionsHeld: number;
  readonly halfDaysHeld: number;
  readonly sessionsPlanned: number;
  readonly halfDaysPlanned: number;
}

const known = (alias: string): string => isKnown(alias, 'k.known_at');

const PLAN = `p.id, p.town_id AS "townId", p.year, p.adopted_on AS "adoptedOn", p.version,
              k.as_of::text AS "asOf", k.known_at::text AS "knownAt"`;
const TOPIC = `t.id, t.theme, t.title, t.audience, t.target_sessions AS "targetSessions",
               t.target_half_days AS "targetHalfDays", k.as_of::text AS "asOf", k.known_at::text AS "knownAt"`;

/** A plan is its town's, and of all that is below it. */
const planWithin = (within: string, above: string): string =>
  `(ARRAY[p.town_id, p.district_id] && ${within}::uuid[] OR p.town_id = ANY (${above}::uuid[]))`;

const KEYS = 'unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)';

const byId = {
  name: 'training-plans-by-id',
  text: `SELECT k.n::int AS n, ${PLAN}
           FROM ${KEYS} JOIN training_plans_history p ON p.id = k.id AND ${known('p')} AND ${planWithin('$4', '$5')}`,
};

const ofTown = {
  name: 'training-plan-of-town',
  text: `SELECT k.n::int AS n, ${PLAN}
           FROM unnest($1::uuid[], $2::int[], $3::date[], $4::timestamptz[])
                  WITH ORDINALITY AS k (town_id, year, as_of, known_at, n)
           JOIN training_plans_history p ON p.town_id = k.town_id AND p.year = k.year AND ${known('p')}
            AND p.adopted_on <= k.as_of AND ${planWithin('$5', '$6')}`,
};

const topicById = {
  name: 'training-topics-by-id',
  text: `SELECT k.n::int AS n, ${TOPIC}
           FROM ${KEYS} JOIN training_topics_history t ON t.id = k.id AND ${known('t')}
           JOIN training_plans p ON p.id = t.training_plan_id AND ${planWithin('$4', '$5')}`,
};

const topicsOfPlan = {
  name: 'training-topics-of-plan',
  text: `SELECT k.n::int AS n, ${TOPIC}
           FROM ${KEYS} JOIN training_topics_history t
             ON t.training_plan_id = k.id AND ${known('t')} AND (t.dropped_on IS NULL OR t.dropped_on > k.as_of)
           JOIN training_plans p ON p.id = t.training_plan_id AND ${planWithin('$4', '$5')}
          ORDER BY k.n, t.position`,
};

const delivery = {
  name: 'training-topic-delivery',
  text: `SELECT k.n::int AS n,
                count(*) FILTER (WHERE s.held_on <= k.as_of)::int AS "sessionsHeld",
                coalesce(sum(s.half_days) FILTER (WHERE s.held_on <= k.as_of), 0)::int AS "halfDaysHeld",
                count(*) FILTER (WHERE s.held_on > k.as_of)::int AS "sessionsPlanned",
                coalesce(sum(s.half_days) FILTER (WHERE s.held_on > k.as_of), 0)::int AS "halfDaysPlanned"
           FROM ${KEYS}
           LEFT JOIN training_sessions_history s
             ON s.topic_id = k.id AND ${known('s')} AND (s.cancelled_on IS NULL OR s.cancelled_on > k.as_of)
            AND ${sessionWithin('s', '$4', '$5')}
          GROUP BY k.n`,
};

interface TownYearKey {
  readonly townId: string;
  readonly year: number;
  readonly asOf: CivilDate;
  readonly knownAt: string | null;
}

export interface TrainingPlanLoaders {
  readonly trainingPlan: DataLoader<KnownKey, TrainingPlanRow | null, string>;
  readonly trainingPlanOfTown: DataLoader<TownYearKey, TrainingPlanRow | null, string>;
  readonly trainingTopic: DataLoader<KnownKey, TrainingTopicRow | null, string>;
  readonly topicsOfPlan: DataLoader<KnownKey, readonly TrainingTopicRow[], string>;
  readonly topicDelivery: DataLoader<KnownKey, DeliveryRow | null, string>;
}

export const trainingPlanLoaders = (source: ServiceContext): TrainingPlanLoaders => {
  const values = (keys: readonly KnownKey[]) => {
    const { within, above } = source.access.read('sessions');
    return [...knownValues(keys), within, above];
  };
  return {
    trainingPlan: rowLoader({ source, statement: byId, values }),
    trainingPlanOfTown: rowLoader({
      source,
      statement: ofTown,
      values: (keys: readonly TownYearKey[]) => [
        keys.map(({ townId }) => townId),
        keys.map(({ year }) => year),
        keys.map(({ asOf }) => asOf),
        keys.map(({ knownAt }) => knownAt),
        source.access.read('sessions').within,
        source.access.read('sessions').above,
      ],
    }),
    trainingTopic: rowLoader({ source, statement: topicById, values }),
    topicsOfPlan: rowsLoader({ source, statement: topicsOfPlan, values }),
    topicDelivery: rowLoader({ source, statement: delivery, values }),
  };
};
