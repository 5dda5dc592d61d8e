import { isUuid, requireId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { talkInterval } from '../guidance-talk/talk-interval.js';
import { refuse } from '../refusals.js';
import { resolveStub } from '../stubs.js';
import { statusOn } from './mentorship.js';
import { readQuietMentorships, type MentorshipRow } from './mentorship.reads.js';
import { endMentorshipCommand, startMentorshipCommand } from './mentorship.service.js';

const loadMentorship = async (context: Context, id: string): Promise<MentorshipRow | null> =>
  isUuid(id) ? context.loaders.mentorship.load(id) : null;

/** A pair that a command has just answered with; gone where a repeated command's viewer no longer reaches it. */
export const requireMentorship = async (context: Context, id: string): Promise<MentorshipRow> => {
  const mentorship = await context.loaders.mentorship.load(id);
  if (!mentorship) throw refuse('MENTORSHIP.UNKNOWN');
  return mentorship;
};

export const mentorshipResolvers = {
  Query: {
    mentorship: (_root, { id }, context) => loadMentorship(context, id),
    pairsWithoutRecentTalk: async (_root, args, context) => {
      const page = pageArguments(args, ['date', 'uuid']);
      const { asOf, quietBefore } = talkInterval(args.asOf ?? today(context.clock));
      const where = { townId: requireId('townId', args.townId), asOf, quietBefore };
      const rows = await readQuietMentorships(context, where, page);
      return pageOf(rows, page.first, ({ quietSince, id }) => [quietSince, id]);
    },
  },
  Mutation: {
    startMentorship: async (_root, { input }, context) => {
      const { id } = await startMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
    endMentorship: async (_root, { input }, context) => {
      const { id } = await endMentorshipCommand(context, input);
      return { mentorship: await requireMentorship(context, id) };
    },
  },
  Mentorship: {
    __resolveReference: ({ id }, context) => loadMentorship(context, id),
    official: ({ officialId }) => ({ id: officialId }),
    mentor: ({ mentorId }) => ({ id: mentorId }),
    village: ({ villageId }) => ({ id: villageId }),
    status: (mentorship, { asOf }, context) => statusOn(mentorship, asOf ?? today(context.clock)),
  },
  Official: {
    __resolveReference: resolveStub,
    mentorship: ({ id }, { asOf }, context) =>
      isUuid(id) ? context.loaders.mentorshipOfOfficial.load({ id, asOf: asOf ?? today(context.clock) }) : null,
    mentorships: ({ id }, _args, context) => (isUuid(id) ? context.loaders.mentorshipsOfOfficial.load(id) : []),
  },
  Cadre: {
    __resolveReference: resolveStub,
    mentorship: ({ id }, { asOf }, context) =>
      isUuid(id) ? context.loaders.mentorshipOfMentor.load({ id, asOf: asOf ?? today(context.clock) }) : null,
  },
} satisfies Resolvers;
