import type { Violation } from './violation.js';

/** Every event that a consumer handles took effect, and nothing else did. An inbox holds an id once by its key. */
export const checkInbox = (
  consumer: string,
  handled: ReadonlySet<string>,
  inbox: ReadonlySet<string>,
): readonly Violation[] => [
  ...[...handled]
    .filter((id) => !inbox.has(id))
    .map((id): Violation => ({ is: 'lost', what: `${consumer} without ${id}` })),
  ...[...inbox]
    .filter((id) => !handled.has(id))
    .map((id): Violation => ({ is: 'phantom', what: `${consumer} took ${id}` })),
];

/** An effect that leaves a row each, in the order of their making. */
export interface Effect {
  readonly eventId: string;
  readonly aggregateId: string;
  readonly version: number;
}

/** Each effect once, and those of an aggregate in the order of its versions. */
export const checkEffects = (effects: readonly Effect[]): readonly Violation[] => {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  const found: Violation[] = [];
  for (const { eventId, aggregateId, version } of effects) {
    const what = `effect of ${aggregateId} version ${String(version)}`;
    if (seen.has(eventId)) found.push({ is: 'doubled', what });
    else if (version <= (last.get(aggregateId) ?? 0)) found.push({ is: 'out of order', what });
    seen.add(eventId);
    last.set(aggregateId, version);
  }
  return found;
};

/** What was laid aside is what was put there as poison, by its place on the topic. */
export const checkDeadLetters = (
  consumer: string,
  poison: ReadonlySet<string>,
  letters: readonly string[],
): readonly Violation[] => {
  const laid = new Set(letters);
  const of = (place: string): string => `${consumer} ${place}`;
  return [
    ...[...poison]
      .filter((place) => !laid.has(place))
      .map((place): Violation => ({ is: 'dead letter', what: `${of(place)}: poison passed` })),
    ...[...laid]
      .filter((place) => !poison.has(place))
      .map((place): Violation => ({ is: 'dead letter', what: `${of(place)}: an event of ours` })),
    ...(letters.length > laid.size ? [{ is: 'dead letter', what: `${consumer}: one laid aside twice` } as const] : []),
  ];
};
