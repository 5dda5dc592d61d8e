import { today } from '@cunguan/domain';
import { knownKey } from '@cunguan/subgraph';
import { exitPlanDue } from '../exit-plan/exit-plan.js';
import type { Resolvers } from '../generated/schema.js';
import { answerOfficial } from '../official/official.answer.js';
import { endContractCommand, signContractCommand } from './contract-term.service.js';
import { answerRenewal } from './renewal.answer.js';

export const contractTermResolvers = {
  Mutation: {
    signContract: async (_root, { input }, context) =>
      answerOfficial(context, await signContractCommand(context, input)),
    endContract: async (_root, { input }, context) => answerOfficial(context, await endContractCommand(context, input)),
  },
  Official: {
    contract: async ({ id }, { asOf, knownAt = null }, context) => {
      const day = asOf ?? today(context.clock);
      const terms = await context.loaders.contractTerms.load({ id, knownAt });
      return terms.find(({ from, to, endedOn }) => from <= day && day <= (endedOn ?? to)) ?? null;
    },
    contracts: ({ id }, { knownAt = null }, context) => context.loaders.contractTerms.load({ id, knownAt }),
    renewal: async ({ id }, args, context) => {
      const row = await context.loaders.renewal.load(knownKey(id, args, context.clock));
      return row && answerRenewal(row);
    },
  },
  ContractTerm: {
    exception: (term) => (term.exceptionApproverId === null ? null : term),
    exitPlan: ({ id }, args, context) => context.loaders.exitPlanOfTerm.load(knownKey(id, args, context.clock)),
    exitPlanDueOn: ({ to }) => exitPlanDue(to).on,
    exitPlanPolicy: ({ to }) => exitPlanDue(to).policy,
  },
  ContractException: {
    approver: ({ exceptionApproverId }, _args, context) =>
      exceptionApproverId === null ? null : context.loaders.cadre.load(exceptionApproverId),
    reason: ({ exceptionReason }) => exceptionReason,
    policy: ({ exceptionPolicy }) => exceptionPolicy,
  },
} satisfies Resolvers;
