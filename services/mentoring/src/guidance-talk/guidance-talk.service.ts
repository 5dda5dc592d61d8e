import type { Reach } from '@cunguan/access';
import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { guidanceTalkRecorded } from '@cunguan/events';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { Not, type EntityManager } from 'typeorm';
import type { Mentorship } from '../mentorship/mentorship.js';
import { lockMentorship, lockRecord } from '../mentorship/mentorship.service.js';
import { MentorshipPauseEntity } from '../mentorship-pause/mentorship-pause.entity.js';
import { OfficialEntity } from '../official/official.entity.js';
import { refuse } from '../refusals.js';
import { pairWithin } from '../scope.js';
import {
  acknowledgeGuidanceTalk,
  correctGuidanceTalk,
  recordGuidanceTalk,
  type TalkingRecord,
} from './guidance-talk.js';
import { GuidanceTalkEntity } from './guidance-talk.entity.js';
import { stateOfGuidanceTalk } from './guidance-talk.state.js';

interface Telling extends KeyedInput {
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly topics: string;
  readonly advice?: string | null;
  readonly nextSteps?: string | null;
}

interface RecordGuidanceTalkInput extends Telling {
  readonly mentorshipId: string;
}

interface CorrectGuidanceTalkInput extends Telling {
  readonly guidanceTalkId: string;
  readonly expectedVersion: number;
}

/** The talk that was recorded, and whose it is. */
interface GuidanceTalkAnswer {
  readonly id: string;
  readonly mentorshipId: string;
}

/** What is known of a pair, and of its talks but the one of an id. */
const recordOf = async (tx: EntityManager, mentorship: Mentorship, beside: string): Promise<TalkingRecord> => {
  const mentorshipId = mentorship.id;
  const pauses = await tx.findBy(MentorshipPauseEntity, { mentorshipId });
  const official = await tx.findOneBy(OfficialEntity, { id: mentorship.officialId });
  const select = { heldOn: true, topics: true } as const;
  const otherTalks = await tx.find(GuidanceTalkEntity, { where: { mentorshipId, id: Not(beside) }, select });
  return { mentorship, pauses, servingTo: official?.servingTo ?? null, otherTalks };
};

export const recordGuidanceTalkCommand = (
  context: ServiceContext,
  input: RecordGuidanceTalkInput,
): Promise<GuidanceTalkAnswer> =>
  runCommand(context, commandRequest(context, 'recordGuidanceTalk', input), async (tx) => {
    const reach = context.access.command('recordGuidanceTalk');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
    const given = { ...input, id: context.ids.next(), today: today(context.clock) };
    const record = await recordOf(tx, mentorship, given.id);
    const { talk, event } = recordGuidanceTalk(record, given);
    await tx.insert(GuidanceTalkEntity, talk);
    await enqueue(tx, context, [event], [stateOfGuidanceTalk(talk, mentorship)]);
    return { id: talk.id, mentorshipId: mentorship.id };
  });

interface AcknowledgeGuidanceTalkInput extends KeyedInput {
  readonly guidanceTalkId: string;
  readonly note?: string | null;
  readonly expectedVersion: number;
}

/** The pair whose talk it is; one statement, so that a talk out of reach takes no longer than one that is not there. */
const pairOfTalk = async (tx: EntityManager, reach: Reach, id: string): Promise<string> => {
  const [pair] = await tx.query<Pick<Mentorship, 'id'>[]>(
    `SELECT m.id FROM guidance_talks t JOIN mentorships m ON m.id = t.mentorship_id
      WHERE t.id = $1 AND ${pairWithin('$2')}`,
    [id, reach.within],
  );
  if (!pair) throw refuse('GUIDANCE_TALK.UNKNOWN');
  return pair.id;
};

/** Two corrections take turns at the lock on the pair; the later one finds another version than it expected. */
export const correctGuidanceTalkCommand = (
  context: ServiceContext,
  input: CorrectGuidanceTalkInput,
): Promise<GuidanceTalkAnswer> =>
  runCommand(context, commandRequest(context, 'correctGuidanceTalk', input), async (tx) => {
    const id = requireId('guidanceTalkId', input.guidanceTalkId);
    const reach = context.access.command('correctGuidanceTalk');
    const mentorship = await lockMentorship(tx, context, reach, await pairOfTalk(tx, reach, id));
    const current = await tx.findOneByOrFail(GuidanceTalkEntity, { id });
    const record = await recordOf(tx, mentorship, id);
    const { talk, event } = correctGuidanceTalk(current, record, { ...input, today: today(context.clock) });
    await tx.save(GuidanceTalkEntity, talk);
    await enqueue(tx, context, [event], [stateOfGuidanceTalk(talk, mentorship)]);
    return { id, mentorshipId: mentorship.id };
  });

/** The last event of the talk; null of one that was published before its id was kept. */
const lastEventOf = async (tx: EntityManager, id: string): Promise<string | null> => {
  const [last] = await tx.query<{ event: string | null }[]>(
    'SELECT event_id AS event FROM aggregate_versions WHERE topic = $1 AND aggregate_id = $2',
    [guidanceTalkRecorded.topic, id],
  );
  return last?.event ?? null;
};

/** Only the official reaches it, who decides nothing by it: nobody is asked whether they are impartial. */
export const acknowledgeGuidanceTalkCommand = (
  context: ServiceContext,
  input: AcknowledgeGuidanceTalkInput,
): Promise<GuidanceTalkAnswer> =>
  runCommand(context, commandRequest(context, 'acknowledgeGuidanceTalk', input), async (tx) => {
    const id = requireId('guidanceTalkId', input.guidanceTalkId);
    const reach = context.access.command('acknowledgeGuidanceTalk');
    const pair = await pairOfTalk(tx, reach, id);
    // Taken by corrections too, so that the two take turns.
    const mentorship = await lockRecord(tx, pair);
    const current = await tx.findOneByOrFail(GuidanceTalkEntity, { id });
    const given = { ...input, today: today(context.clock), toldBy: await lastEventOf(tx, id) };
    const { talk, event } = acknowledgeGuidanceTalk(current, mentorship, given);
    await tx.save(GuidanceTalkEntity, talk);
    await enqueue(tx, context, [event], [stateOfGuidanceTalk(talk, mentorship)]);
    return { id, mentorshipId: mentorship.id };
  });
