import type { Auditor } from './auditor.js';
import type { CanonicalValue } from './canonical-json.js';

/** As the trigger wrote it, one JSON text per changed row. */
interface Captured {
  readonly table: string;
  readonly did: string;
  readonly row: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, readonly [before: string | null, after: string | null]>>;
}

const mapped = <In>(
  values: Readonly<Record<string, In>>,
  change: (name: string, value: In) => CanonicalValue,
): Readonly<Record<string, CanonicalValue>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(name, value)]));

/** What the triggers captured, in the order of its happening; a personal value only as `{"hmac": …}`. */
export const maskedChanges = (captured: string | null, auditor: Auditor): readonly CanonicalValue[] =>
  (captured ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { table, did, row, columns } = JSON.parse(line) as Captured;
      const shown = (column: string, value: string | null): CanonicalValue =>
        value !== null && auditor.isPersonal(table, column) ? { hmac: auditor.mask(table, column, value) } : value;
      return {
        table,
        did,
        row: mapped(row, shown),
        columns: mapped(columns, (column, [before, after]) => [shown(column, before), shown(column, after)]),
      };
    });
