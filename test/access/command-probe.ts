import type { Subject } from './reach.js';
import type { Side } from './world.js';

/** How one command is given about a side: so that whoever may give it is refused for a reason of its own. */
export interface CommandProbe {
  /** The input's field that names the subject. */
  readonly field: string;
  readonly subject: Subject;
  /** What stands for the subject where it is not its id. */
  readonly named?: { readonly by: (side: Side) => string; readonly unknown: string };
  /** How the input holds the id, where not as it is. */
  readonly as?: (id: string) => object;
  readonly input: (side: Side) => Readonly<Record<string, unknown>>;
  readonly refusedFor: string;
  /** The other ids of the input. */
  readonly alsoNames?: Readonly<Record<string, Subject>>;
  /** How the input holds the other ids, where not as they are. */
  readonly alsoAs?: (id: string) => object;
}
