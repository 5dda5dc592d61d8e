import type { Violation } from './violation.js';

/** An event as it stands on its topic. */
export interface TopicEvent {
  readonly topic: string;
  readonly key: string;
  readonly eventId: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly version: number;
}

interface Aggregate {
  readonly key: string;
  /** By version, from 1 on. */
  readonly eventIds: string[];
}

/** Takes the events of the topics one by one, each partition in its order, and keeps no more than their ids. */
export interface EventChecker {
  readonly take: (event: TopicEvent) => void;
  /** @param versions of all rows by their ids, as the services hold them at the end */
  readonly finish: (versions: ReadonlyMap<string, number>) => readonly Violation[];
  /** The distinct events of these types. */
  readonly eventIdsOf: (types: ReadonlySet<string>) => ReadonlySet<string>;
  readonly distinct: () => number;
  /** How often an event came again, as at-least-once allows. */
  readonly repeated: () => number;
}

/**
 * The first coming of each event of an aggregate must follow the one before it, version by version from 1 on. It may
 * come again only as the very same event.
 */
export const createEventChecker = (): EventChecker => {
  const aggregates = new Map<string, Aggregate>();
  const byType = new Map<string, Set<string>>();
  const found: Violation[] = [];
  let distinct = 0;
  let repeated = 0;
  const note = (is: Violation['is'], { topic, aggregateId, version }: TopicEvent, why: string): void => {
    found.push({ is, what: `${topic} ${aggregateId} version ${String(version)}: ${why}` });
  };

  const take = (event: TopicEvent): void => {
    const { aggregateId, version, eventId, key, type } = event;
    const aggregate = aggregates.get(aggregateId) ?? { key, eventIds: [] };
    aggregates.set(aggregateId, aggregate);
    if (aggregate.key !== key) note('out of order', event, `key ${key} instead of ${aggregate.key}`);
    const known = aggregate.eventIds[version - 1];
    if (known === eventId) {
      repeated += 1;
      return;
    }
    if (known !== undefined) {
      note('doubled', event, `${eventId} after ${known}`);
      return;
    }
    if (version !== aggregate.eventIds.length + 1) {
      note('out of order', event, `comes after version ${String(aggregate.eventIds.length)}`);
    }
    aggregate.eventIds[version - 1] = eventId;
    distinct += 1;
    const ids = byType.get(type) ?? new Set();
    byType.set(type, ids.add(eventId));
  };

  const finish = (versions: ReadonlyMap<string, number>): readonly Violation[] => {
    const missing: Violation[] = [];
    for (const [id, version] of versions) {
      const ids = aggregates.get(id)?.eventIds ?? [];
      for (let n = 1; n <= version; n += 1) {
        if (ids[n - 1] === undefined) missing.push({ is: 'lost', what: `event of ${id} version ${String(n)}` });
      }
      if (ids.length > version)
        missing.push({ is: 'phantom', what: `event of ${id} beyond version ${String(version)}` });
    }
    for (const id of aggregates.keys()) {
      if (!versions.has(id)) missing.push({ is: 'phantom', what: `events of ${id}, which no service holds` });
    }
    return [...found, ...missing];
  };

  return {
    take,
    finish,
    eventIdsOf: (types) => new Set([...types].flatMap((type) => [...(byType.get(type) ?? [])])),
    distinct: () => distinct,
    repeated: () => repeated,
  };
};
