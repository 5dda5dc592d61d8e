import { isUuid, requireId, requireInteger, requireList, today } from '@cunguan/domain';
import { LINES_OF_WORK } from '@cunguan/events';
import { knownKey, pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers, TutoringFilter as FilterInput } from '../generated/schema.js';
import { refuse } from '../refusals.js';
import { readTutorings, type TutoringFilter } from './tutoring-list.reads.js';
import type { TutoringRow } from './tutoring.reads.js';
import { endTutoringCommand, startTutoringCommand } from './tutoring.service.js';

const MAX_DAYS = 3660;

const optional = <Given, Value>(given: Given | null | undefined, value: (given: Given) => Value): Value | null =>
  given === null || given === undefined ? null : value(given);

const filterOf = (filter: FilterInput | null | undefined): TutoringFilter => {
  const id = (field: keyof FilterInput & `${string}Id`) =>
    optional(filter?.[field], (given) => requireId(field, given));
  return {
    ...{ districtId: id('districtId'), townId: id('townId'), villageId: id('villageId') },
    ...{ officialId: id('officialId'), tutorId: id('tutorId') },
    linesOfWork: optional(filter?.linesOfWork, (lines) => requireList('linesOfWork', lines, LINES_OF_WORK.length)),
    open: filter?.open ?? null,
    withoutRecordFor: optional(filter?.withoutRecordFor, (days) =>
      requireInteger('withoutRecordFor', days, 1, MAX_DAYS),
    ),
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
