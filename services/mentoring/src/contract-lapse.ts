import { isKnown } from '@cunguan/database';

/** The columns of something that ends with its official's service: whose it is, its first days, and its recorded end. */
interface Lapsing {
  readonly official: string;
  readonly first: string;
  readonly ended: string;
}

/**
 * A subquery: the `day` on which the official's contract ended it, the first after the service or its own first day; no
 * row where the contract had not run out by a day, or where something ended it before.
 */
export const lapse = ({ official, first, ended }: Lapsing, day: string, known: string): string =>
  `(SELECT greatest(o.serving_to + 1, ${first}) AS day FROM officials_history o
     WHERE o.id = ${official} AND ${isKnown('o', known)} AND o.serving_to < ${day}
       AND (${ended} IS NULL OR ${ended} > greatest(o.serving_to + 1, ${first})))`;
