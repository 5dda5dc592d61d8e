import type { Violation } from './violation.js';

/** What the log of the writers says of one row; rows are told by a mark that no other row of the table has. */
export interface Expected {
  readonly table: string;
  readonly mark: string;
  /** As the gateway answered it; null where no answer names it. */
  readonly id: string | null;
  /** Its changes that were acknowledged, its making included, and what must follow from others. */
  readonly acknowledged: number;
  /** Changes that were asked for without an answer: they may have happened, each at most once. */
  readonly open: number;
}

/** A row of the service that owns it; each change raises its version by one. */
export interface StoredRow {
  readonly table: string;
  readonly mark: string;
  readonly id: string;
  readonly version: number;
}

const nameOf = ({ table, mark }: { readonly table: string; readonly mark: string }): string => `${table} ${mark}`;

const checkOne = (name: string, expected: Expected | undefined, rows: readonly StoredRow[]): Violation[] => {
  const [row] = rows;
  const { acknowledged, open, id } = expected ?? { acknowledged: 0, open: 0, id: null };
  if (rows.length > 1) return [{ is: 'doubled', what: `${name}: ${String(rows.length)} rows` }];
  if (!row) return acknowledged > 0 ? [{ is: 'lost', what: `${name}: no row` }] : [];
  if (acknowledged + open === 0) return [{ is: 'phantom', what: `${name}: nobody asked for it` }];
  const versions = `version ${String(row.version)}, acknowledged ${String(acknowledged)}, open ${String(open)}`;
  const found: Violation[] = [];
  if (id !== null && row.id !== id) found.push({ is: 'phantom', what: `${name}: is ${row.id}, answered was ${id}` });
  if (row.version < acknowledged) found.push({ is: 'lost', what: `${name}: ${versions}` });
  if (row.version > acknowledged + open) found.push({ is: 'doubled', what: `${name}: ${versions}` });
  return found;
};

/** Acknowledged ⊆ stored, nothing that nobody asked for, and each change once. */
export const checkRows = (expected: readonly Expected[], stored: readonly StoredRow[]): readonly Violation[] => {
  const rows = new Map<string, StoredRow[]>();
  for (const row of stored) rows.set(nameOf(row), [...(rows.get(nameOf(row)) ?? []), row]);
  const wanted = new Map(expected.map((one) => [nameOf(one), one]));
  return [...new Set([...wanted.keys(), ...rows.keys()])].flatMap((name) =>
    checkOne(name, wanted.get(name), rows.get(name) ?? []),
  );
};
