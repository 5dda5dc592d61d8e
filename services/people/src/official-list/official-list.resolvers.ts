import { today, type CivilDate } from '@cunguan/domain';
import { pageArguments, pageOf, type Connection } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import type { OfficialRow } from '../official/official.reads.js';
import type { UnitRow } from '../unit/unit.reads.js';
import { checkedFilter, type OfficialFilter } from './official-list.filter.js';
import type { OfficialOrder } from './official-list.sql.js';

interface ListArguments {
  readonly filter?: OfficialFilter | null | undefined;
  readonly orderBy: OfficialOrder;
  readonly asOf?: CivilDate | null | undefined;
  readonly knownAt?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

type UnitField = 'district_id' | 'town_id' | 'village_id';

/** The list, of one unit where it is a field of it; what the filter names beside it is narrowed by both. */
const list = async (
  context: Context,
  args: ListArguments,
  of?: { readonly field: UnitField; readonly id: string },
): Promise<Connection<OfficialRow>> => {
  const { orderBy: order } = args;
  const { first, after } = pageArguments(args, [`is:${order}`, 'text', 'uuid']);
  const asOf = args.asOf ?? today(context.clock);
  const filter = checkedFilter(args.filter ?? {}, asOf);
  const asked = of && filter[of.field];
  if (of && asked && asked !== of.id) return pageOf([], first, () => []);
  const rows = await context.loaders.officials({
    filter: of ? { ...filter, [of.field]: of.id } : filter,
    order,
    asOf,
    knownAt: args.knownAt ?? null,
    first,
    after: after && [after[1], after[2]],
  });
  return pageOf(rows, first, ({ sortKey, id }) => [order, sortKey, id]);
};

const listOf =
  (field: UnitField) =>
  ({ id }: UnitRow, args: ListArguments, context: Context) =>
    list(context, args, { field, id });

export const officialListResolvers = {
  Query: { officials: (_root, args, context) => list(context, args) },
  District: { officials: listOf('district_id') },
  Town: { officials: listOf('town_id') },
  Village: { officials: listOf('village_id') },
} satisfies Resolvers;
