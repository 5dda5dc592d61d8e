import type { PublishedEvent } from '@cunguan/events';
import type { Copy, CopyRow } from './copies.js';

export interface Known {
  /** The last state of each aggregate in the topic; without those that were erased. */
  readonly states: ReadonlyMap<string, PublishedEvent>;
  /** The version of the copy of each aggregate. */
  readonly versions: ReadonlyMap<string, number>;
  /** Whether the event that made the state has taken effect here, or is too old ever to come again. */
  readonly isSettled: (state: PublishedEvent) => boolean;
}

export interface RebuildPlan {
  readonly made: readonly Readonly<Record<string, readonly CopyRow[]>>[];
  /** Aggregates whose latest event the consumer has yet to take in: it shall, so that no effect of it is left out. */
  readonly behind: readonly string[];
  /** Aggregates of whose copy the topic knows only an older state. */
  readonly ahead: readonly string[];
  /** Copies of which the topic knows no state: of nobody, or older than the state topics. */
  readonly unknown: readonly string[];
}

/** Which copies are to be made of which states. */
export const planRebuild = (copy: Copy, { states, versions, isSettled }: Known): RebuildPlan => {
  const made: Readonly<Record<string, readonly CopyRow[]>>[] = [];
  const [behind, ahead]: [string[], string[]] = [[], []];
  for (const [id, state] of states) {
    const rows = copy.rowsOf(state);
    if (rows === null) continue;
    const version = versions.get(id) ?? 0;
    if (version > state.aggregateVersion) ahead.push(id);
    else if (version < state.aggregateVersion && !isSettled(state)) behind.push(id);
    else made.push(rows);
  }
  // Version 0 is what stays of somebody erased, where a fact points to it.
  const unknown = [...versions].filter(([id, version]) => version > 0 && !states.has(id)).map(([id]) => id);
  return { made, behind: behind.sort(), ahead: ahead.sort(), unknown: unknown.sort() };
};
