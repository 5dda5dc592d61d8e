export {
  allTopics,
  contractOf,
  eventContracts,
  EVENTS_KEPT_DAYS,
  eventTopics,
  stateContracts,
  stateTopics,
} from './catalogue.js';
export type { Topic } from './catalogue.js';
export { decodeEvent, encodeEvent, MalformedEvent } from './cloud-event.js';
export type { EncodedEvent, PublishedEvent } from './cloud-event.js';
export { correcting, eventContract, PREVIOUS } from './event-contract.js';
export type { DomainEvent, EventContract, PayloadOf } from './event-contract.js';
export { stateContract } from './state-contract.js';
export type { StateContract } from './state-contract.js';
export * from './assessment.js';
export * from './assignments.js';
export * from './audit.js';
export * from './cultivation-plan.js';
export * from './contract.js';
export * from './frontline-posting.js';
export * from './key-cultivation.js';
export * from './mentoring.js';
export * from './organisation.js';
export * from './official-career.js';
export * from './mentorship.js';
export * from './people.js';
export { recusalDeclared, recusalWithdrawn } from './recusal.js';
export * from './selection.js';
export { serviceDays } from './service-days.js';
export * from './states/assessment.js';
export * from './states/assignments.js';
export * from './states/cultivation-plan.js';
export * from './states/key-cultivation.js';
export * from './states/mentoring.js';
export * from './states/people.js';
export * from './states/selection.js';
export * from './states/training.js';
export * from './states/tutoring.js';
export * from './training.js';
export { trainingPlanAdopted, trainingPlanAmended } from './training-plan.js';
export * from './tutoring.js';
export * from './units.js';
export * from './vocabulary.js';
