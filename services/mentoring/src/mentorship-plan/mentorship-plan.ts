import { lookUpPolicy, requireDate, requireInteger, requireText, type CivilDate } from '@cunguan/domain';
import { mentorshipPlanned, TALK_RHYTHM, type DomainEvent } from '@cunguan/events';
import { requireOpen, type Mentorship } from '../mentorship/mentorship.js';
import { talkIntervalDays } from '../policies.js';
import { refuse } from '../refusals.js';

/** What a pair sets out to do, and how often it talks, from a day until the next plan's. */
export interface MentorshipPlan {
  readonly mentorshipId: string;
  readonly plannedFrom: CivilDate;
  readonly goals: string;
  readonly talkEveryDays: number;
  /** The rule that bounded the rhythm, and its version. */
  readonly talkPolicy: string;
}

const MAX_GOALS = 2000;

interface PlanInput {
  readonly from: CivilDate;
  readonly goals: string;
  readonly talkEveryDays: number;
  readonly today: CivilDate;
}

interface Planned {
  readonly mentorship: Mentorship;
  readonly plan: MentorshipPlan;
  readonly event: DomainEvent;
}

/** Plans a pair, active or paused, anew from a day on; the plan of that very day is replaced, and what it said stays known. */
export const planMentorship = (
  mentorship: Mentorship,
  servingTo: CivilDate | null,
  lastPlannedFrom: CivilDate | null,
  input: PlanInput,
): Planned => {
  requireOpen(mentorship, input.today);
  const plannedFrom = requireDate('from', input.from, mentorship.startedOn, input.today);
  if (servingTo !== null && servingTo < plannedFrom) {
    throw refuse('MENTORSHIP.OFFICIAL_NOT_SERVING', { on: plannedFrom });
  }
  if (lastPlannedFrom !== null && plannedFrom < lastPlannedFrom) {
    throw refuse('MENTORSHIP.PLANNED_LATER', { on: lastPlannedFrom });
  }
  const talkEveryDays = requireInteger('talkEveryDays', input.talkEveryDays, TALK_RHYTHM.min, TALK_RHYTHM.max);
  const rule = lookUpPolicy(talkIntervalDays, 'TALK_INTERVAL_DAYS', [], plannedFrom);
  const talkPolicy = `${rule.code}@${rule.validFrom}`;
  if (talkEveryDays > rule.value) {
    throw refuse('MENTORSHIP.RHYTHM_TOO_SLOW', { max: rule.value, policy: talkPolicy });
  }
  const { id, officialId, mentorId } = mentorship;
  const version = mentorship.version + 1;
  return {
    mentorship: { ...mentorship, version },
    plan: {
      mentorshipId: id,
      plannedFrom,
      goals: requireText('goals', input.goals, MAX_GOALS),
      talkEveryDays,
      talkPolicy,
    },
    event: mentorshipPlanned.of(id, version, { mentorshipId: id, officialId, mentorId, plannedFrom, talkEveryDays }),
  };
};
