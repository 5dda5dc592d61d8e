import { isUuid, optionalId, requireInteger, today } from '@cunguan/domain';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import { optionalList } from '../filter-input.js';
import type { Resolvers, TutoringFilter as FilterInput } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { readTutorings, type TutoringFilter } from './tutoring-list.reads.js';
import type { TutoringRow } from './tutoring.reads.js';
import { endTutoringCommand, startTutoringCommand } from './tutoring.service.js';

const MAX_DAYS = 3660;

const filterOf = (filter: FilterInput | null | undefined): TutoringFilter => {
  const id = (field: keyof FilterInput & `${string}Id`) => optionalId(field, filter?.[field]);
  const days = filter?.withoutRecordFor ?? null;
  return {
    ...{ districtId: id('districtId'), townId: id('townId'), villageId: id('villageId') },
    ...{ officialId: id('officialId'), tutorId: id('tutorId') },
    linesOfWork: optionalList('linesOfWork', filter?.linesOfWork),
    open: filter?.open ?? null,
    withoutRecordFor: days === null ? null : requireInteger('withoutRecordFor', days, 1, MAX_DAYS),
  };
};

/** A tutoring that a command has just answered with; gone where a repeated command's viewer no longer reaches it. */
export const requireTutoring = async (context: Context, id: string): Promise<TutoringRow> => {
  const tutoring = await context.loaders.tutoring.load(knownKey(id, {}, context.clock));
  if (!tutoring) throw refuse('TUTORING.UNKNOWN');
  return tutoring;
};

export const tutoringResolvers = {
  Query: {
    tutoring: (_root, { id, ...args }, context) =>
      isUuid(id) ? context.loaders.tutoring.load(knownKey(id, args, context.clock)) : null,
    tutorings: async (_root, { filter, orderBy, ...args }, context) => {
      const page = pageArguments(args, [`is:${orderBy}`, 'date', 'uuid']);
      const at = knownKey('', args, context.clock);
      const rows = await readTutorings(context, filterOf(filter), orderBy, at, page);
      return pageOf(rows, page.first, ({ sortedOn, id }) => [orderBy, sortedOn, id]);
    },
  },
  Mutation: {
    startTutoring: async (_root, { input }, context) => {
      const { id } = await startTutoringCommand(context, input);
      return { tutoring: await requireTutoring(context, id) };
    },
    endTutoring: async (_root, { input }, context) => {
      const { id } = await endTutoringCommand(context, input);
      return { tutoring: await requireTutoring(context, id) };
    },
  },
  Tutoring: {
    official: ({ officialId }) => ({ id: officialId }),
    tutor: ({ tutorId }) => ({ id: tutorId }),
    village: ({ villageId }) => ({ id: villageId }),
    open: ({ startedOn, endedOn, servingTo }, { asOf }, { clock }) => {
      const day = asOf ?? today(clock);
      return startedOn <= day && (endedOn === null || day < endedOn) && servingTo !== null && day <= servingTo;
    },
  },
  Official: {
    tutoring: ({ id }, args, context) =>
      isUuid(id) ? context.loaders.tutoringOfOfficial.load(knownKey(id, args, context.clock)) : [],
    tutorings: ({ id }, args, context) =>
      isUuid(id) ? context.loaders.tutoringsOfOfficial.load(knownKey(id, args, context.clock)) : [],
  },
  Cadre: {
    tutoring: ({ id }, args, context) =>
      isUuid(id) ? context.loaders.tutoringOfTutor.load(knownKey(id, args, context.clock)) : [],
  },
} satisfies Resolvers;
