import { isUuid, requireInteger, today } from '@cunguan/domain';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { stub, type Stub } from '../stubs.js';
import type { FiguresKey, SelectionFiguresLoaders, SelectionFiguresRow } from './selection-figures.reads.js';

const FIRST_YEAR = 1995;

const keyOf = ({ clock }: Context, id: string, year: number): FiguresKey => {
  const now = today(clock);
  const asked = requireInteger('year', year, FIRST_YEAR, Number(now.slice(0, 4)));
  const lastDay = `${String(asked)}-12-31`;
  return { id, year: asked, poolDay: lastDay < now ? lastDay : now };
};

const selectionBy = (loader: keyof SelectionFiguresLoaders) => ({
  __resolveReference: ({ id }: Stub): Stub => stub(id),
  selection: async (
    { id }: Stub,
    { year }: { readonly year: number },
    context: Context,
  ): Promise<SelectionFiguresRow | null> =>
    isUuid(id) ? context.loaders[loader].load(keyOf(context, id, year)) : null,
});

export const selectionFiguresResolvers = {
  Village: selectionBy('figuresOfVillage'),
  Town: selectionBy('figuresOfTown'),
  District: selectionBy('figuresOfDistrict'),
  SelectionFigures: {
    electedOfficials: ({ electedOfficialIds }) => electedOfficialIds.map(stub),
    reserveOfficials: ({ reserveOfficialIds }) => reserveOfficialIds.map(stub),
  },
} satisfies Resolvers;
