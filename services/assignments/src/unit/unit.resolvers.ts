import { isUuid, today, type CivilDate } from '@cunguan/domain';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import type { Stub } from '../stubs.js';
import type { AssignmentsLoader, AssignmentsRow } from './unit.reads.js';

const assignmentsBy =
  (loaderOf: (loaders: Context['loaders']) => AssignmentsLoader) =>
  async (
    { id }: Stub,
    { asOf }: { readonly asOf?: CivilDate | null },
    context: Context,
  ): Promise<AssignmentsRow | null> =>
    isUuid(id) ? loaderOf(context.loaders).load({ id, asOf: asOf ?? today(context.clock) }) : null;

const reference = ({ id }: Stub): Stub => ({ id });

export const unitResolvers = {
  Village: {
    __resolveReference: reference,
    assignments: assignmentsBy((loaders) => loaders.assignmentsOfVillage),
  },
  Town: {
    __resolveReference: reference,
    assignments: assignmentsBy((loaders) => loaders.assignmentsOfTown),
  },
  District: {
    __resolveReference: reference,
    assignments: assignmentsBy((loaders) => loaders.assignmentsOfDistrict),
  },
  AssignmentsSummary: {
    dutyPostsVacant: ({ dutyPosts, dutyPostsHeld }) => dutyPosts - dutyPostsHeld,
  },
} satisfies Resolvers;
