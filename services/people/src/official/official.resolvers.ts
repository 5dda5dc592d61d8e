import { isUuid, today, type CivilDate } from '@cunguan/domain';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from './official.answer.js';
import type { ContractTermRow, OfficialRow } from './official.reads.js';
import {
  endContractCommand,
  registerOfficialCommand,
  signContractCommand,
  transferOfficialCommand,
} from './official.service.js';

const loadOfficial = async (context: Context, id: string): Promise<OfficialRow | null> =>
  isUuid(id) ? context.loaders.official.load(id) : null;

const termOn = async (
  context: Context,
  official: OfficialRow,
  asOf: CivilDate | null | undefined,
): Promise<ContractTermRow | null> => {
  const day = asOf ?? today(context.clock);
  const terms = await context.loaders.contractTerms.load(official.id);
  return terms.find(({ from, to, endedOn }) => from <= day && day <= (endedOn ?? to)) ?? null;
};

export const officialResolvers = {
  Query: {
    official: (_root, { id }, context) => loadOfficial(context, id),
  },
  Mutation: {
    registerOfficial: async (_root, { input }, context) =>
      answerOfficial(context, await registerOfficialCommand(context, input)),
    signContract: async (_root, { input }, context) =>
      answerOfficial(context, await signContractCommand(context, input)),
    endContract: async (_root, { input }, context) => answerOfficial(context, await endContractCommand(context, input)),
    transferOfficial: async (_root, { input }, context) =>
      answerOfficial(context, await transferOfficialCommand(context, input)),
  },
  Official: {
    __resolveReference: ({ id }, context) => loadOfficial(context, id),
    serving: async ({ id }, { asOf }, context) =>
      (await context.loaders.servingOn.load({ id, asOf: asOf ?? today(context.clock) })) !== null,
    village: async (official, { asOf }, context) => {
      const place = await context.loaders.villageOfOfficial.load({
        id: official.id,
        asOf: asOf ?? today(context.clock),
      });
      return place && context.loaders.unit.load(place.villageId);
    },
    contract: (official, { asOf }, context) => termOn(context, official, asOf),
    contracts: (official, _args, context) => context.loaders.contractTerms.load(official.id),
  },
} satisfies Resolvers;
