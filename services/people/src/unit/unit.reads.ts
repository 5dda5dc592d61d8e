import { readRows } from '@cunguan/database';
import type { UnitKind } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import type { Unit } from './unit.js';

/** What reading a unit gives. */
export type UnitRow = Pick<Unit, 'id' | 'kind' | 'code' | 'name' | 'townId' | 'districtId'>;

const COLUMNS = `u.id, u.kind, u.code, u.name, u.town_id AS "townId", u.district_id AS "districtId"`;

const byId = {
  name: 'units-by-id',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN units u USING (id)`,
};

const byCode = { name: 'unit-by-code', text: `SELECT ${COLUMNS} FROM units u WHERE u.code = $1 AND u.kind = $2` };

const children = {
  name: 'units-of-parent',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[], $2::text[], $3::int[], $4::text[])
                  WITH ORDINALITY AS k (parent_id, kind, first, after, n)
          CROSS JOIN LATERAL (
            SELECT * FROM units c
             WHERE c.parent_id = k.parent_id AND c.kind = k.kind AND c.code > coalesce(k.after, '')
             ORDER BY c.code LIMIT k.first + 1
          ) u
          ORDER BY k.n, u.code`,
};

export interface ChildrenKey {
  readonly parentId: string;
  readonly kind: UnitKind;
  readonly first: number;
  readonly after: string | null;
}

export interface UnitLoaders {
  readonly unit: DataLoader<string, UnitRow | null, string>;
  readonly units: DataLoader<ChildrenKey, readonly UnitRow[], string>;
}

export const unitLoaders = (source: ServiceContext): UnitLoaders => ({
  unit: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids] }),
  units: rowsLoader({
    source,
    statement: children,
    values: (keys: readonly ChildrenKey[]) => [
      keys.map(({ parentId }) => parentId),
      keys.map(({ kind }) => kind),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after),
    ],
  }),
});

export const readUnitByCode = async (source: ServiceContext, kind: UnitKind, code: string): Promise<UnitRow | null> => {
  const [unit] = await readRows<UnitRow>(source, byCode, [code, kind]);
  return unit ?? null;
};
