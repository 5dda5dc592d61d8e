import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { GuidanceTalkEntity } from '../guidance-talk/guidance-talk.entity.js';
import { MentorshipEntity } from '../mentorship/mentorship.entity.js';
import { requireVersion, type Mentorship } from '../mentorship/mentorship.js';
import { lockMentorship } from '../mentorship/mentorship.service.js';
import { saveStep } from '../mentorship/mentorship.save.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import {
  endMentorship,
  endWhenMentorLeavesOffice,
  endWhenOfficialLeaves,
  type Ended,
  type MentorshipEndDecision,
} from './mentorship-end.js';

interface EndMentorshipInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly expectedVersion?: number | null;
  readonly endedOn: CivilDate;
  readonly reason: MentorshipEndDecision;
}

const lock = { mode: 'pessimistic_write' } as const;

const lastTalkOn = async (tx: EntityManager, mentorshipId: string): Promise<CivilDate | null> => {
  const talk = await tx.findOne(GuidanceTalkEntity, { where: { mentorshipId }, order: { heldOn: 'DESC' } });
  return talk?.heldOn ?? null;
};

export const endMentorshipCommand = (
  context: ServiceContext,
  input: EndMentorshipInput,
): Promise<Pick<Mentorship, 'id'>> =>
  runCommand(context, commandRequest(context, 'endMentorship', input), async (tx) => {
    const reach = context.access.command('endMentorship');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
    requireVersion(mentorship, input.expectedVersion);
    const { endedOn, reason } = input;
    const talkedOn = await lastTalkOn(tx, mentorship.id);
    const ended = endMentorship(mentorship, talkedOn, { endedOn, reason, today: today(context.clock) });
    await saveStep(tx, context, ended.mentorship, ended.event);
    return { id: mentorship.id };
  });

const saveEnds = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  ends: readonly (Ended | null)[],
): Promise<void> => {
  for (const ended of ends) if (ended) await saveStep(tx, environment, ended.mentorship, ended.event);
};

/** Ends the official's pairs, and withdraws proposals, where the copy says that the official left; the copy is locked. */
export const endMentorshipsOfOfficial = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  const official = await tx.findOneByOrFail(OfficialEntity, { id: officialId });
  const placements = await tx.findBy(PlacementEntity, { officialId });
  const mentorships = await tx.find(MentorshipEntity, { where: { officialId }, order: { id: 'ASC' }, lock });
  const ends = mentorships.map((mentorship) => endWhenOfficialLeaves(mentorship, { official, placements }));
  await saveEnds(tx, environment, ends);
};

/** Ends the mentor's pairs, and withdraws proposals, where no office is left that counts for them; the copy is locked. */
export const endMentorshipsOfMentor = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  mentorId: string,
): Promise<void> => {
  const offices = await tx.findBy(OfficeEntity, { cadreId: mentorId });
  const mentorships = await tx.find(MentorshipEntity, { where: { mentorId }, order: { id: 'ASC' }, lock });
  const ends = mentorships.map((mentorship) => endWhenMentorLeavesOffice(mentorship, offices));
  await saveEnds(tx, environment, ends);
};
