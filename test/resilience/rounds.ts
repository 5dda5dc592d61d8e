/** One strike of a fault, and how long it took until all went on. */
export interface Round {
  readonly fault: string;
  /** From when what was struck is back (the port is open, the process is ready) until its work goes on. */
  readonly recoveryMs: number | null;
}

export interface FaultFigures {
  readonly rounds: number;
  readonly p50: number | null;
  readonly max: number | null;
}

/** Rounds and recovery of each fault, in the order of their names. */
export const summarise = (rounds: readonly Round[]): Readonly<Record<string, FaultFigures>> => {
  const names = [...new Set(rounds.map(({ fault }) => fault))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const ofName = rounds.filter(({ fault }) => fault === name);
      const times = ofName.flatMap(({ recoveryMs }) => recoveryMs ?? []).sort((a, b) => a - b);
      const p50 = times[Math.floor((times.length - 1) / 2)] ?? null;
      return [name, { rounds: ofName.length, p50, max: times.at(-1) ?? null }];
    }),
  );
};
