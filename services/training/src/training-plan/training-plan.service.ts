import { isWithin } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, requireInteger, today, type CivilDate } from '@cunguan/domain';
import type { TrainingTheme } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { refuse } from './plan-refusals.js';
import { findTown } from '../training-session/training-session.service.js';
import { adoptTrainingPlan, amendTrainingPlan, type ChangedTopic, type TrainingPlan } from './training-plan.js';
import { TrainingPlanEntity, TrainingTopicEntity } from './training-plan.entity.js';
import { stateOfTrainingPlan } from './training-plan.state.js';

interface TopicInput {
  readonly theme: TrainingTheme;
  readonly title: string;
  readonly audience?: string | null;
  readonly targetSessions: number;
  readonly targetHalfDays: number;
}

interface AdoptInput extends KeyedInput {
  readonly townId: string;
  readonly year: number;
  readonly adoptedOn: CivilDate;
  readonly topics: readonly TopicInput[];
}

interface AmendInput extends KeyedInput {
  readonly trainingPlanId: string;
  readonly expectedVersion: number;
  readonly addTopics?: readonly TopicInput[] | null;
  readonly changeTopics?: readonly ChangedTopic[] | null;
  readonly dropTopicIds?: readonly string[] | null;
}

export interface PlanAnswer {
  readonly trainingPlanId: string;
}

export const adoptTrainingPlanCommand = (context: ServiceContext, input: AdoptInput): Promise<PlanAnswer> =>
  refusingConstraints(
    { uq_training_plans_town: () => refuse('TRAINING_PLAN.ALREADY_ADOPTED', { year: input.year }) },
    () =>
      runCommand(context, commandRequest(context, 'adoptTrainingPlan', input), async (tx) => {
        const town = await findTown(tx, context.access.command('adoptTrainingPlan'), input.townId);
        const given = { today: today(context.clock), newId: () => context.ids.next() };
        const { plan, topics, event } = adoptTrainingPlan(town, input, given);
        await tx.insert(TrainingPlanEntity, plan);
        await tx.insert(TrainingTopicEntity, [...topics]);
        await enqueue(tx, context, [event], [stateOfTrainingPlan(plan, topics)]);
        return { trainingPlanId: plan.id };
      }),
  );

const lockPlan = async (tx: EntityManager, { access }: ServiceContext, id: string): Promise<TrainingPlan> => {
  const plan = await tx.findOne(TrainingPlanEntity, {
    where: { id: requireId('trainingPlanId', id) },
    lock: { mode: 'pessimistic_write' },
  });
  const reached = plan && isWithin(access.command('amendTrainingPlan'), [plan.townId, plan.districtId]);
  if (!reached) throw refuse('TRAINING_PLAN.UNKNOWN');
  return plan;
};

export const amendTrainingPlanCommand = (context: ServiceContext, input: AmendInput): Promise<PlanAnswer> =>
  runCommand(context, commandRequest(context, 'amendTrainingPlan', input), async (tx) => {
    const before = await lockPlan(tx, context, input.trainingPlanId);
    // Held until the end: a session that is just being put into a topic is seen, or sees that the topic is dropped.
    const topics = await tx.find(TrainingTopicEntity, {
      where: { trainingPlanId: before.id },
      order: { position: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const used = await tx.query<{ readonly id: string }[]>(
      `SELECT DISTINCT topic_id AS id FROM training_sessions
        WHERE topic_id = ANY ($1::uuid[]) AND cancelled_on IS NULL`,
      [topics.map(({ id }) => id)],
    );
    const amendment = {
      addTopics: input.addTopics ?? [],
      changeTopics: (input.changeTopics ?? []).map((topic) => ({
        ...topic,
        topicId: requireId('changeTopics', topic.topicId),
      })),
      dropTopicIds: (input.dropTopicIds ?? []).map((id) => requireId('dropTopicIds', id)),
      expectedVersion: requireInteger('expectedVersion', input.expectedVersion, 1, 2 ** 31 - 1),
    };
    const amended = amendTrainingPlan(before, topics, amendment, {
      today: today(context.clock),
      newId: () => context.ids.next(),
      withSessions: new Set(used.map(({ id }) => id)),
    });
    const { plan, event } = amended;
    await tx.update(TrainingPlanEntity, { id: plan.id }, { version: plan.version });
    await tx.save(TrainingTopicEntity, [...amended.topics]);
    await enqueue(tx, context, [event], [stateOfTrainingPlan(plan, amended.topics)]);
    return { trainingPlanId: plan.id };
  });
