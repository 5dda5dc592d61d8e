import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { trainingPlanAdopted, trainingPlanAmended, type DomainEvent, type TrainingTheme } from '@cunguan/events';
import { refuse } from './plan-refusals.js';
import type { Unit } from '../unit/unit.js';

/** A town's training plan of a year (年度培训计划). */
export interface TrainingPlan {
  readonly id: string;
  readonly townId: string;
  readonly districtId: string;
  readonly year: number;
  readonly adoptedOn: CivilDate;
  readonly version: number;
}

/** A topic of a plan; one that was dropped stays on record. */
export interface TrainingTopic {
  readonly id: string;
  readonly trainingPlanId: string;
  readonly townId: string;
  readonly year: number;
  /** From 1; never used again. */
  readonly position: number;
  readonly theme: TrainingTheme;
  readonly title: string;
  readonly audience: string | null;
  readonly targetSessions: number;
  readonly targetHalfDays: number;
  readonly droppedOn: CivilDate | null;
}

const MAX_TOPICS = 50;
const MAX_TITLE = 100;
const MAX_AUDIENCE = 200;
const MAX_SESSIONS = 100;
const MAX_HALF_DAYS = 200;

interface GivenTopic {
  readonly theme: TrainingTheme;
  readonly title: string;
  readonly audience?: string | null | undefined;
  readonly targetSessions: number;
  readonly targetHalfDays: number;
}

/** What is said anew of a topic; what is undefined or null stays, but for an audience that is null. */
export interface ChangedTopic {
  readonly topicId: string;
  readonly theme?: TrainingTheme | null | undefined;
  readonly title?: string | null | undefined;
  readonly audience?: string | null | undefined;
  readonly targetSessions?: number | null | undefined;
  readonly targetHalfDays?: number | null | undefined;
}

type Said = Pick<TrainingTopic, 'theme' | 'title' | 'audience' | 'targetSessions' | 'targetHalfDays'>;

const said = ({ theme, title, audience, targetSessions, targetHalfDays }: GivenTopic): Said => ({
  theme,
  title: requireText('title', title, MAX_TITLE),
  audience: audience === null || audience === undefined ? null : requireText('audience', audience, MAX_AUDIENCE),
  targetSessions: requireInteger('targetSessions', targetSessions, 1, MAX_SESSIONS),
  targetHalfDays: requireInteger('targetHalfDays', targetHalfDays, 1, MAX_HALF_DAYS),
});

const inPlan = (topics: readonly TrainingTopic[]): readonly TrainingTopic[] =>
  topics.filter(({ droppedOn }) => droppedOn === null);

/** Topics of a plan: some, not too many, and no title twice. */
const requireTopics = (topics: readonly TrainingTopic[]): void => {
  const standing = inPlan(topics);
  const titles = new Set(standing.map(({ title }) => title));
  if (standing.length === 0 || standing.length > MAX_TOPICS || titles.size !== standing.length) {
    throw refuse('TRAINING_PLAN.TOPICS_INVALID', { max: MAX_TOPICS });
  }
};

/** What is published of a plan and its topics: no text. */
export const toldOf = (
  { id, townId, districtId, year, adoptedOn }: TrainingPlan,
  topics: readonly TrainingTopic[],
) => ({
  ...{ trainingPlanId: id, townId, districtId, year, adoptedOn },
  topics: inPlan(topics).map(({ id: trainingTopicId, theme, targetSessions, targetHalfDays }) => ({
    ...{ trainingTopicId, theme, targetSessions, targetHalfDays },
  })),
});

interface Planned {
  readonly plan: TrainingPlan;
  /** All of them, the dropped ones too. */
  readonly topics: readonly TrainingTopic[];
  readonly event: DomainEvent;
}

type NewIds = () => string;

const added = (plan: TrainingPlan, given: readonly GivenTopic[], from: number, newId: NewIds): TrainingTopic[] =>
  given.map((topic, index) => ({
    ...{ id: newId(), trainingPlanId: plan.id, townId: plan.townId, year: plan.year },
    ...{ position: from + index, ...said(topic), droppedOn: null },
  }));

/** Adopts the plan of a town for a year, in it or in the year before. */
export const adoptTrainingPlan = (
  { id: townId, districtId }: Unit,
  input: { readonly year: number; readonly adoptedOn: CivilDate; readonly topics: readonly GivenTopic[] },
  { today, newId }: { readonly today: CivilDate; readonly newId: NewIds },
): Planned => {
  const year = requireInteger('year', input.year, 2008, 2100);
  const adoptedOn = requireDate('adoptedOn', input.adoptedOn, `${String(year - 1)}-01-01`, today);
  const plan: TrainingPlan = { id: newId(), townId, districtId, year, adoptedOn, version: 1 };
  const topics = added(plan, input.topics, 1, newId);
  requireTopics(topics);
  return { plan, topics, event: trainingPlanAdopted.of(plan.id, plan.version, toldOf(plan, topics)) };
};

interface Amendment {
  readonly addTopics: readonly GivenTopic[];
  readonly changeTopics: readonly ChangedTopic[];
  readonly dropTopicIds: readonly string[];
  readonly expectedVersion: number;
}

const requireNamedOnce = (topics: readonly TrainingTopic[], named: readonly string[]): void => {
  if (new Set(named).size !== named.length) throw refuse('TRAINING_PLAN.TOPIC_NAMED_TWICE');
  const unknown = named.find((id) => !inPlan(topics).some((topic) => topic.id === id));
  if (unknown !== undefined) throw refuse('TRAINING_TOPIC.UNKNOWN');
};

/** Adds, changes and drops topics; a topic with sessions is not dropped. By somebody who has seen the plan as it stands. */
export const amendTrainingPlan = (
  plan: TrainingPlan,
  topics: readonly TrainingTopic[],
  { addTopics, changeTopics, dropTopicIds, expectedVersion }: Amendment,
  facts: { readonly today: CivilDate; readonly newId: NewIds; readonly withSessions: ReadonlySet<string> },
): Planned => {
  if (plan.version !== expectedVersion) throw refuse('TRAINING_PLAN.CHANGED', { version: plan.version });
  if (addTopics.length + changeTopics.length + dropTopicIds.length === 0)
    throw refuse('TRAINING_PLAN.NOTHING_TO_AMEND');
  requireNamedOnce(topics, [...changeTopics.map(({ topicId }) => topicId), ...dropTopicIds]);
  if (dropTopicIds.some((id) => facts.withSessions.has(id))) throw refuse('TRAINING_TOPIC.HAS_SESSIONS');
  const amended = { ...plan, version: plan.version + 1 };
  const changed = topics.map((topic): TrainingTopic => {
    if (dropTopicIds.includes(topic.id)) return { ...topic, droppedOn: facts.today };
    const anew = changeTopics.find(({ topicId }) => topicId === topic.id);
    if (!anew) return topic;
    const { audience = topic.audience } = anew;
    return {
      ...topic,
      ...said({
        theme: anew.theme ?? topic.theme,
        title: anew.title ?? topic.title,
        audience,
        targetSessions: anew.targetSessions ?? topic.targetSessions,
        targetHalfDays: anew.targetHalfDays ?? topic.targetHalfDays,
      }),
    };
  });
  const all = [...changed, ...added(plan, addTopics, topics.length + 1, facts.newId)];
  requireTopics(all);
  const event = trainingPlanAmended.of(plan.id, amended.version, { ...toldOf(amended, all), on: facts.today });
  return { plan: amended, topics: all, event };
};
