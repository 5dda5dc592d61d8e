import { refusals } from '@cunguan/domain';

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

export interface PageArguments {
  readonly first: number;
  /** The sort key after which the page begins; null for the first page. */
  readonly after: readonly string[] | null;
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

const sortKeyOf = (cursor: string, length: number): readonly string[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === length && parsed.every((part) => typeof part === 'string')) {
      return parsed;
    }
  } catch {
    // Falls through to the one answer for every text that is no cursor.
  }
  throw refuse('PAGE.CURSOR_INVALID');
};

/** Checks `first` (1 to 100) and `after` (a cursor over so many columns). */
export const pageArguments = (
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  columns: number,
): PageArguments => {
  if (first < 1 || first > MAX_FIRST) throw refuse('PAGE.FIRST_OUT_OF_RANGE', { max: MAX_FIRST });
  return { first, after: after === null || after === undefined ? null : sortKeyOf(after, columns) };
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
