import { runCommand } from '@cunguan/database';
import { today, type CivilDate } from '@cunguan/domain';
import { enqueue } from '@cunguan/messaging';
import { commandRequest, type KeyedInput, type ServiceContext } from '@cunguan/subgraph';
import { lockMentorship } from '../mentorship/mentorship.service.js';
import { recordGuidanceTalk } from './guidance-talk.js';
import { GuidanceTalkEntity } from './guidance-talk.entity.js';
import { stateOfGuidanceTalk } from './guidance-talk.state.js';

interface RecordGuidanceTalkInput extends KeyedInput {
  readonly mentorshipId: string;
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly topics: string;
  readonly advice?: string | null;
  readonly nextSteps?: string | null;
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
    const mentorship = await lockMentorship(tx, input.mentorshipId);
    const given = { ...input, id: context.ids.next(), today: today(context.clock) };
    const { talk, event } = recordGuidanceTalk(mentorship, given);
    await tx.insert(GuidanceTalkEntity, talk);
    await enqueue(tx, context, [event], [stateOfGuidanceTalk(talk, mentorship)]);
    return { id: talk.id, mentorshipId: mentorship.id };
  });
