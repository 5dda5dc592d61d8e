import { optionalId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import { optionalList, optionalSpan } from '../filter-input.js';
import type { MentorshipFilter as MentorshipFilterInput, Resolvers } from '../generated/schema.js';
import { talkRules } from '../guidance-talk/talk-rules.js';
import { readMentorships, type MentorshipFilter } from './mentorship-list.reads.js';

const filterOf = (filter: MentorshipFilterInput): MentorshipFilter => {
  const [startedFrom, startedTo] = optionalSpan(['startedFrom', filter.startedFrom], ['startedTo', filter.startedTo]);
  return {
    districtId: optionalId('districtId', filter.districtId),
    townId: optionalId('townId', filter.townId),
    villageId: optionalId('villageId', filter.villageId),
    officialId: optionalId('officialId', filter.officialId),
    mentorId: optionalId('mentorId', filter.mentorId),
    statuses: optionalList('statuses', filter.statuses),
    levels: optionalList('levels', filter.levels),
    endReasons: optionalList('endReasons', filter.endReasons),
    talkOverdue: filter.talkOverdue ?? null,
    withoutTalkThisHalfYear: filter.withoutTalkThisHalfYear ?? null,
    ...{ startedFrom, startedTo },
  };
};

export const mentorshipListResolvers = {
  Query: {
    mentorships: async (_root, args, context) => {
      const { orderBy: order } = args;
      const { first, after } = pageArguments(args, [`is:${order}`, 'date', 'uuid']);
      const rows = await readMentorships(context, {
        filter: filterOf(args.filter ?? {}),
        rules: talkRules(args.asOf ?? today(context.clock)),
        knownAt: args.knownAt ?? null,
        ...{ order, first, after: after && [after[1], after[2]] },
      });
      return pageOf(rows, first, ({ sortedOn, id }) => [order, sortedOn, id]);
    },
  },
} satisfies Resolvers;
