import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { stub } from '../stubs.js';
import { grantCaseRoleCommand, revokeCaseRoleCommand, type CaseRoleAnswer } from './case-role.service.js';

const payload = async ({ loaders }: Context, { caseRoleId, reserveEntryId }: CaseRoleAnswer) => {
  const caseRole = await loaders.caseRole.load(caseRoleId);
  const reserveEntry = await loaders.reserveEntry.load(reserveEntryId);
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!caseRole || !reserveEntry) throw refuse('CASE_ROLE.UNKNOWN');
  return { caseRole, reserveEntry };
};

export const caseRoleResolvers = {
  Mutation: {
    grantCaseRole: async (_root, { input }, context) => payload(context, await grantCaseRoleCommand(context, input)),
    revokeCaseRole: async (_root, { input }, context) => payload(context, await revokeCaseRoleCommand(context, input)),
  },
  CaseRole: {
    cadre: ({ cadreId }) => stub(cadreId),
  },
} satisfies Resolvers;
