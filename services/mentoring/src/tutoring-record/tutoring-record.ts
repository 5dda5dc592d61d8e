import { requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { correcting, tutoringRecordCorrected, tutoringRecorded, type DomainEvent } from '@cunguan/events';
import { serviceOverBy } from '../official/official.js';
import { refuse } from '../refusals.js';
import type { Tutoring } from '../tutoring/tutoring.js';

/** What a tutor did with the official on a day. Its texts stay in this service. */
export interface TutoringRecord {
  readonly id: string;
  readonly tutoringId: string;
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly what: string;
  readonly nextSteps: string | null;
  /** Why it was last corrected. */
  readonly correctionReason: string | null;
  readonly version: number;
}

/** A working day. */
const MAX_MINUTES = 480;
const MAX_TEXT = 2000;
const MAX_REASON = 500;

interface Telling {
  readonly heldOn: CivilDate;
  readonly minutes: number;
  readonly what: string;
  readonly nextSteps?: string | null;
  readonly today: CivilDate;
}

type Told = Pick<TutoringRecord, 'heldOn' | 'minutes' | 'what' | 'nextSteps'>;

/** A tutoring of which something is told, and the last day of its official's service. */
interface Recordable {
  readonly tutoring: Tutoring;
  readonly servingTo: CivilDate | null;
}

const told = ({ tutoring, servingTo }: Recordable, { nextSteps = null, ...input }: Telling): Told => {
  const { startedOn, endedOn } = tutoring;
  const heldOn = requireDate('heldOn', input.heldOn, startedOn, input.today);
  if (endedOn !== null && heldOn >= endedOn) throw refuse('TUTORING_RECORD.AFTER_END', { on: endedOn });
  const lapsedOn = serviceOverBy(servingTo, heldOn);
  if (lapsedOn !== null) throw refuse('TUTORING_RECORD.AFTER_END', { on: lapsedOn });
  return {
    heldOn,
    minutes: requireInteger('minutes', input.minutes, 1, MAX_MINUTES),
    what: requireText('what', input.what, MAX_TEXT),
    nextSteps: nextSteps === null ? null : requireText('nextSteps', nextSteps, MAX_TEXT),
  };
};

interface Recorded {
  readonly record: TutoringRecord;
  readonly event: DomainEvent;
}

/** What is published of a record: none of its texts. */
export const publishedRecord = (
  { id, tutoringId, heldOn, minutes }: TutoringRecord,
  { officialId, tutorId, lineOfWork }: Tutoring,
) => ({ tutoringRecordId: id, tutoringId, officialId, tutorId, lineOfWork, heldOn, minutes });

/** Records what was tutored on a day within the tutoring's time. */
export const recordTutoring = (of: Recordable, input: Telling & { readonly id: string }): Recorded => {
  const { tutoring } = of;
  const first = { ...told(of, input), id: input.id, tutoringId: tutoring.id };
  const record = { ...first, correctionReason: null, version: 1 };
  return { record, event: tutoringRecorded.of(record.id, record.version, publishedRecord(record, tutoring)) };
};

/** Says anew what was recorded, by somebody who has seen what stands there now. */
export const correctTutoringRecord = (
  record: TutoringRecord,
  of: Recordable,
  input: Telling & { readonly expectedVersion: number; readonly reason: string },
): Recorded => {
  const { version } = record;
  if (input.expectedVersion !== version) throw refuse('TUTORING_RECORD.CHANGED', { version });
  const correctionReason = requireText('reason', input.reason, MAX_REASON);
  const corrected = { ...record, ...told(of, input), correctionReason, version: version + 1 };
  const event = tutoringRecordCorrected.of(record.id, corrected.version, publishedRecord(corrected, of.tutoring));
  return { record: corrected, event: correcting(event) };
};
