import * as assessment from './assessment.js';
import * as assignments from './assignments.js';
import * as audit from './audit.js';
import * as cultivationPlan from './cultivation-plan.js';
import * as contract from './contract.js';
import type { EventContract } from './event-contract.js';
import * as frontlinePosting from './frontline-posting.js';
import * as keyCultivation from './key-cultivation.js';
import * as mentoring from './mentoring.js';
import * as organisation from './organisation.js';
import * as officialCareer from './official-career.js';
import * as mentorship from './mentorship.js';
import * as people from './people.js';
import * as recusal from './recusal.js';
import * as selection from './selection.js';
import type { StateContract } from './state-contract.js';
import * as assessmentStates from './states/assessment.js';
import * as assignmentsStates from './states/assignments.js';
import * as cultivationPlanStates from './states/cultivation-plan.js';
import * as keyCultivationStates from './states/key-cultivation.js';
import * as mentoringStates from './states/mentoring.js';
import * as peopleStates from './states/people.js';
import * as selectionStates from './states/selection.js';
import * as trainingStates from './states/training.js';
import * as tutoringStates from './states/tutoring.js';
import * as training from './training.js';
import * as trainingPlan from './training-plan.js';
import * as tutoring from './tutoring.js';
import * as units from './units.js';

const isContract = (candidate: unknown): candidate is EventContract =>
  typeof candidate === 'object' && candidate !== null && 'schema' in candidate && 'topic' in candidate;

const isState = (candidate: unknown): candidate is StateContract => isContract(candidate) && 'erased' in candidate;

const membersOf = (modules: readonly object[]): unknown[] =>
  modules.flatMap((module): unknown[] => Object.values(module));

/** Every event type of the system, in the order of the services. */
export const eventContracts: readonly EventContract[] = membersOf([
  units,
  people,
  organisation,
  keyCultivation,
  contract,
  officialCareer,
  recusal,
  mentoring,
  trainingPlan,
  tutoring,
  cultivationPlan,
  mentorship,
  training,
  assignments,
  frontlinePosting,
  selection,
  assessment,
  audit,
]).filter(isContract);

/** The state of every kind of aggregate, in the order of the services. */
export const stateContracts: readonly StateContract[] = membersOf([
  peopleStates,
  keyCultivationStates,
  mentoringStates,
  tutoringStates,
  cultivationPlanStates,
  trainingStates,
  assignmentsStates,
  selectionStates,
  assessmentStates,
]).filter(isState);

const byType = new Map([...eventContracts, ...stateContracts].map((contract) => [contract.type, contract]));

export const contractOf = (type: string): EventContract | undefined => byType.get(type);

/** A topic as it is to be created. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
/** An event that is older is no longer in its topic. */
export const EVENTS_KEPT_DAYS = 400;
/** How long a tombstone stays to be seen, and within which time compaction removes what it stands for. */
const TOMBSTONE_DAYS = 7;

const topicsOf = (contracts: readonly EventContract[], config: Topic['config']): readonly Topic[] =>
  [...new Set(contracts.map((contract) => contract.topic))].map((name) => ({ name, partitions: 3, config }));

/** The event topics: facts, kept 400 days, ordered by key within one of three partitions. */
export const eventTopics = (): readonly Topic[] =>
  topicsOf(eventContracts, { 'cleanup.policy': 'delete', 'retention.ms': String(EVENTS_KEPT_DAYS * DAY_MS) });

/** The state topics: the last state of each aggregate, kept for good; what an erased one held goes within about seven days. */
export const stateTopics = (): readonly Topic[] =>
  topicsOf(stateContracts, {
    'cleanup.policy': 'compact',
    'delete.retention.ms': String(TOMBSTONE_DAYS * DAY_MS),
    'max.compaction.lag.ms': String(TOMBSTONE_DAYS * DAY_MS),
  });

export const allTopics = (): readonly Topic[] => [...eventTopics(), ...stateTopics()];
