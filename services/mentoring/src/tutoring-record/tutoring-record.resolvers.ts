import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { requireTutoring } from '../tutoring/tutoring.resolvers.js';
import { correctTutoringRecordCommand, recordTutoringCommand } from './tutoring-record.service.js';

interface Told {
  readonly id: string;
  readonly tutoringId: string;
}

const payloadOf = async (context: Context, { id, tutoringId }: Told) => {
  const tutoringRecord = await context.loaders.tutoringRecord.load(id);
  if (!tutoringRecord) throw refuse('TUTORING_RECORD.UNKNOWN');
  return { tutoringRecord, tutoring: await requireTutoring(context, tutoringId) };
};

export const tutoringRecordResolvers = {
  Mutation: {
    recordTutoring: async (_root, { input }, context) =>
      payloadOf(context, await recordTutoringCommand(context, input)),
    correctTutoringRecord: async (_root, { input }, context) =>
      payloadOf(context, await correctTutoringRecordCommand(context, input)),
  },
  Tutoring: {
    records: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = await context.loaders.tutoringRecords.load({ ...knownKey(id, args, context.clock), first, after });
      return pageOf(rows, first, (record) => [record.heldOn, record.id]);
    },
  },
} satisfies Resolvers;
