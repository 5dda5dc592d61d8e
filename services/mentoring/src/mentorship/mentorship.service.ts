import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Cadre } from '../cadre/cadre.js';
import { CadreEntity, OfficeEntity } from '../cadre/cadre.entity.js';
import { GuidanceTalkEntity } from '../guidance-talk/guidance-talk.entity.js';
import type { Official } from '../official/official.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { refuse } from '../refusals.js';
import {
  endMentorship,
  endWhenMentorLeavesOffice,
  endWhenOfficialLeaves,
  startMentorship,
  type Ended,
  type Mentorship,
  type MentorshipEndDecision,
} from './mentorship.js';
import { MentorshipEntity } from './mentorship.entity.js';
import { stateOfMentorship } from './mentorship.state.js';

interface StartMentorshipInput extends KeyedInput {
  readonly officialId: string;
  readonly mentorId: string;
  readonly startedOn: CivilDate;
}

interface EndMentorshipInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly endedOn: CivilDate;
  readonly reason: MentorshipEndDecision;
}

type MentorshipId = Pick<Mentorship, 'id'>;

const lock = { mode: 'pessimistic_write' } as const;

/** The copy with its row locked, so that a start and the news that the official leaves take turns. */
const lockOfficial = async (tx: EntityManager, given: string): Promise<Official> => {
  const official = await tx.findOne(OfficialEntity, { where: { id: requireId('officialId', given) }, lock });
  if (!official) throw refuse('MENTORSHIP.OFFICIAL_UNKNOWN');
  return official;
};

/** Always after the official's, so that two starts cannot wait for each other. */
const lockMentor = async (tx: EntityManager, given: string): Promise<Cadre> => {
  const mentor = await tx.findOne(CadreEntity, { where: { id: requireId('mentorId', given) }, lock });
  if (!mentor) throw refuse('MENTORSHIP.MENTOR_UNKNOWN');
  return mentor;
};

/** The pair with its row locked, so that its talks and its end take turns. */
export const lockMentorship = async (tx: EntityManager, given: string): Promise<Mentorship> => {
  const mentorship = await tx.findOne(MentorshipEntity, { where: { id: requireId('mentorshipId', given) }, lock });
  if (!mentorship) throw refuse('MENTORSHIP.UNKNOWN');
  return mentorship;
};

const lastTalkOn = async (tx: EntityManager, mentorshipId: string): Promise<CivilDate | null> => {
  const talk = await tx.findOne(GuidanceTalkEntity, { where: { mentorshipId }, order: { heldOn: 'DESC' } });
  return talk?.heldOn ?? null;
};

const saveEnd = async (tx: EntityManager, environment: EnqueueEnvironment, ended: readonly Ended[]): Promise<void> => {
  for (const { mentorship } of ended) {
    const { id, endedOn, endReason, repairDueOn, repairPolicy, version } = mentorship;
    await tx.update(MentorshipEntity, { id }, { endedOn, endReason, repairDueOn, repairPolicy, version });
  }
  await enqueue(
    tx,
    environment,
    ended.map(({ event }) => event),
    ended.map(({ mentorship }) => stateOfMentorship(mentorship)),
  );
};

const constraints = {
  ex_mentorships_one_per_official: () => refuse('MENTORSHIP.ALREADY_PAIRED'),
  ex_mentorships_one_per_mentor: () => refuse('MENTORSHIP.MENTOR_ALREADY_PAIRED'),
};

export const startMentorshipCommand = (context: ServiceContext, input: StartMentorshipInput): Promise<MentorshipId> =>
  refusingConstraints(constraints, () =>
    runCommand(context, commandRequest(context, 'startMentorship', input), async (tx) => {
      const official = await lockOfficial(tx, input.officialId);
      const mentor = await lockMentor(tx, input.mentorId);
      const placements = await tx.findBy(PlacementEntity, { officialId: official.id });
      const offices = await tx.findBy(OfficeEntity, { cadreId: mentor.id });
      const { mentorship, events } = startMentorship({ official, placements }, offices, {
        id: context.ids.next(),
        mentorId: mentor.id,
        startedOn: input.startedOn,
        today: today(context.clock),
      });
      await tx.insert(MentorshipEntity, mentorship);
      await enqueue(tx, context, events, [stateOfMentorship(mentorship)]);
      return { id: mentorship.id };
    }),
  );

export const endMentorshipCommand = (context: ServiceContext, input: EndMentorshipInput): Promise<MentorshipId> =>
  runCommand(context, commandRequest(context, 'endMentorship', input), async (tx) => {
    const mentorship = await lockMentorship(tx, input.mentorshipId);
    const { endedOn, reason } = input;
    const talkedOn = await lastTalkOn(tx, mentorship.id);
    const ended = endMentorship(mentorship, talkedOn, { endedOn, reason, today: today(context.clock) });
    await saveEnd(tx, context, [ended]);
    return { id: mentorship.id };
  });

/** Ends the official's pairs where the copy of the official says that the village was left; the copy is locked. */
export const endMentorshipsOfOfficial = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  officialId: string,
): Promise<void> => {
  const official = await tx.findOneByOrFail(OfficialEntity, { id: officialId });
  const placements = await tx.findBy(PlacementEntity, { officialId });
  const mentorships = await tx.find(MentorshipEntity, { where: { officialId }, order: { id: 'ASC' }, lock });
  const ended = mentorships.map((mentorship) => endWhenOfficialLeaves(mentorship, { official, placements }));
  await saveEnd(
    tx,
    environment,
    ended.filter((end) => end !== null),
  );
};

/** Ends the mentor's pairs where the copies of the offices say that none of principal leader is held; the copy is locked. */
export const endMentorshipsOfMentor = async (
  tx: EntityManager,
  environment: EnqueueEnvironment,
  mentorId: string,
): Promise<void> => {
  const offices = await tx.findBy(OfficeEntity, { cadreId: mentorId });
  const mentorships = await tx.find(MentorshipEntity, { where: { mentorId }, order: { id: 'ASC' }, lock });
  const ended = mentorships.map((mentorship) => endWhenMentorLeavesOffice(mentorship, offices));
  await saveEnd(
    tx,
    environment,
    ended.filter((end) => end !== null),
  );
};
