import * as assignments from './assignments.js';
import type { EventContract } from './event-contract.js';
import * as frontlinePosting from './frontline-posting.js';
import * as mentoring from './mentoring.js';
import * as people from './people.js';
import * as selection from './selection.js';
import * as training from './training.js';

const isContract = (candidate: unknown): candidate is EventContract =>
  typeof candidate === 'object' && candidate !== null && 'schema' in candidate && 'topic' in candidate;

/** Every event type of the system, in the order of the services. */
export const eventContracts: readonly EventContract[] = [
  people,
  mentoring,
  training,
  assignments,
  frontlinePosting,
  selection,
]
  .flatMap((service): unknown[] => Object.values(service))
  .filter(isContract);

const byType = new Map(eventContracts.map((contract) => [contract.type, contract]));

export const contractOf = (type: string): EventContract | undefined => byType.get(type);

/** A topic as it is to be created. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

const DAYS_KEPT = 400;

/** The event topics: facts, kept 400 days, ordered by key within one of three partitions. */
export const eventTopics = (): readonly Topic[] =>
  [...new Set(eventContracts.map((contract) => contract.topic))].map((name) => ({
    name,
    partitions: 3,
    config: { 'cleanup.policy': 'delete', 'retention.ms': String(DAYS_KEPT * 86_400_000) },
  }));
