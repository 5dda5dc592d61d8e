import { isUuid, today } from '@cunguan/domain';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { stub, type Stub } from '../stubs.js';
import { daysLeftOn, postingStatusOn } from './frontline-posting-status.js';
import type { HostKind } from './frontline-posting.js';
import type { FrontlinePostingRow } from './frontline-posting.reads.js';
import {
  approveFrontlinePostingCommand,
  endFrontlinePostingCommand,
  planFrontlinePostingCommand,
  recallFrontlinePostingCommand,
  startFrontlinePostingCommand,
} from './frontline-posting.service.js';

const loadPosting = async (context: Context, id: string): Promise<FrontlinePostingRow | null> =>
  isUuid(id) ? context.loaders.posting.load(id) : null;

const payload = async (context: Context, { id }: { readonly id: string }) => {
  const frontlinePosting = await context.loaders.posting.load(id);
  // The answer to a key may be asked for again after the viewer's reach has changed.
  if (!frontlinePosting) throw refuse('FRONTLINE_POSTING.UNKNOWN');
  return { frontlinePosting };
};

const host =
  (kind: HostKind) =>
  ({ hostKind, hostUnitId }: FrontlinePostingRow): Stub | null =>
    hostKind === kind ? { id: hostUnitId } : null;

export const frontlinePostingResolvers = {
  Query: {
    frontlinePosting: (_root, { id }, context) => loadPosting(context, id),
  },
  Mutation: {
    planFrontlinePosting: async (_root, { input }, context) =>
      payload(context, await planFrontlinePostingCommand(context, input)),
    approveFrontlinePosting: async (_root, { input }, context) =>
      payload(context, await approveFrontlinePostingCommand(context, input)),
    startFrontlinePosting: async (_root, { input }, context) =>
      payload(context, await startFrontlinePostingCommand(context, input)),
    endFrontlinePosting: async (_root, { input }, context) =>
      payload(context, await endFrontlinePostingCommand(context, input)),
    recallFrontlinePosting: async (_root, { input }, context) =>
      payload(context, await recallFrontlinePostingCommand(context, input)),
  },
  FrontlinePosting: {
    __resolveReference: ({ id }, context) => loadPosting(context, id),
    official: ({ officialId }) => ({ id: officialId }),
    homeVillage: ({ homeVillageId }) => ({ id: homeVillageId }),
    hostVillage: host('VILLAGE'),
    hostDepartment: host('DEPARTMENT'),
    hostTown: host('TOWN'),
    status: (posting, { asOf }, context) => postingStatusOn(posting, asOf ?? today(context.clock)),
    approver: ({ approverId }) => stub(approverId),
    daysLeft: (posting, { asOf }, context) => daysLeftOn(posting, asOf ?? today(context.clock)),
    policies: ({ lengthPolicy, approvalPolicy }) =>
      approvalPolicy === null ? [lengthPolicy] : [lengthPolicy, approvalPolicy],
  },
  FrontlineAppraisal: {
    appraiser: ({ appraiserId }) => ({ id: appraiserId }),
  },
} satisfies Resolvers;
