import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from './completion-refusals.js';
import { daysOf, namesOf } from '../training-year/requirements.js';
import { groupedCode, requireCode } from './completion-code.js';
import { ISSUED_VERSION, REVOKED_VERSION, statusOf } from './completion.js';
import type { CompletionRow } from './completion.reads.js';
import { issueCompletionCommand, revokeCompletionCommand } from './completion.service.js';

const payload = async (context: Context, { completionId }: { readonly completionId: string }) => {
  const completion: CompletionRow | null = await context.loaders.completion.load(completionId);
  if (!completion) throw refuse('COMPLETION.UNKNOWN');
  return { completion };
};

export const completionResolvers = {
  Query: {
    completion: (_root, { code }, context) => context.loaders.completionByCode.load(requireCode(code)),
  },
  Mutation: {
    issueCompletion: async (_root, { input }, context) =>
      payload(context, await issueCompletionCommand(context, input)),
    revokeCompletion: async (_root, { input }, context) =>
      payload(context, await revokeCompletionCommand(context, input)),
  },
  Completion: {
    code: ({ code }) => (code === null ? null : groupedCode(code)),
    status: ({ revokedOn, superseded, covered }) => statusOf({ revoked: revokedOn !== null, superseded, covered }),
    verifiedDays: ({ halfDays }) => daysOf(halfDays),
    village: ({ villageId }) => ({ id: villageId }),
    town: ({ townId }) => ({ id: townId }),
    official: ({ officialId }) => (officialId === null ? null : { id: officialId }),
    version: ({ revokedOn }) => (revokedOn === null ? ISSUED_VERSION : REVOKED_VERSION),
    requirements: ({ requirements }) => requirements.map((one) => ({ ...one, ...namesOf(one.code) })),
  },
} satisfies Resolvers;
