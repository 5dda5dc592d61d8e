import type { Expected } from '../checker/rows.js';
import type { Violation } from '../checker/violation.js';

/** A row of a service by a mark that its making gives it. */
export interface Marked {
  readonly table: string;
  readonly mark: string;
}

/** What the writers asked for, and what became of it: the checker's measure. */
export interface Attempts {
  /** A command on a row goes out; it counts as open until it is acknowledged or refused. */
  readonly ask: (on: readonly Marked[]) => void;
  readonly refuse: (on: readonly Marked[]) => void;
  /** @param ids of the rows, where the answer names them */
  readonly acknowledge: (on: readonly Marked[], ids: readonly (string | null)[]) => void;
  /** A change that must follow elsewhere from an acknowledged one, exactly once. */
  readonly mustFollow: (on: readonly Marked[]) => void;
  readonly stuck: (what: string) => void;
  readonly expected: () => readonly Expected[];
  readonly violations: () => readonly Violation[];
}

type Draft = { -readonly [Name in keyof Expected]: Expected[Name] };

export const createAttempts = (): Attempts => {
  const drafts = new Map<string, Draft>();
  const violations: Violation[] = [];
  const draftOf = ({ table, mark }: Marked): Draft => {
    const name = `${table} ${mark}`;
    const draft = drafts.get(name) ?? { table, mark, id: null, acknowledged: 0, open: 0 };
    drafts.set(name, draft);
    return draft;
  };
  return {
    ask: (on) => {
      for (const one of on) draftOf(one).open += 1;
    },
    refuse: (on) => {
      for (const one of on) draftOf(one).open -= 1;
    },
    acknowledge: (on, ids) => {
      for (const [n, one] of on.entries()) {
        const draft = draftOf(one);
        draft.open -= 1;
        draft.acknowledged += 1;
        draft.id ??= ids[n] ?? null;
      }
    },
    mustFollow: (on) => {
      for (const one of on) draftOf(one).acknowledged += 1;
    },
    stuck: (what) => violations.push({ is: 'stuck', what }),
    expected: () => [...drafts.values()],
    violations: () => violations,
  };
};
