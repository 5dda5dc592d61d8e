import type { Violation } from './violation.js';

type Row = Readonly<Record<string, unknown>>;

const textOf = (row: Row): string => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The copy holds the rows of its source, no more and no fewer, value for value. */
export const checkCopy = (name: string, source: readonly Row[], copy: readonly Row[]): readonly Violation[] => {
  const [wanted, held] = [source, copy].map((rows) => new Set(rows.map(textOf))) as [Set<string>, Set<string>];
  return [
    ...[...wanted]
      .filter((row) => !held.has(row))
      .map((row) => ({ is: 'copy differs' as const, what: `${name} lacks ${row}` })),
    ...[...held]
      .filter((row) => !wanted.has(row))
      .map((row) => ({ is: 'copy differs' as const, what: `${name} has ${row}` })),
    ...(copy.length === held.size ? [] : [{ is: 'copy differs' as const, what: `${name} has a row twice` }]),
  ];
};
