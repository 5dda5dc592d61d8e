import { isUuid, today } from '@cunguan/domain';
import { TRAINING_SESSION_KINDS } from '@cunguan/events';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/schema.js';
import { resolveStub, type Stub } from '../stubs.js';
import type { UnitKind } from '../unit/unit.js';
import { countingDay, daysOf, missingDays, requirementOf, requireYear, yearSpan } from './training-year.js';
import type { UnitYearRow } from './training-year.reads.js';

const MAX_ATTENDANCES = 100;

const unitYear =
  (kind: UnitKind) =>
  async ({ id }: Stub, args: { readonly year: number }, context: Context): Promise<UnitYearRow | null> => {
    const year = requireYear(args.year);
    if (!isUuid(id)) return null;
    return context.loaders.unitYear[kind].load({
      unitId: id,
      ...yearSpan(year),
      countedOn: countingDay(year, today(context.clock)),
      requiredHalfDays: requirementOf(year).halfDays,
    });
  };

const unit = (kind: UnitKind) => ({ __resolveReference: resolveStub, training: unitYear(kind) });

export const trainingYearResolvers = {
  Official: {
    __resolveReference: resolveStub,
    training: async ({ id }, args, context) => {
      const year = requireYear(args.year);
      return isUuid(id) ? context.loaders.officialYear.load({ officialId: id, ...yearSpan(year) }) : null;
    },
  },
  Village: unit('VILLAGE'),
  Town: unit('TOWN'),
  District: unit('DISTRICT'),
  OfficialTraining: {
    verifiedDays: ({ verifiedHalfDays }) => daysOf(verifiedHalfDays),
    requiredDays: ({ year }) => requirementOf(year).days,
    missingDays: ({ year, verifiedHalfDays }) => missingDays(requirementOf(year), verifiedHalfDays),
    policy: ({ year }) => requirementOf(year).policy,
    attendances: ({ officialId, year }, _args, context) =>
      context.loaders.attendancesOfOfficial.load({ officialId, ...yearSpan(year), first: MAX_ATTENDANCES }),
  },
  TrainingSummary: {
    sessions: ({ sessionsByKind }) => Object.values(sessionsByKind).reduce((sum, sessions) => sum + sessions, 0),
    sessionsByKind: ({ sessionsByKind }) =>
      TRAINING_SESSION_KINDS.map((kind) => ({ kind, sessions: sessionsByKind[kind] ?? 0 })),
    verifiedDays: ({ verifiedHalfDays }) => daysOf(verifiedHalfDays),
    officialsMeetingRequirement: ({ meeting }) => meeting,
    officialsShort: ({ short }) => short,
  },
} satisfies Resolvers;
