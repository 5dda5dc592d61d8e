import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { MentorshipPauseReason } from '@cunguan/events';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { GuidanceTalkEntity } from '../guidance-talk/guidance-talk.entity.js';
import { lockMentorship } from '../mentorship/mentorship.service.js';
import { requireVersion, type Mentorship } from '../mentorship/mentorship.js';
import { saveStep } from '../mentorship/mentorship.save.js';
import { OfficialEntity } from '../official/official.entity.js';
import { MentorshipPauseEntity } from './mentorship-pause.entity.js';
import { pauseMentorship, resumeMentorship, type PausedRecord } from './mentorship-pause.js';

interface PauseMentorshipInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly from: CivilDate;
  readonly resumedOn?: CivilDate | null;
  readonly reason: MentorshipPauseReason;
  readonly expectedVersion: number;
}

interface ResumeMentorshipInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly on: CivilDate;
  readonly expectedVersion: number;
}

const recordOf = async (tx: EntityManager, mentorship: Mentorship): Promise<PausedRecord> => {
  const where = { mentorshipId: mentorship.id };
  const pauses = await tx.find(MentorshipPauseEntity, { where, order: { pausedFrom: 'ASC' } });
  const official = await tx.findOneBy(OfficialEntity, { id: mentorship.officialId });
  const talks = await tx.find(GuidanceTalkEntity, { where, select: { heldOn: true }, order: { heldOn: 'ASC' } });
  const talkedOn = talks.map(({ heldOn }) => heldOn);
  return { mentorship, pauses, servingTo: official?.servingTo ?? null, talkedOn };
};

export const pauseMentorshipCommand = (
  context: ServiceContext,
  input: PauseMentorshipInput,
): Promise<Pick<Mentorship, 'id'>> =>
  runCommand(context, commandRequest(context, 'pauseMentorship', input), async (tx) => {
    const reach = context.access.command('pauseMentorship');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
    requireVersion(mentorship, input.expectedVersion);
    const { from, resumedOn = null, reason } = input;
    const given = { id: context.ids.next(), from, resumedOn, reason, today: today(context.clock) };
    const paused = pauseMentorship(await recordOf(tx, mentorship), given);
    await tx.insert(MentorshipPauseEntity, paused.pause);
    await saveStep(tx, context, paused.mentorship, ...paused.events);
    return { id: mentorship.id };
  });

export const resumeMentorshipCommand = (
  context: ServiceContext,
  input: ResumeMentorshipInput,
): Promise<Pick<Mentorship, 'id'>> =>
  runCommand(context, commandRequest(context, 'resumeMentorship', input), async (tx) => {
    const reach = context.access.command('resumeMentorship');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
    requireVersion(mentorship, input.expectedVersion);
    const record = await recordOf(tx, mentorship);
    const {
      pause,
      events,
      mentorship: resumed,
    } = resumeMentorship(record, { on: input.on, today: today(context.clock) });
    await tx.update(MentorshipPauseEntity, { id: pause.id }, { resumedOn: pause.resumedOn });
    await saveStep(tx, context, resumed, ...events);
    return { id: mentorship.id };
  });
