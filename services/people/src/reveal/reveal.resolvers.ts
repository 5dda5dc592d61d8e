import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Resolvers } from '../generated/schema.js';
import { exportPersonalDataCommand } from './export.service.js';
import { jsonOf, presentOf } from './own-record.answer.js';
import { revealPersonalDataCommand } from './reveal.service.js';

export const revealResolvers = {
  Mutation: {
    revealPersonalData: async (_root, { input }, context) => {
      const { reveal, data } = await revealPersonalDataCommand(context, input);
      return { reveal, ...data };
    },
    exportPersonalData: async (_root, { input }, context) => ({
      export: await exportPersonalDataCommand(context, input),
    }),
  },
  Official: {
    reveals: async ({ id }, args, context) => {
      const { first, after } = pageArguments(args, ['date', 'uuid']);
      const { from = null, to = null } = args;
      const rows = await context.loaders.reveals.load({ officialId: id, from, to, first, after });
      return pageOf(rows, first, (reveal) => [reveal.revealedOn, reveal.id]);
    },
  },
  PersonalDataReveal: {
    by: ({ actorId }) => actorId,
    on: ({ revealedOn }) => revealedOn,
    at: ({ revealedAt }) => revealedAt.toISOString(),
  },
  PersonalDataExport: {
    name: ({ official }) => official.name,
    sex: ({ official }) => official.sex,
    birthDate: ({ official }) => official.birthDate,
    education: (record) => presentOf(record).education,
    specialties: (record) => presentOf(record).specialties,
    partyStatus: (record) => presentOf(record).partyStatus,
    homeVillageCode: ({ homeVillage }) => homeVillage?.code ?? null,
    homeVillageName: ({ homeVillage }) => homeVillage?.name ?? null,
    cohortYear: ({ official }) => official.cohortYear,
    leftOn: ({ official }) => official.leftOn,
    idNumber: ({ data }) => data?.idNumber ?? null,
    mobile: ({ data }) => data?.mobile ?? null,
    homeAddress: ({ data }) => data?.homeAddress ?? null,
    json: jsonOf,
  },
} satisfies Resolvers;
