import { isUuid, requireId, today, type CivilDate } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { talkRules } from '../guidance-talk/talk-rules.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import { refuse } from '../refusals.js';
import { resolveStub } from '../stubs.js';
import { statusOn } from './mentorship.js';
import { readQuietMentorships, type MentorshipRow } from './mentorship.reads.js';

interface Dated {
  readonly asOf?: CivilDate | null;
  readonly knownAt?: string | null;
}

const loadMentorship = async (context: Context, id: string, when: Dated = {}): Promise<MentorshipRow | null> =>
  isUuid(id) ? context.loaders.mentorship.load(knownKey(id, when, context.clock)) : null;

/** A pair that a command has just answered with; gone where a repeated command's viewer no longer reaches it. */
export const requireMentorship = async (context: Context, id: string): Promise<MentorshipRow> => {
  const mentorship = await loadMentorship(context, id);
  if (!mentorship) throw refuse('MENTORSHIP.UNKNOWN');
  return mentorship;
};

export const mentorshipResolvers = {
  Query: {
    mentorship: (_root, { id, ...when }, context) => loadMentorship(context, id, when),
    pairsWithoutRecentTalk: async (_root, args, context) => {
      const page = pageArguments(args, ['date', 'uuid']);
      const { asOf, everyDays } = talkRules(args.asOf ?? today(context.clock));
      const where = { townId: requireId('townId', args.townId), knownAt: args.knownAt ?? null, asOf, everyDays };
      const rows = await readQuietMentorships(context, where, page);
      return pageOf(rows, page.first, ({ quietSince, id }) => [quietSince, id]);
    },
  },
  Mutation: {
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
    status: async (mentorship, { asOf, knownAt }, context) => {
      const on = asOf ?? mentorship.asOf;
      const known = knownAt ? await loadMentorship(context, mentorship.id, { asOf: on, knownAt }) : mentorship;
      return known && statusOn(known, on);
    },
  },
  Official: {
    __resolveReference: resolveStub,
    mentorship: ({ id }, { level, ...args }, context) =>
      isUuid(id) ? context.loaders.mentorshipOfOfficial.load({ ...knownKey(id, args, context.clock), level }) : null,
    mentorships: ({ id }, args, context) =>
      isUuid(id) ? context.loaders.mentorshipsOfOfficial.load(knownKey(id, args, context.clock)) : [],
  },
  Cadre: {
    __resolveReference: resolveStub,
    mentorship: async ({ id }, args, context) => {
      if (!isUuid(id)) return null;
      const pairs = await context.loaders.villagePairsOfMentor.load(knownKey(id, args, context.clock));
      return pairs[0] ?? null;
    },
    mentorships: ({ id }, args, context) =>
      isUuid(id) ? context.loaders.mentorshipsOfMentor.load(knownKey(id, args, context.clock)) : [],
  },
} satisfies Resolvers;
