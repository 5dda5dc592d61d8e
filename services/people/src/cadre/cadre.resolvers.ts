import { isUuid, today } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import { committeeTerm } from '../committee-post/committee-post.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { checkedCadreFilter } from './cadre-list.reads.js';
import { isPrincipal } from './cadre.js';
import type { CadreRow } from './cadre.reads.js';
import { undatedKey } from '../undated-key.js';
import {
  correctCadreCommand,
  leaveOfficeCommand,
  registerCadreCommand,
  takeOfficeCommand,
  type CadreAnswer,
} from './cadre.service.js';

const loadCadre = async (context: Context, id: string): Promise<CadreRow | null> =>
  isUuid(id) ? context.loaders.cadre.load(id) : null;

/** What commands on a cadre answer. */
export const answerCadre = async (context: Context, { cadreId, officeId }: CadreAnswer) => {
  const cadre = await context.loaders.cadre.load(cadreId);
  // A command that was given before is answered again, also when the cadre is out of the viewer's reach since.
  if (!cadre) throw refuse('CADRE.UNKNOWN');
  return { cadre, office: officeId === null ? null : await context.loaders.office.load(officeId) };
};

export const cadreResolvers = {
  Query: {
    cadre: (_root, { id, knownAt }, context) => {
      if (!knownAt) return loadCadre(context, id);
      return isUuid(id) ? context.loaders.cadreAsKnown.load({ id, knownAt }) : null;
    },
    cadres: async (_root, { filter, orderBy: order, asOf, knownAt, ...page }, context) => {
      const { first, after } = pageArguments(page, [`is:${order}`, 'text', 'uuid']);
      const rows = await context.loaders.cadres({
        filter: checkedCadreFilter(filter ?? {}),
        order,
        asOf: asOf ?? today(context.clock),
        knownAt: knownAt ?? null,
        first,
        after: after && [after[1], after[2]],
      });
      return pageOf(rows, first, ({ name, id }) => [order, name, id]);
    },
  },
  Mutation: {
    registerCadre: async (_root, { input }, context) =>
      answerCadre(context, await registerCadreCommand(context, input)),
    takeOffice: async (_root, { input }, context) => answerCadre(context, await takeOfficeCommand(context, input)),
    leaveOffice: async (_root, { input }, context) => answerCadre(context, await leaveOfficeCommand(context, input)),
    correctCadre: async (_root, { input }, context) => answerCadre(context, await correctCadreCommand(context, input)),
  },
  Cadre: {
    __resolveReference: ({ id }, context) => loadCadre(context, id),
    offices: ({ id }, args, context) => context.loaders.officesOfCadre.load(knownKey(id, args, context.clock)),
    allOffices: ({ id }, args, context) => context.loaders.everyOfficeOfCadre.load(undatedKey(id, args)),
  },
  Office: {
    termEndsOn: ({ body, from }) => committeeTerm(body, from)?.endsOn ?? null,
    principal: (office) => isPrincipal(office),
    cadre: (office, _args, context) => context.loaders.cadre.load(office.cadreId),
    village: (office, _args, context) =>
      office.villageId === null ? null : context.loaders.unit.load(office.villageId),
  },
} satisfies Resolvers;
