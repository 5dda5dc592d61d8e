import { optionalId, today, type CivilDate } from '@cunguan/domain';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { talkRules } from '../guidance-talk/talk-rules.js';
import { readMentorsWithSeveralPairs, readUnpairedOfficials, type UnitFilter } from './unpaired-official.reads.js';

type Maybe<T> = T | null | undefined;

interface Filter {
  readonly districtId?: Maybe<string>;
  readonly townId?: Maybe<string>;
  readonly villageId?: Maybe<string>;
  readonly overdue?: Maybe<boolean>;
}

interface Asked {
  readonly filter?: Maybe<Filter>;
  readonly asOf?: Maybe<CivilDate>;
  readonly knownAt?: Maybe<string>;
  readonly first: number;
  readonly after?: Maybe<string>;
}

const unitOf = (filter: Filter): UnitFilter => ({
  districtId: optionalId('districtId', filter.districtId),
  townId: optionalId('townId', filter.townId),
  villageId: optionalId('villageId', filter.villageId),
});

const whenOf = ({ asOf, knownAt }: Asked, { clock }: Context) => ({
  asOf: talkRules(asOf ?? today(clock)).asOf,
  knownAt: knownAt ?? null,
});

const unpairedOfficials = async (args: Asked, context: Context) => {
  const page = pageArguments(args, ['is:SINCE', 'date', 'uuid']);
  const filter = args.filter ?? {};
  const where = { ...whenOf(args, context), filter: unitOf(filter), overdue: filter.overdue ?? null };
  const after = page.after && [page.after[1], page.after[2]];
  const rows = await readUnpairedOfficials(context, 'unpaired', where, { first: page.first, after });
  return pageOf(rows, page.first, ({ since, officialId }) => ['SINCE', since, officialId]);
};

const repairsDue = async (args: Asked, context: Context) => {
  const page = pageArguments(args, ['is:DUE', 'date', 'uuid']);
  const filter = args.filter ?? {};
  const where = { ...whenOf(args, context), filter: unitOf(filter), overdue: filter.overdue ?? null };
  const after = page.after && [page.after[1], page.after[2]];
  const rows = await readUnpairedOfficials(context, 'repairsDue', where, { first: page.first, after });
  return pageOf(rows, page.first, ({ repairDueOn, officialId }) => ['DUE', repairDueOn ?? '', officialId]);
};

const mentorsWithSeveralPairs = async (args: Asked, context: Context) => {
  const page = pageArguments(args, ['uuid']);
  const when = whenOf(args, context);
  const where = { ...when, filter: unitOf(args.filter ?? {}) };
  const rows = await readMentorsWithSeveralPairs(context, where, page);
  return pageOf(
    rows.map(({ id }) => ({ id, ...when })),
    page.first,
    ({ id }) => [id],
  );
};

export const unpairedOfficialResolvers = {
  Query: {
    unpairedOfficials: (_root, args, context) => unpairedOfficials(args, context),
    repairsDue: (_root, args, context) => repairsDue(args, context),
    mentorsWithSeveralPairs: (_root, args, context) => mentorsWithSeveralPairs(args, context),
  },
  UnpairedOfficial: {
    official: ({ officialId }) => ({ id: officialId }),
    village: ({ villageId }) => ({ id: villageId }),
  },
  MentorWithSeveralPairs: {
    mentor: ({ id }) => ({ id }),
    mentorships: (key, _args, context) => context.loaders.villagePairsOfMentor.load(key),
  },
} satisfies Resolvers;
