import { isUuid, today } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import { isOnPosting, kindsServedBy } from '../frontline-posting/frontline-posting-status.js';
import type { FrontlinePostingRow } from '../frontline-posting/frontline-posting.reads.js';
import type { Resolvers } from '../generated/schema.js';
import type { Stub } from '../stubs.js';

const loadPostings = async (context: Context, { id }: Stub): Promise<readonly FrontlinePostingRow[]> =>
  isUuid(id) ? context.loaders.postingsOfOfficial.load(id) : [];

export const officialResolvers = {
  Official: {
    __resolveReference: ({ id }) => ({ id }),
    posts: ({ id }, { asOf }, context) =>
      isUuid(id) ? context.loaders.holdingsOfOfficial.load({ id, asOf: asOf ?? today(context.clock) }) : [],
    duties: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const rows = isUuid(id) ? await context.loaders.dutiesOfOfficial.load({ id, first, after }) : [];
      return pageOf(rows, first, (duty) => [duty.givenOn, duty.id]);
    },
    postings: (official, _args, context) => loadPostings(context, official),
    currentPosting: async (official, { asOf }, context) => {
      const day = asOf ?? today(context.clock);
      const postings = await loadPostings(context, official);
      return postings.find((posting) => isOnPosting(posting, day)) ?? null;
    },
    frontlineKindsServed: async (official, { asOf }, context) =>
      kindsServedBy(await loadPostings(context, official), asOf ?? today(context.clock)),
  },
} satisfies Resolvers;
