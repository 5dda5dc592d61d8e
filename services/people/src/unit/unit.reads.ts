import { readRows } from '@cunguan/database';
import type { UnitKind } from '@cunguan/events';
import { rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { unitInReach } from '../scope.js';
import type { Unit } from './unit.js';

/** What reading a unit gives. */
export type UnitRow = Pick<Unit, 'id' | 'kind' | 'code' | 'name' | 'townId' | 'districtId'>;

const COLUMNS = `u.id, u.kind, u.code, u.name, u.town_id AS "townId", u.district_id AS "districtId"`;

const byId = {
  name: 'units-by-id',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN units u USING (id)
          WHERE ${unitInReach('u', ['$2', '$3', '$4'])}`,
};

const byCode = {
  name: 'unit-by-code',
  text: `SELECT ${COLUMNS} FROM units u
          WHERE u.code = $1 AND u.kind = $2 AND ${unitInReach('u', ['$3', '$4', '$5'])}`,
};

const children = {
  name: 'units-of-parent',
  text: `SELECT k.n::int AS n, ${COLUMNS}
           FROM unnest($1::uuid[], $2::text[], $3::int[], $4::text[])
                  WITH ORDINALITY AS k (parent_id, kind, first, after, n)
          CROSS JOIN LATERAL (
            SELECT * FROM units c
             WHERE c.parent_id = k.parent_id AND c.kind = k.kind AND c.code > coalesce(k.after, '')
               AND ${unitInReach('c', ['$5', '$6', '$7'])}
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

const reachValues = ({ access }: ServiceContext): readonly (readonly string[])[] => {
  const { within, above } = access.read('units');
  return [within, above, access.read('person').within];
};

export const unitLoaders = (source: ServiceContext): UnitLoaders => ({
  unit: rowLoader({ source, statement: byId, values: (ids: readonly string[]) => [ids, ...reachValues(source)] }),
  units: rowsLoader({
    source,
    statement: children,
    values: (keys: readonly ChildrenKey[]) => [
      keys.map(({ parentId }) => parentId),
      keys.map(({ kind }) => kind),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after),
      ...reachValues(source),
    ],
  }),
});

export const readUnitByCode = async (source: ServiceContext, kind: UnitKind, code: string): Promise<UnitRow | null> => {
  const [unit] = await readRows<UnitRow>(source, byCode, [code, kind, ...reachValues(source)]);
  return unit ?? null;
};
