import { isCivilDate, isUuid, refusals } from '@cunguan/domain';

const MAX_FIRST = 100;

const refuse = refusals({
  'PAGE.FIRST_OUT_OF_RANGE': {
    zh: 'first 须为 1 至 {max}',
    en: 'first must be 1 to {max}',
  },
  'PAGE.CURSOR_INVALID': {
    zh: 'after 不是本列表给出的游标，请使用 pageInfo.endCursor',
    en: 'after is not a cursor of this list; use pageInfo.endCursor',
  },
});

/**
 * What a column of a sort key holds; a cursor comes from outside and is checked against it. `is:NAME_ASC` holds just that,
 * for a list in one of several orders.
 */
export type SortColumn = 'date' | 'int' | 'text' | 'uuid' | `is:${string}`;

type SortKey<Columns extends readonly SortColumn[]> = { readonly [Index in keyof Columns]: string };

export interface PageArguments<Columns extends readonly SortColumn[]> {
  readonly first: number;
  /** The sort key after which the page begins; null for the first page. */
  readonly after: SortKey<Columns> | null;
}

export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly hasNextPage: boolean;
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A cursor holds the sort key of a row. */
export const cursorOf = (sortKey: readonly string[]): string =>
  Buffer.from(JSON.stringify(sortKey)).toString('base64url');

const FITS: Readonly<Record<Exclude<SortColumn, `is:${string}`>, (part: string) => boolean>> = {
  date: isCivilDate,
  int: (part) => /^(0|-?[1-9]\d{0,8})$/.test(part),
  text: (part) => !part.includes('\u0000'),
  uuid: isUuid,
};

const fits = (column: SortColumn, part: string): boolean =>
  column.startsWith('is:') ? column === `is:${part}` : FITS[column as keyof typeof FITS](part);

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

const isSortKey = <Columns extends readonly SortColumn[]>(
  parts: unknown,
  columns: Columns,
): parts is SortKey<Columns> =>
  Array.isArray(parts) &&
  parts.length === columns.length &&
  columns.every((column, index) => {
    const part: unknown = parts[index];
    return typeof part === 'string' && fits(column, part);
  });

/** Checks `first` (1 to 100) and `after` (a cursor over these columns). */
export const pageArguments = <const Columns extends readonly SortColumn[]>(
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  columns: Columns,
): PageArguments<Columns> => {
  if (first < 1 || first > MAX_FIRST) throw refuse('PAGE.FIRST_OUT_OF_RANGE', { max: MAX_FIRST });
  if (after === null || after === undefined) return { first, after: null };
  const sortKey = parse(after);
  if (!isSortKey(sortKey, columns)) throw refuse('PAGE.CURSOR_INVALID');
  return { first, after: sortKey };
};

/** The connection over rows that were read with one more than `first`, to know whether more follow. */
export const pageOf = <Node>(
  rows: readonly Node[],
  first: number,
  sortKey: (node: Node) => readonly string[],
): Connection<Node> => {
  const nodes = rows.slice(0, first);
  const edges = nodes.map((node) => ({ cursor: cursorOf(sortKey(node)), node }));
  return {
    nodes,
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
  };
};
