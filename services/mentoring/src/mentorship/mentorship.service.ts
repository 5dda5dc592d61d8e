import { isWithin, type Reach } from '@cunguan/access';
import { refusingConstraints, runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue, type EnqueueEnvironment } from '@cunguan/messaging';
import { requireImpartial } from '@cunguan/recusal';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { EntityManager } from 'typeorm';
import type { Cadre } from '../cadre/cadre.js';
import { CadreEntity, OfficeEntity } from '../cadre/cadre.entity.js';
import { GuidanceTalkEntity } from '../guidance-talk/guidance-talk.entity.js';
import type { Official, Placement } from '../official/official.js';
import { OfficialEntity, PlacementEntity } from '../official/official.entity.js';
import { refuse } from '../refusals.js';
import { UnitEntity } from '../unit/unit.entity.js';
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

interface ReachedOfficial {
  readonly official: Official;
  /** Those within reach; where else the official was or is stays unknown to the command. */
  readonly placements: readonly Placement[];
}

/** The copy with its row locked, so that a start and the news that the official leaves take turns. */
const lockOfficial = async (tx: EntityManager, reach: Reach, given: string): Promise<ReachedOfficial> => {
  const id = requireId('officialId', given);
  const official = await tx.findOne(OfficialEntity, { where: { id }, lock });
  // Asked in any case, so that an official out of reach takes no longer than one who is not there.
  const all = await tx.findBy(PlacementEntity, { officialId: id });
  const placements = all.filter(({ villageId, townId, districtId }) =>
    isWithin(reach, [villageId, townId, districtId]),
  );
  if (!official || placements.length === 0) throw refuse('MENTORSHIP.OFFICIAL_UNKNOWN');
  return { official, placements };
};

/** Always after the official's, so that two starts cannot wait for each other. */
const lockMentor = async (tx: EntityManager, reach: Reach, given: string): Promise<Cadre> => {
  const mentor = await tx.findOne(CadreEntity, { where: { id: requireId('mentorId', given) }, lock });
  if (!mentor) throw refuse('MENTORSHIP.MENTOR_UNKNOWN');
  const town = await tx.findOneBy(UnitEntity, { id: mentor.townId });
  if (!isWithin(reach, [mentor.townId, town?.districtId ?? null])) throw refuse('MENTORSHIP.MENTOR_UNKNOWN');
  return mentor;
};

/** Whether a command reaches the pair: by its units, its official or its mentor. */
const reachesPair = (reach: Reach, pair: Mentorship): boolean =>
  isWithin(reach, [pair.villageId, pair.townId, pair.districtId, pair.officialId, pair.mentorId]);

/** The pair with its row locked, so that its talks and its end take turns; nobody decides on their own pair or that of kin. */
export const lockMentorship = async (
  tx: EntityManager,
  { viewer }: Pick<ServiceContext, 'viewer'>,
  reach: Reach,
  given: string,
): Promise<Mentorship> => {
  const mentorship = await tx.findOne(MentorshipEntity, { where: { id: requireId('mentorshipId', given) }, lock });
  if (!mentorship || !reachesPair(reach, mentorship)) throw refuse('MENTORSHIP.UNKNOWN');
  await requireImpartial(tx, viewer, [], [mentorship.officialId]);
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
      const reach = context.access.command('startMentorship');
      const { official, placements } = await lockOfficial(tx, reach, input.officialId);
      const mentor = await lockMentor(tx, reach, input.mentorId);
      await requireImpartial(tx, context.viewer, [mentor.id], [official.id]);
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
    const reach = context.access.command('endMentorship');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
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
