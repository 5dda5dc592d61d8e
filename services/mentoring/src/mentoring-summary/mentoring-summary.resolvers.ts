import { isUuid, today, type CivilDate } from '@cunguan/domain';
import type { Context } from '../context.js';
import { reviewInterval } from '../cultivation-review/cultivation-review.js';
import type { Resolvers } from '../generated/schema.js';
import { talkRules } from '../guidance-talk/talk-rules.js';
import { resolveStub, type Stub } from '../stubs.js';
import type { UnitKind } from '../unit/unit.js';
import type { MentoringSummaryRow } from './mentoring-summary.reads.js';

interface Dated {
  readonly asOf?: CivilDate | null;
  readonly knownAt?: string | null;
}

const unit = (kind: UnitKind) => ({
  __resolveReference: resolveStub,
  mentoring: async ({ id }: Stub, args: Dated, context: Context): Promise<MentoringSummaryRow | null> => {
    const rules = talkRules(args.asOf ?? today(context.clock));
    const { months: reviewMonths } = reviewInterval(rules.asOf);
    const key = { ...rules, reviewMonths, unitId: id, knownAt: args.knownAt ?? null };
    return isUuid(id) ? context.loaders.mentoringSummary[kind].load(key) : null;
  },
});

export const mentoringSummaryResolvers = {
  Village: unit('VILLAGE'),
  Town: unit('TOWN'),
  District: unit('DISTRICT'),
} satisfies Resolvers;
