import { isUuid, today, type CivilDate } from '@cunguan/domain';
import type { Context } from '../context.js';
import { reviewInterval } from '../cultivation-review/cultivation-review.js';
import type { Resolvers } from '../generated/schema.js';
import { talkInterval } from '../guidance-talk/talk-interval.js';
import { resolveStub, type Stub } from '../stubs.js';
import type { UnitKind } from '../unit/unit.js';
import type { MentoringSummaryRow } from './mentoring-summary.reads.js';

interface Dated {
  readonly asOf?: CivilDate | null;
}

const unit = (kind: UnitKind) => ({
  __resolveReference: resolveStub,
  mentoring: async ({ id }: Stub, args: Dated, context: Context): Promise<MentoringSummaryRow | null> => {
    const interval = talkInterval(args.asOf ?? today(context.clock));
    return isUuid(id)
      ? context.loaders.mentoringSummary[kind].load({
          unitId: id,
          ...interval,
          reviewMonths: reviewInterval(interval.asOf).months,
        })
      : null;
  },
});

export const mentoringSummaryResolvers = {
  Village: unit('VILLAGE'),
  Town: unit('TOWN'),
  District: unit('DISTRICT'),
} satisfies Resolvers;
