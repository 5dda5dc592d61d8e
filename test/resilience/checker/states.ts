import type { Violation } from './violation.js';

/** A state as it stands on its topic. */
interface TopicState {
  readonly topic: string;
  readonly key: string;
  readonly aggregateId: string;
  readonly version: number;
}

/** Takes the states of the topics one by one, each partition in its order, and keeps what compaction would. */
export interface StateChecker {
  readonly take: (state: TopicState) => void;
  /** @param versions of all rows by their ids, as the services hold them at the end */
  readonly finish: (versions: ReadonlyMap<string, number>) => readonly Violation[];
}

/** The last state of each aggregate must be that of its row; of version 0 nothing was told yet. */
export const createStateChecker = (): StateChecker => {
  const last = new Map<string, TopicState>();
  const found: Violation[] = [];
  const check = (id: string, version: number): readonly Violation[] => {
    const state = last.get(id);
    if (version === 0 || state?.version === version) return [];
    if (!state) return [{ is: 'lost', what: `state of ${id}` }];
    return [
      { is: 'copy differs', what: `${state.topic} ends ${id} with ${String(state.version)}, not ${String(version)}` },
    ];
  };
  return {
    take: (state) => {
      if (state.key !== state.aggregateId) found.push({ is: 'out of order', what: `${state.topic} key ${state.key}` });
      last.set(state.aggregateId, state);
    },
    finish: (versions) => [
      ...found,
      ...[...versions].flatMap(([id, version]) => check(id, version)),
      ...[...last.keys()].flatMap((id): Violation[] =>
        versions.has(id) ? [] : [{ is: 'phantom', what: `state of ${id}, which no service holds` }],
      ),
    ],
  };
};
