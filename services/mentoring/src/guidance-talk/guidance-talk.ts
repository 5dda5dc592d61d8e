import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { correcting, guidanceTalkCorrected, guidanceTalkRecorded, type DomainEvent } from '@cunguan/events';
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

/** What is said of a talk, at its recording and at each correction. */
interface Telling {
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly topics: string;
  readonly advice?: string | null;
  readonly nextSteps?: string | null;
  readonly today: CivilDate;
}

const optionalText = (field: string, value: string | null | undefined): string | null =>
  value === null || value === undefined ? null : requireText(field, value, MAX_NOTES);

type Told = Omit<GuidanceTalk, 'id' | 'mentorshipId' | 'version'>;

/** What may be said of a talk of the pair: it was held within the pair's time. */
const told = ({ startedOn, endedOn }: Mentorship, input: Telling): Told => {
  const heldOn = requireDate('heldOn', input.heldOn, startedOn, input.today);
  if (endedOn !== null && heldOn >= endedOn) throw refuse('GUIDANCE_TALK.AFTER_END', { on: endedOn });
  return {
    heldOn,
    minutes: requireInteger('minutes', input.minutes, 1, MAX_MINUTES),
    topics: requireText('topics', input.topics, MAX_TOPICS),
    advice: optionalText('advice', input.advice),
    nextSteps: optionalText('nextSteps', input.nextSteps),
  };
};

interface Recorded {
  readonly talk: GuidanceTalk;
  readonly event: DomainEvent;
}

const published = ({ id, mentorshipId, heldOn, minutes }: GuidanceTalk, { officialId, mentorId }: Mentorship) => ({
  guidanceTalkId: id,
  mentorshipId,
  officialId,
  mentorId,
  heldOn,
  minutes,
});

/** Records a talk that was held within the pair's time. */
export const recordGuidanceTalk = (mentorship: Mentorship, input: Telling & { readonly id: string }): Recorded => {
  const talk = { ...told(mentorship, input), id: input.id, mentorshipId: mentorship.id, version: 1 };
  return { talk, event: guidanceTalkRecorded.of(talk.id, talk.version, published(talk, mentorship)) };
};

/** Says anew what was recorded of a talk, by somebody who has seen what stands there now. */
export const correctGuidanceTalk = (
  talk: GuidanceTalk,
  mentorship: Mentorship,
  input: Telling & { readonly expectedVersion: number },
): Recorded => {
  if (input.expectedVersion !== talk.version) throw refuse('GUIDANCE_TALK.CHANGED', { version: talk.version });
  const corrected = { ...talk, ...told(mentorship, input), version: talk.version + 1 };
  const event = guidanceTalkCorrected.of(talk.id, corrected.version, published(corrected, mentorship));
  return { talk: corrected, event: correcting(event) };
};
