import { trainingPlanState, type DomainEvent } from '@cunguan/events';
import { toldOf, type TrainingPlan, type TrainingTopic } from './training-plan.js';

/** What is published of a plan as it stands. */
export const stateOfTrainingPlan = (plan: TrainingPlan, topics: readonly TrainingTopic[]): DomainEvent =>
  trainingPlanState.of(plan.id, plan.version, toldOf(plan, topics));
