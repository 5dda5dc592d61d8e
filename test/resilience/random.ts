/** Draws that are the same for the same seed. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly integer: (from: number, to: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    shuffled: (items) => {
      const left = [...items];
      return items.map(() => left.splice(integer(0, left.length - 1), 1)[0] as (typeof items)[number]);
    },
  };
};
