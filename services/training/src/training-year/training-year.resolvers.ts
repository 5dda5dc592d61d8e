import { isUuid, today } from '@cunguan/domain';
import { TRAINING_SESSION_KINDS } from '@cunguan/events';
import { pageArguments, pageOf } from '@cunguan/subgraph';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { resolveStub, type Stub } from '../stubs.js';
import type { UnitKind } from '../unit/unit.js';
import { daysOf, kindsThatFill, namesOf, REQUIREMENT_CODES, requirementsOf } from './requirements.js';
import { requireFilter } from './standings.js';
import type { OfficialYearRow, UnitYearRow } from './training-year.reads.js';
import { knownYear, requireYear, yearSpan, type KnownYear } from './training-year.js';

const MAX_ATTENDANCES = 100;

interface YearArguments {
  readonly year: number;
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

const yearOf = ({ year, asOf, knownAt }: YearArguments, { clock }: Context): KnownYear =>
  knownYear(requireYear(year), { asOf: asOf ?? today(clock), knownAt: knownAt ?? null });

const unitYear =
  (kind: UnitKind) =>
  async ({ id }: Stub, args: YearArguments, context: Context): Promise<UnitYearRow | null> => {
    const year = yearOf(args, context);
    return isUuid(id) ? context.loaders.unitYear[kind].load({ unitId: id, ...year }) : null;
  };

const unit = (kind: UnitKind) => ({ __resolveReference: resolveStub, training: unitYear(kind) });

/** The requirement that asks for days applies to everybody. */
const days = (row: OfficialYearRow) => {
  const found = requirementsOf(row).find(({ code }) => code === 'TRAINING_DAYS_PER_YEAR');
  if (!found) throw new Error('no requirement asks for days');
  return found;
};

export const trainingYearResolvers = {
  Query: {
    trainingStandings: async (_root, args, context) => {
      const order = args.orderBy;
      const { first, after } = pageArguments(args, [`is:${order}`, 'int', 'uuid']);
      const rows = await context.loaders.standings.load({
        ...yearOf(args, context),
        filter: requireFilter(args.filter ?? {}),
        order,
        first,
        after: after && [Number(after[1]), after[2]],
      });
      return pageOf(rows, first, ({ sortedBy, officialId }) => [order, String(sortedBy), officialId]);
    },
  },
  Official: {
    __resolveReference: resolveStub,
    training: async ({ id }, args, context) => {
      const year = yearOf(args, context);
      return isUuid(id) ? context.loaders.officialYear.load({ officialId: id, ...year }) : null;
    },
  },
  Village: unit('VILLAGE'),
  Town: unit('TOWN'),
  District: unit('DISTRICT'),
  OfficialTraining: {
    official: ({ officialId }) => ({ id: officialId }),
    verifiedDays: ({ verifiedHalfDays }) => daysOf(verifiedHalfDays),
    requiredDays: (row) => days(row).required,
    missingDays: (row) => days(row).missing,
    policy: (row) => days(row).policy,
    requirements: (row) => requirementsOf(row),
    openSessions: ({ officialId, villageId, townId, asOf, knownAt, year, ...facts }, _args, context) => {
      const kinds = kindsThatFill(requirementsOf({ year, ...facts }));
      if (kinds.length === 0) return [];
      const { to } = yearSpan(year);
      return context.loaders.openSessions.load({ officialId, villageId, townId, asOf, to, knownAt, kinds });
    },
    completion: ({ officialId, year, asOf, knownAt }, _args, context) =>
      context.loaders.completionOfYear.load({ officialId, year, asOf, knownAt }),
    attendances: ({ officialId, year, asOf, knownAt }, _args, { loaders }) =>
      loaders.attendancesOfOfficial.load({ officialId, ...yearSpan(year), asOf, knownAt, first: MAX_ATTENDANCES }),
  },
  TrainingSummary: {
    sessions: ({ sessionsByKind }) => Object.values(sessionsByKind).reduce((sum, sessions) => sum + sessions, 0),
    sessionsByKind: ({ sessionsByKind }) =>
      TRAINING_SESSION_KINDS.map((kind) => ({ kind, sessions: sessionsByKind[kind] ?? 0 })),
    verifiedDays: ({ verifiedHalfDays }) => daysOf(verifiedHalfDays),
    officialsMeetingRequirement: ({ meeting }) => meeting,
    officialsShort: ({ short }) => short,
    officialsWithoutSitIn: ({ withoutSitIn }) => withoutSitIn,
    requirements: ({ requirements }) =>
      REQUIREMENT_CODES.map((code) => ({ code, ...namesOf(code), ...requirements[code] })),
  },
} satisfies Resolvers;
