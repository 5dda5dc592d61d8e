import { isUuid, today } from '@cunguan/domain';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { isPrincipal } from './cadre.js';
import type { CadreRow } from './cadre.reads.js';
import { leaveOfficeCommand, registerCadreCommand, takeOfficeCommand, type CadreAnswer } from './cadre.service.js';

const loadCadre = async (context: Context, id: string): Promise<CadreRow | null> =>
  isUuid(id) ? context.loaders.cadre.load(id) : null;

const requireCadre = async (context: Context, id: string): Promise<CadreRow> => {
  const cadre = await context.loaders.cadre.load(id);
  if (!cadre) throw new Error(`cadre ${id} is referred to and missing`);
  return cadre;
};

const payload = async (context: Context, { cadreId, officeId }: CadreAnswer) => ({
  cadre: await requireCadre(context, cadreId),
  office: officeId === null ? null : await context.loaders.office.load(officeId),
});

export const cadreResolvers = {
  Query: {
    cadre: (_root, { id }, context) => loadCadre(context, id),
  },
  Mutation: {
    registerCadre: async (_root, { input }, context) => payload(context, await registerCadreCommand(context, input)),
    takeOffice: async (_root, { input }, context) => payload(context, await takeOfficeCommand(context, input)),
    leaveOffice: async (_root, { input }, context) => payload(context, await leaveOfficeCommand(context, input)),
  },
  Cadre: {
    __resolveReference: ({ id }, context) => loadCadre(context, id),
    offices: (cadre, { asOf }, context) =>
      context.loaders.officesOfCadre.load({ id: cadre.id, asOf: asOf ?? today(context.clock) }),
  },
  Office: {
    principal: (office) => isPrincipal(office),
    cadre: (office, _args, context) => requireCadre(context, office.cadreId),
    village: (office, _args, context) =>
      office.villageId === null ? null : context.loaders.unit.load(office.villageId),
  },
} satisfies Resolvers;
