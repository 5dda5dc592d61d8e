import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import type { EnqueueEnvironment } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { OfficeEntity } from '../cadre/cadre.entity.js';
import { GuidanceTalkEntity } from '../guidance-talk/guidance-talk.entity.js';
import { MentorshipEntity } from '../mentorship/mentorship.entity.js';
import { requireVersion, type Mentorship, type MentorshipRecord } from '../mentorship/mentorship.js';
import { lockMentorship } from '../mentorship/mentorship.service.js';
import { saveStep } from '../mentorship/mentorship.save.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import {
  endMentorship,
  endWhenMentorLeavesOffice,
  endWhenContractRanOut,
  endWhenOfficialLeaves,
  explainAnewWhenRenewed,
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
    const official = await tx.findOneByOrFail(OfficialEntity, { id: mentorship.officialId });
    const record = { mentorship, servingTo: official.servingTo, lastTalkOn: talkedOn };
    const ended = endMentorship(record, { endedOn, reason, today: today(context.clock) });
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

/**
 * Ends the mentor's pairs of a level whose officials' contracts had run out before a day, so that the mentor is free on it.
 * The pairs are locked before the copies are read: a renewal that comes at the same time finds the pair open, or the end.
 */
export const endLapsedPairsOfMentor = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  { mentorId, level }: Pick<MentorshipRecord, 'mentorId' | 'level'>,
  before: CivilDate,
): Promise<void> => {
  const where = { mentorId, level, startedOn: Not(IsNull()) };
  const mentorships = await tx.find(MentorshipEntity, { where, order: { id: 'ASC' }, lock });
  const officials = await tx.findBy(OfficialEntity, { id: In(mentorships.map(({ officialId }) => officialId)) });
  const byId = new Map(officials.map((official) => [official.id, official]));
  const ends = mentorships.map((mentorship) => {
    const official = byId.get(mentorship.officialId);
    return official ? endWhenContractRanOut(mentorship, official, before) : null;
  });
  await saveEnds(tx, environment, ends);
};

/** Says anew why pairs ended that had ended with a contract which was renewed after all; the copy is locked. */
export const explainEndsOfRenewed = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  const official = await tx.findOneByOrFail(OfficialEntity, { id: officialId });
  const mentorships = await tx.find(MentorshipEntity, { where: { officialId }, order: { id: 'ASC' }, lock });
  await saveEnds(
    tx,
    environment,
    mentorships.map((mentorship) => explainAnewWhenRenewed(mentorship, official)),
  );
};
