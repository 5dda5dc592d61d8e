/** Counts the cells of the matrix that were asserted, and keeps what failed of them. */
export interface Cells {
  /** Notes one cell; what is wrong with it is a text, `null` when nothing is. */
  readonly note: (cell: string, wrong: string | null) => void;
  /** What failed since it was last asked. */
  readonly failures: () => readonly string[];
}

type Kind = 'query' | 'mutation' | 'entity';
type Way = 'gateway' | 'subgraph';

const counts = new Map<string, number>();

/** Cells of one kind at one service, asked on one way. */
export const cellsOf = (service: string, kind: Kind, way: Way): Cells => {
  const failed: string[] = [];
  return {
    note: (cell, wrong) => {
      const key = `${service.padEnd(12)} ${kind.padEnd(9)} ${way}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (wrong !== null) failed.push(`${kind} at ${service}, ${way}: ${cell}: ${wrong}`);
    },
    failures: () => failed.splice(0),
  };
};

/** How many cells were asserted, by service, kind and way, and in all. */
export const countedCells = (): { readonly lines: readonly string[]; readonly total: number } => {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, count]) => `${key.padEnd(32)}${String(count).padStart(6)}`);
  return { lines: [...lines, `${'all'.padEnd(32)}${String(total).padStart(6)}`], total };
};
