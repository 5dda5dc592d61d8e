import { runCommand } from '@cunguan/database';
import { requireId, today, type CivilDate } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import type { Mentorship } from '../mentorship/mentorship.js';
import { lockMentorship } from '../mentorship/mentorship.service.js';
import { refuse } from '../refusals.js';
import { pairWithin } from '../scope.js';
import { correctGuidanceTalk, recordGuidanceTalk } from './guidance-talk.js';
import { GuidanceTalkEntity, GuidanceTalkVersionEntity } from './guidance-talk.entity.js';
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

export const recordGuidanceTalkCommand = (
  context: ServiceContext,
  input: RecordGuidanceTalkInput,
): Promise<GuidanceTalkAnswer> =>
  runCommand(context, commandRequest(context, 'recordGuidanceTalk', input), async (tx) => {
    const reach = context.access.command('recordGuidanceTalk');
    const mentorship = await lockMentorship(tx, context, reach, input.mentorshipId);
    const given = { ...input, id: context.ids.next(), today: today(context.clock) };
    const { talk, event } = recordGuidanceTalk(mentorship, given);
    await tx.insert(GuidanceTalkEntity, talk);
    await enqueue(tx, context, [event], [stateOfGuidanceTalk(talk, mentorship)]);
    return { id: talk.id, mentorshipId: mentorship.id };
  });

/** Two corrections take turns at the lock on the pair; the later one finds another version than it expected. */
export const correctGuidanceTalkCommand = (
  context: ServiceContext,
  input: CorrectGuidanceTalkInput,
): Promise<GuidanceTalkAnswer> =>
  runCommand(context, commandRequest(context, 'correctGuidanceTalk', input), async (tx) => {
    const id = requireId('guidanceTalkId', input.guidanceTalkId);
    const reach = context.access.command('correctGuidanceTalk');
    // One statement, so that a talk out of reach takes no longer than one that is not there.
    const [pair] = await tx.query<Pick<Mentorship, 'id'>[]>(
      `SELECT m.id FROM guidance_talks t JOIN mentorships m ON m.id = t.mentorship_id
        WHERE t.id = $1 AND ${pairWithin('$2')}`,
      [id, reach.within],
    );
    if (!pair) throw refuse('GUIDANCE_TALK.UNKNOWN');
    const mentorship = await lockMentorship(tx, context, reach, pair.id);
    const { mentorshipId, id: guidanceTalkId, ...before } = await tx.findOneByOrFail(GuidanceTalkEntity, { id });
    const current = { ...before, id, mentorshipId };
    const { talk, event } = correctGuidanceTalk(current, mentorship, { ...input, today: today(context.clock) });
    await tx.insert(GuidanceTalkVersionEntity, { ...before, guidanceTalkId, correctedAt: context.clock.now() });
    await tx.save(GuidanceTalkEntity, talk);
    await enqueue(tx, context, [event], [stateOfGuidanceTalk(talk, mentorship)]);
    return { id, mentorshipId };
  });
