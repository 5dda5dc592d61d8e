import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import {
  correcting,
  guidanceTalkAcknowledged,
  guidanceTalkCorrected,
  guidanceTalkRecorded,
  type DomainEvent,
} from '@cunguan/events';
import { covers, type Mentorship, type PauseTerm } from '../mentorship/mentorship.js';
import { serviceOverBy } from '../official/official.js';
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
  /** When the official last acknowledged it, and which version; null until then. */
  readonly acknowledgedOn: CivilDate | null;
  readonly acknowledgedVersion: number | null;
  readonly acknowledgementNote: string | null;
  /** The event that told what was acknowledged: what a correction after it corrects. */
  readonly acknowledgedEvent: string | null;
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

/** What is known of a pair when a talk of it is recorded or corrected. */
export interface TalkingRecord {
  readonly mentorship: Mentorship;
  readonly pauses: readonly PauseTerm[];
  /** The last day of its official's service. */
  readonly servingTo: CivilDate | null;
  /** The other talks of the pair that are recorded. */
  readonly otherTalks: readonly Pick<GuidanceTalk, 'heldOn' | 'topics'>[];
}

type Told = Pick<GuidanceTalk, 'heldOn' | 'minutes' | 'topics' | 'advice' | 'nextSteps'>;

const UNACKNOWLEDGED = {
  acknowledgedOn: null,
  acknowledgedVersion: null,
  acknowledgementNote: null,
  acknowledgedEvent: null,
} as const;

/** Refuses a day on which the two were no pair that talks. */
const requireTalkingDay = ({ mentorship, pauses, servingTo }: TalkingRecord, heldOn: CivilDate): void => {
  const { endedOn } = mentorship;
  if (endedOn !== null && heldOn >= endedOn) throw refuse('GUIDANCE_TALK.AFTER_END', { on: endedOn });
  const lapsedOn = serviceOverBy(servingTo, heldOn);
  if (lapsedOn !== null) throw refuse('GUIDANCE_TALK.AFTER_END', { on: lapsedOn });
  const pause = pauses.find((each) => covers(each, heldOn));
  if (pause) throw refuse('GUIDANCE_TALK.IN_PAUSE', { on: heldOn, from: pause.pausedFrom });
};

/**
 * What may be said of a talk of the pair: it was held within the pair's time and in no pause, and is not recorded already.
 * Two talks of a day differ in what they were about.
 */
const told = (record: TalkingRecord, input: Telling): Told => {
  const heldOn = requireDate('heldOn', input.heldOn, record.mentorship.startedOn, input.today);
  requireTalkingDay(record, heldOn);
  const topics = requireText('topics', input.topics, MAX_TOPICS);
  const isRecorded = record.otherTalks.some((other) => other.heldOn === heldOn && other.topics === topics);
  if (isRecorded) throw refuse('GUIDANCE_TALK.ALREADY_RECORDED', { on: heldOn });
  return {
    heldOn,
    minutes: requireInteger('minutes', input.minutes, 1, MAX_MINUTES),
    topics,
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
export const recordGuidanceTalk = (record: TalkingRecord, input: Telling & { readonly id: string }): Recorded => {
  const { mentorship } = record;
  const talk = { ...told(record, input), ...UNACKNOWLEDGED, id: input.id, mentorshipId: mentorship.id, version: 1 };
  return { talk, event: guidanceTalkRecorded.of(talk.id, talk.version, published(talk, mentorship)) };
};

/** Whether the official acknowledged what stands there: an acknowledgement takes the talk one version on, and so does a correction. */
export const isAcknowledged = ({
  acknowledgedVersion,
  version,
}: Pick<GuidanceTalk, 'acknowledgedVersion' | 'version'>): boolean =>
  acknowledgedVersion !== null && acknowledgedVersion === version - 1;

/** Says anew what was recorded of a talk, by somebody who has seen what stands there now. */
export const correctGuidanceTalk = (
  talk: GuidanceTalk,
  record: TalkingRecord,
  input: Telling & { readonly expectedVersion: number },
): Recorded => {
  if (input.expectedVersion !== talk.version) throw refuse('GUIDANCE_TALK.CHANGED', { version: talk.version });
  const corrected = { ...talk, ...told(record, input), version: talk.version + 1 };
  const event = guidanceTalkCorrected.of(talk.id, corrected.version, published(corrected, record.mentorship));
  // The event before is the acknowledgement, which is not what is corrected.
  const isEarlier = isAcknowledged(talk);
  return { talk: corrected, event: isEarlier ? { ...event, corrects: talk.acknowledgedEvent } : correcting(event) };
};

interface Acknowledgement {
  readonly note?: string | null;
  readonly expectedVersion: number;
  readonly today: CivilDate;
  /** The event that told what stands there. */
  readonly toldBy: string | null;
}

/** The official acknowledges what stands there, once; after a correction again. */
export const acknowledgeGuidanceTalk = (
  talk: GuidanceTalk,
  { officialId, mentorId }: Pick<Mentorship, 'officialId' | 'mentorId'>,
  input: Acknowledgement,
): Recorded => {
  const { version: acknowledgedVersion, acknowledgedOn: before } = talk;
  if (before !== null && isAcknowledged(talk)) throw refuse('GUIDANCE_TALK.ALREADY_ACKNOWLEDGED', { on: before });
  if (input.expectedVersion !== acknowledgedVersion) {
    throw refuse('GUIDANCE_TALK.CHANGED', { version: acknowledgedVersion });
  }
  const { today: acknowledgedOn, toldBy: acknowledgedEvent } = input;
  const acknowledgementNote = optionalText('note', input.note);
  const version = acknowledgedVersion + 1;
  const said = { acknowledgedOn, acknowledgedVersion, acknowledgementNote, acknowledgedEvent };
  const acknowledged = { ...talk, ...said, version };
  const event = guidanceTalkAcknowledged.of(talk.id, version, {
    ...{ guidanceTalkId: talk.id, mentorshipId: talk.mentorshipId, officialId, mentorId },
    ...{ acknowledgedVersion, acknowledgedOn },
  });
  return { talk: acknowledged, event };
};
