import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { lockMentorship } from '../mentorship/mentorship.service.js';
import { requireVersion, type Mentorship } from '../mentorship/mentorship.js';
import { saveStep } from '../mentorship/mentorship.save.js';
import { OfficialEntity } from '../official/official.entity.js';
import { MentorshipPlanEntity } from './mentorship-plan.entity.js';
import { planMentorship } from './mentorship-plan.js';

interface PlanMentorshipInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly from?: CivilDate | null;
  readonly goals: string;
  readonly talkEveryDays: number;
  readonly expectedVersion: number;
}

export const planMentorshipCommand = (
  context: ServiceContext,
  input: PlanMentorshipInput,
): Promise<Pick<Mentorship, 'id'>> =>
  runCommand(context, commandRequest(context, 'planMentorship', input), async (tx) => {
    const reach = context.access.command('planMentorship');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
    requireVersion(mentorship, input.expectedVersion);
    const where = { mentorshipId: mentorship.id };
    const last = await tx.findOne(MentorshipPlanEntity, { where, order: { plannedFrom: 'DESC' } });
    const official = await tx.findOneBy(OfficialEntity, { id: mentorship.officialId });
    const now = today(context.clock);
    const given = { ...input, from: input.from ?? now, today: now };
    const planned = planMentorship(mentorship, official?.servingTo ?? null, last?.plannedFrom ?? null, given);
    await tx.save(MentorshipPlanEntity, planned.plan);
    await saveStep(tx, context, planned.mentorship, planned.event);
    return { id: mentorship.id };
  });
