import { optionalId, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import { optionalSpan } from '../filter-input.js';
import type { GuidanceTalkFilter as GuidanceTalkFilterInput, Resolvers } from '../generated/schema.js';
import { talkRules } from '../guidance-talk/talk-rules.js';
import { readGuidanceTalks, type GuidanceTalkFilter } from './guidance-talk-list.reads.js';

const filterOf = (filter: GuidanceTalkFilterInput): GuidanceTalkFilter => {
  const [from, to] = optionalSpan(['from', filter.from], ['to', filter.to]);
  return {
    districtId: optionalId('districtId', filter.districtId),
    townId: optionalId('townId', filter.townId),
    villageId: optionalId('villageId', filter.villageId),
    mentorshipId: optionalId('mentorshipId', filter.mentorshipId),
    officialId: optionalId('officialId', filter.officialId),
    mentorId: optionalId('mentorId', filter.mentorId),
    ...{ from, to },
    acknowledged: filter.acknowledged ?? null,
  };
};

export const guidanceTalkListResolvers = {
  Query: {
    guidanceTalks: async (_root, args, context) => {
      const { orderBy: order } = args;
      const { first, after } = pageArguments(args, [`is:${order}`, 'date', 'uuid']);
      const rows = await readGuidanceTalks(context, {
        filter: filterOf(args.filter ?? {}),
        asOf: talkRules(args.asOf ?? today(context.clock)).asOf,
        knownAt: args.knownAt ?? null,
        ...{ order, first, after: after && [after[1], after[2]] },
      });
      return pageOf(rows, first, ({ heldOn, id }) => [order, heldOn, id]);
    },
  },
} satisfies Resolvers;
