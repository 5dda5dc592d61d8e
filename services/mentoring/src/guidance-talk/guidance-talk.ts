import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { guidanceTalkRecorded, type DomainEvent } from '@cunguan/events';
import type { Mentorship } from '../mentorship/mentorship.js';
import { refuse } from '../refusals.js';

/** A guidance talk of a pair. Its texts stay in this service. */
export interface GuidanceTalk {
  readonly id: string;
  readonly mentorshipId: string;
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly topics: string;
  readonly advice: string | null;
  readonly nextSteps: string | null;
  readonly version: number;
}

const MAX_MINUTES = 480;
const MAX_TOPICS = 500;
const MAX_NOTES = 2000;

interface Talk {
  readonly id: string;
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly topics: string;
  readonly advice?: string | null;
  readonly nextSteps?: string | null;
  readonly today: CivilDate;
}

const optionalText = (field: string, value: string | null | undefined): string | null =>
  value === null || value === undefined ? null : requireText(field, value, MAX_NOTES);

/** Records a talk that was held within the pair's time. */
export const recordGuidanceTalk = (
  { id: mentorshipId, officialId, mentorId, startedOn, endedOn }: Mentorship,
  input: Talk,
): { readonly talk: GuidanceTalk; readonly event: DomainEvent } => {
  const heldOn = requireDate('heldOn', input.heldOn, startedOn, input.today);
  if (endedOn !== null && heldOn >= endedOn) throw refuse('GUIDANCE_TALK.AFTER_END', { on: endedOn });
  const talk: GuidanceTalk = {
    id: input.id,
    mentorshipId,
    heldOn,
    minutes: requireInteger('minutes', input.minutes, 1, MAX_MINUTES),
    topics: requireText('topics', input.topics, MAX_TOPICS),
    advice: optionalText('advice', input.advice),
    nextSteps: optionalText('nextSteps', input.nextSteps),
    version: 1,
  };
  const event = guidanceTalkRecorded.of(talk.id, talk.version, {
    guidanceTalkId: talk.id,
    mentorshipId,
    officialId,
    mentorId,
    heldOn,
    minutes: talk.minutes,
  });
  return { talk, event };
};
