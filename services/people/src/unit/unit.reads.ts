import { isKnown, readRows, type Statement } from '@cunguan/database';
import { today } from '@cunguan/domain';
import type { UnitKind } from '@cunguan/events';
import { type KnownKey, knownValues, rowLoader, rowsLoader, type ServiceContext } from '@cunguan/subgraph';
import type DataLoader from 'dataloader';
import { unitInReach } from '../scope.js';
import type { Unit } from './unit.js';
import { unitNameOn } from './unit-name.js';

/** What reading a unit gives. */
export type UnitRow = Pick<Unit, 'id' | 'kind' | 'code' | 'name' | 'townId' | 'districtId' | 'closedOn' | 'version'>;

const columns = (today: string): string =>
  `u.id, u.kind, u.code, ${unitNameOn('u', `${today}::date`)} AS name, u.town_id AS "townId",
   u.district_id AS "districtId", u.closed_on AS "closedOn", u.version`;

const byId = {
  name: 'units-by-id',
  text: `SELECT k.n::int AS n, ${columns('$5')}
           FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, n) JOIN units u USING (id)
          WHERE ${unitInReach('u', ['$2', '$3', '$4'])}`,
};

/** Of one kind: villages and the towns that they are of are asked for one after the other. */
const byIdOf = (kind: UnitKind) => ({
  name: `units-by-id-${kind.toLowerCase()}`,
  text: `${byId.text} AND u.kind = '${kind}'`,
});

const byCode = {
  name: 'unit-by-code',
  text: `SELECT ${columns('$6')} FROM units u
          WHERE u.code = $1 AND u.kind = $2 AND ${unitInReach('u', ['$3', '$4', '$5'])}`,
};

const children = {
  name: 'units-of-parent',
  text: `SELECT k.n::int AS n, ${columns('$10')}
           FROM unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::date[], $6::timestamptz[])
                  WITH ORDINALITY AS k (parent_id, kind, first, after, as_of, known_at, n)
          CROSS JOIN LATERAL (
            SELECT * FROM units_history c
             WHERE c.parent_id = k.parent_id AND c.kind = k.kind AND c.code > coalesce(k.after, '')
               AND ${isKnown('c', 'k.known_at')} AND (c.closed_on IS NULL OR k.as_of < c.closed_on)
               AND ${unitInReach('c', ['$7', '$8', '$9'])}
             ORDER BY c.code LIMIT k.first + 1
          ) u
          ORDER BY k.n, u.code`,
};

const named = {
  name: 'names-of-units',
  text: `SELECT k.n::int AS n, ${unitNameOn('u', 'k.as_of', `unit_renamings_history r WHERE ${isKnown('r', 'k.known_at')}`)} AS name
           FROM unnest($1::uuid[], $2::date[], $3::timestamptz[]) WITH ORDINALITY AS k (id, as_of, known_at, n)
           JOIN units u USING (id)
          WHERE ${unitInReach('u', ['$4', '$5', '$6'])}`,
};

export interface ChildrenKey extends KnownKey {
  readonly kind: UnitKind;
  readonly first: number;
  readonly after: string | null;
}

export interface UnitLoaders {
  readonly unit: DataLoader<string, UnitRow | null, string>;
  readonly unitOf: Readonly<Record<UnitKind, DataLoader<string, UnitRow | null, string>>>;
  readonly units: DataLoader<ChildrenKey, readonly UnitRow[], string>;
  readonly unitName: DataLoader<KnownKey, { readonly name: string } | null, string>;
}

const reachValues = ({ access }: ServiceContext): readonly (readonly string[])[] => {
  const { within, above } = access.read('units');
  return [within, above, access.read('person').within];
};

const byIdLoader = (source: ServiceContext, statement: Statement) =>
  rowLoader<string, UnitRow>({
    source,
    statement,
    values: (ids: readonly string[]) => [ids, ...reachValues(source), today(source.clock)],
  });

export const unitLoaders = (source: ServiceContext): UnitLoaders => ({
  unit: byIdLoader(source, byId),
  unitOf: {
    DISTRICT: byIdLoader(source, byIdOf('DISTRICT')),
    TOWN: byIdLoader(source, byIdOf('TOWN')),
    VILLAGE: byIdLoader(source, byIdOf('VILLAGE')),
    DEPARTMENT: byIdLoader(source, byIdOf('DEPARTMENT')),
  },
  units: rowsLoader({
    source,
    statement: children,
    values: (keys: readonly ChildrenKey[]) => [
      keys.map(({ id }) => id),
      keys.map(({ kind }) => kind),
      keys.map(({ first }) => first),
      keys.map(({ after }) => after),
      keys.map(({ asOf }) => asOf),
      keys.map(({ knownAt }) => knownAt),
      ...reachValues(source),
      today(source.clock),
    ],
  }),
  unitName: rowLoader({
    source,
    statement: named,
    values: (keys: readonly KnownKey[]) => [...knownValues(keys), ...reachValues(source)],
  }),
});

export const readUnitByCode = async (source: ServiceContext, kind: UnitKind, code: string): Promise<UnitRow | null> => {
  const [unit] = await readRows<UnitRow>(source, byCode, [code, kind, ...reachValues(source), today(source.clock)]);
  return unit ?? null;
};
