/** Where a command speaks: its answer on standard output, its progress beside it. */
export interface EventsOutput {
  readonly answer: (text: string) => void;
  readonly progress: (line: string) => void;
}

/** How a command ended, for the shell: all is done, or something was left. */
export type ExitCode = 0 | 1;

/** JSON with offsets as text, as Kafka's own tools give them. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) => (typeof part === 'bigint' ? String(part) : part), 2);

// A Chinese character takes two columns of a terminal.
const widthOf = (text: string): number => text.length + (text.match(/[\u2E80-\uFFEF]/g) ?? []).length;

/** Columns under their heads, parted by two spaces. */
export const toTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const pad = (cell: string, column: number): string => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
};
