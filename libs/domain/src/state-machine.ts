/** Which states may follow which. */
export interface StateMachine<State extends string> {
  readonly can: (from: State, to: State) => boolean;
  readonly next: (from: State) => readonly State[];
}

/** A state machine from a table of successors; a state with none is an end. */
export const stateMachine = <State extends string>(
  successors: Readonly<Record<State, readonly State[]>>,
): StateMachine<State> => ({
  can: (from, to) => successors[from].includes(to),
  next: (from) => successors[from],
});
