import type { PublishedEvent, StateContract } from '@cunguan/events';

/** A row by its column names, as PostgreSQL reads it from JSON. */
export type CopyRow = Readonly<Record<string, unknown>>;

/** What a service keeps of another service's aggregate, and how that follows from the aggregate's state. */
export interface Copy {
  readonly type: string;
  readonly topic: string;
  /** The table with one row, `id` and `version`, for each aggregate. */
  readonly root: string;
  /** The tables whose rows belong to one of the root, each with the column that names it. */
  readonly parts: Readonly<Record<string, string>>;
  /** The rows by table; null of an aggregate that the service does not keep. Throws when the state does not fit. */
  readonly rowsOf: (state: PublishedEvent) => Readonly<Record<string, readonly CopyRow[]>> | null;
}

interface Definition<State> {
  readonly root: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly rowsOf: (state: State, version: number) => Readonly<Record<string, readonly CopyRow[]>> | null;
}

/**
 * Describes a copy from the state that it is made of. What the consumers keep of the events of an aggregate has to be
 * the same as this makes of its state: `events rebuild` compares the two.
 */
export const copyOf = <State>(
  contract: StateContract<State>,
  { root, parts = {}, rowsOf }: Definition<State>,
): Copy => ({
  type: contract.type,
  topic: contract.topic,
  root,
  parts,
  rowsOf: ({ payload, aggregateVersion }) => rowsOf(contract.parse(payload), aggregateVersion),
});
