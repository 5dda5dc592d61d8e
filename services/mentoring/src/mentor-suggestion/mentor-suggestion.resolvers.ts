import { isUuid, today } from '@cunguan/domain';
import { knownKey } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { talkRules } from '../guidance-talk/talk-rules.js';
import { ranked, suggestionOf } from './mentor-suggestion.js';

export const mentorSuggestionResolvers = {
  Official: {
    mentorSuggestions: async ({ id }, args, context) => {
      const rules = talkRules(args.asOf ?? today(context.clock));
      if (!isUuid(id)) return [];
      const rows = await context.loaders.mentorCandidates.load(knownKey(id, args, context.clock));
      return ranked(rows.map((row) => suggestionOf(row, rules)));
    },
  },
  MentorSuggestion: {
    mentor: ({ mentorId }) => ({ id: mentorId }),
  },
} satisfies Resolvers;
