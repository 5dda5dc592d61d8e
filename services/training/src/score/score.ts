import { lookUpPolicy, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { correcting, scoreCorrected, scoreRecorded, type DomainEvent } from '@cunguan/events';
import type { Attendance } from '../attendance/attendance.js';
import { trainingPassMark } from '../policies.js';
import { refuse } from '../refusals.js';
import type { TrainingSession } from '../training-session/training-session.js';

/** A score as it was recorded; the one with the highest sequence stands, none is ever changed. */
export interface Score {
  readonly attendanceId: string;
  readonly sequence: number;
  readonly trainingSessionId: string;
  readonly officialId: string;
  /** 0 to 100. */
  readonly score: number;
  readonly recorderId: string;
  readonly recordedOn: CivilDate;
  readonly reason: string | null;
}

const MAX_REASON = 200;

interface Recorded {
  readonly attendance: Attendance;
  readonly score: Score;
  readonly event: DomainEvent;
}

const record = (
  { heldOn, organiserId }: TrainingSession,
  attendance: Attendance,
  input: {
    readonly score: number;
    readonly sequence: number;
    readonly reason: string | null;
    readonly today: CivilDate;
  },
): Recorded => {
  const { id: attendanceId, trainingSessionId, officialId } = attendance;
  const score = requireInteger('score', input.score, 0, 100);
  const version = attendance.version + 1;
  const about = { attendanceId, trainingSessionId, officialId };
  const contract = input.sequence === 1 ? scoreRecorded : scoreCorrected;
  return {
    attendance: { ...attendance, version },
    score: {
      ...about,
      sequence: input.sequence,
      score,
      recorderId: organiserId,
      recordedOn: input.today,
      reason: input.reason,
    },
    event: contract.of(attendanceId, version, { ...about, heldOn, score }),
  };
};

/** The first score of an attendance that is verified. */
export const recordScore = (
  session: TrainingSession,
  attendance: Attendance,
  facts: { readonly verified: boolean; readonly scored: boolean },
  input: { readonly score: number; readonly today: CivilDate },
): Recorded => {
  if (!facts.verified) throw refuse('ATTENDANCE.NOT_VERIFIED', { official: attendance.officialId });
  if (facts.scored) throw refuse('ATTENDANCE.ALREADY_SCORED', { official: attendance.officialId });
  return record(session, attendance, { ...input, sequence: 1, reason: null });
};

/** Says the score anew, by somebody who has seen what stands. */
export const correctScore = (
  session: TrainingSession,
  attendance: Attendance,
  last: Score | null,
  input: {
    readonly score: number;
    readonly reason: string;
    readonly expectedVersion: number;
    readonly today: CivilDate;
  },
): Recorded => {
  if (attendance.version !== input.expectedVersion) {
    throw refuse('ATTENDANCE.CHANGED', { version: attendance.version });
  }
  if (!last) throw refuse('ATTENDANCE.NOT_SCORED', { official: attendance.officialId });
  const reason = requireText('reason', input.reason, MAX_REASON);
  const recorded = record(session, attendance, { ...input, sequence: last.sequence + 1, reason });
  return { ...recorded, event: correcting(recorded.event) };
};

/** The mark from which a score of a session on the day passes. */
export const passMark = (heldOn: CivilDate): { readonly score: number; readonly policy: string } => {
  const { code, validFrom, value } = lookUpPolicy(trainingPassMark, 'TRAINING_PASS_MARK', [], heldOn);
  return { score: value, policy: `${code}@${validFrom}` };
};
