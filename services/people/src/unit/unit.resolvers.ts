import { isUuid } from '@cunguan/domain';
import type { UnitKind } from '@cunguan/events';
import { knownKey, pageArguments, pageOf, type Connection } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { isUnitCode } from './unit.js';
import { readUnitByCode, type UnitRow } from './unit.reads.js';
import { closeUnitCommand, renameUnitCommand, type UnitId } from '../unit-change/unit-change.service.js';
import { registerDepartment, registerDistrict, registerTown, registerVillage } from './unit.service.js';

interface IdOrCode {
  readonly id?: string | null;
  readonly code?: string | null;
}

const loadUnit = async (context: Context, kind: UnitKind, id: string): Promise<UnitRow | null> =>
  isUuid(id) ? context.loaders.unitOf[kind].load(id) : null;

const findUnit =
  (kind: UnitKind) =>
  async (_root: unknown, { id, code }: IdOrCode, context: Context) => {
    if (id && !code) return loadUnit(context, kind, id);
    if (code && !id) return isUnitCode(kind, code) ? readUnitByCode(context, kind, code) : null;
    throw refuse('UNIT.ID_OR_CODE');
  };

interface KnownArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** The name of today is in the row; one of another day or as it was once known is asked for. */
const nameOf = async (unit: UnitRow, args: KnownArguments, context: Context): Promise<string | null> => {
  if (!args.asOf && !args.knownAt) return unit.name;
  return (await context.loaders.unitName.load(knownKey(unit.id, args, context.clock)))?.name ?? null;
};

const unitPayload = async (context: Context, { id }: UnitId) => {
  const unit = await context.loaders.unit.load(id);
  if (!unit) throw refuse('UNIT.UNKNOWN', { field: 'unitId' });
  const ofKind = (kind: UnitKind) => (unit.kind === kind ? unit : null);
  return {
    district: ofKind('DISTRICT'),
    town: ofKind('TOWN'),
    village: ofKind('VILLAGE'),
    department: ofKind('DEPARTMENT'),
  };
};

interface ChildrenArguments extends KnownArguments {
  readonly first: number;
  readonly after?: string | null;
}

const childrenOf =
  (kind: UnitKind) =>
  async (parent: UnitRow, args: ChildrenArguments, context: Context): Promise<Connection<UnitRow>> => {
    const { first, after } = pageArguments(args, ['text']);
    const known = knownKey(parent.id, args, context.clock);
    const rows = await context.loaders.units.load({ ...known, kind, first, after: after?.[0] ?? null });
    return pageOf(rows, first, ({ code }) => [code]);
  };

const reference =
  (kind: UnitKind) =>
  ({ id }: { readonly id: string }, context: Context) =>
    loadUnit(context, kind, id);

export const unitResolvers = {
  Query: {
    district: findUnit('DISTRICT'),
    town: findUnit('TOWN'),
    village: findUnit('VILLAGE'),
    department: findUnit('DEPARTMENT'),
  },
  Mutation: {
    registerDistrict: async (_root, { input }, context) => ({ district: await registerDistrict(context, input) }),
    registerTown: async (_root, { input }, context) => ({ town: await registerTown(context, input) }),
    registerVillage: async (_root, { input }, context) => ({ village: await registerVillage(context, input) }),
    registerDepartment: async (_root, { input }, context) => ({ department: await registerDepartment(context, input) }),
    renameUnit: async (_root, { input }, context) => unitPayload(context, await renameUnitCommand(context, input)),
    closeUnit: async (_root, { input }, context) => unitPayload(context, await closeUnitCommand(context, input)),
  },
  District: {
    __resolveReference: reference('DISTRICT'),
    name: nameOf,
    towns: childrenOf('TOWN'),
  },
  Town: {
    __resolveReference: reference('TOWN'),
    name: nameOf,
    district: (town, _args, context) => context.loaders.unitOf.DISTRICT.load(town.districtId),
    villages: childrenOf('VILLAGE'),
    departments: childrenOf('DEPARTMENT'),
    offices: ({ id }, args, context) => context.loaders.officesOfTown.load(knownKey(id, args, context.clock)),
  },
  Village: {
    __resolveReference: reference('VILLAGE'),
    name: nameOf,
    town: (village, _args, context) =>
      village.townId === null ? null : context.loaders.unitOf.TOWN.load(village.townId),
    offices: ({ id }, args, context) => context.loaders.officesOfVillage.load(knownKey(id, args, context.clock)),
  },
  Department: {
    __resolveReference: reference('DEPARTMENT'),
    name: nameOf,
    town: (department, _args, context) =>
      department.townId === null ? null : context.loaders.unitOf.TOWN.load(department.townId),
  },
} satisfies Resolvers;
