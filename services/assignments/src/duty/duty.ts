import { requireDate, requireText, stateMachine, type CivilDate } from '@cunguan/domain';
import { dutyDone, dutyGiven, dutyReturned, dutyVerified, type DomainEvent } from '@cunguan/events';
import { requireOfTown, type Cadre } from '../cadre/cadre.js';
import type { DutyPostHolding } from '../duty-post-holding/duty-post-holding.js';
import { MAX_TITLE, type DutyPost } from '../duty-post/duty-post.js';
import { EARLIEST, LATEST, requireServingOn, type Official } from '../official/official.js';
import { refuse } from '../refusals.js';

/** A duty to fulfil (职责), for which the official answers who held the post when it was given. */
export interface Duty {
  readonly id: string;
  readonly dutyPostId: string;
  readonly officialId: string;
  readonly townId: string;
  readonly title: string;
  readonly measure: string;
  readonly givenOn: CivilDate;
  readonly dueOn: CivilDate;
  /** Also the number of its steps. */
  readonly version: number;
}

/** Each step follows from the one before: GIVEN → DONE → VERIFIED, or RETURNED → DONE again. */
export type DutyStepKind = 'GIVEN' | 'DONE' | 'VERIFIED' | 'RETURNED';

const steps = stateMachine<DutyStepKind>({
  GIVEN: ['DONE'],
  DONE: ['VERIFIED', 'RETURNED'],
  RETURNED: ['DONE'],
  VERIFIED: [],
});

/** Who did what when: one step of the accountability trail. */
export interface DutyStep {
  readonly dutyId: string;
  /** The duty's version that it made. */
  readonly version: number;
  readonly kind: DutyStepKind;
  readonly takenOn: CivilDate;
  readonly officialId: string | null;
  readonly cadreId: string | null;
  readonly note: string | null;
}

interface Changed {
  readonly duty: Duty;
  readonly step: DutyStep;
  readonly event: DomainEvent;
}

const MAX_MEASURE = 500;
const MAX_EVIDENCE = 1000;
const MAX_NOTE = 500;

interface Gift {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly givenOn: CivilDate;
  readonly dueOn: CivilDate;
}

/** Gives a duty to the holder of a post on that day; `holding` is the one that covers it. */
export const giveDuty = (
  post: DutyPost,
  holding: DutyPostHolding | null,
  holder: Official | null,
  giver: Cadre,
  input: Gift,
  today: CivilDate,
): Changed => {
  const givenOn = requireDate('givenOn', input.givenOn, EARLIEST, today);
  const dueOn = requireDate('dueOn', input.dueOn, givenOn, LATEST);
  if (!holding || !holder) throw refuse('DUTY_POST.VACANT', { on: givenOn });
  requireServingOn(holder, givenOn);
  requireOfTown('giverId', giver, post.townId);
  const duty: Duty = {
    id: input.id,
    dutyPostId: post.id,
    officialId: holder.id,
    townId: post.townId,
    title: requireText('title', input.title, MAX_TITLE),
    measure: requireText('measure', input.measure, MAX_MEASURE),
    givenOn,
    dueOn,
    version: 1,
  };
  const { id, officialId, version } = duty;
  return {
    duty,
    step: { dutyId: id, version, kind: 'GIVEN', takenOn: givenOn, officialId: null, cadreId: giver.id, note: null },
    event: dutyGiven.of(id, version, {
      dutyId: id,
      dutyPostId: post.id,
      officialId,
      giverId: giver.id,
      givenOn,
      dueOn,
    }),
  };
};

/** Reports a duty done, for the first time or after a return. */
export const reportDutyDone = (
  duty: Duty,
  last: DutyStep,
  doer: Official,
  input: { readonly on: CivilDate; readonly evidence: string },
  today: CivilDate,
): Changed => {
  if (!steps.can(last.kind, 'DONE')) {
    throw refuse(last.kind === 'DONE' ? 'DUTY.ALREADY_REPORTED' : 'DUTY.ALREADY_VERIFIED', { on: last.takenOn });
  }
  const on = requireDate('on', input.on, last.takenOn, today);
  requireServingOn(doer, on);
  const { id, officialId } = duty;
  const version = duty.version + 1;
  const note = requireText('evidence', input.evidence, MAX_EVIDENCE);
  return {
    duty: { ...duty, version },
    step: { dutyId: id, version, kind: 'DONE', takenOn: on, officialId, cadreId: null, note },
    event: dutyDone.of(id, version, { dutyId: id, officialId, on }),
  };
};

export type DutyCheckResult = 'VERIFIED' | 'RETURNED';

interface Check {
  readonly on: CivilDate;
  readonly result: DutyCheckResult;
  readonly note?: string | null;
}

/** Checks what was reported done. Whoever gave the duty may check it; whoever did it may not. */
export const checkDuty = (duty: Duty, last: DutyStep, checker: Cadre, input: Check, today: CivilDate): Changed => {
  if (checker.id === duty.officialId) throw refuse('DUTY.CHECKED_BY_DOER');
  if (!steps.can(last.kind, input.result)) {
    throw refuse(last.kind === 'VERIFIED' ? 'DUTY.ALREADY_VERIFIED' : 'DUTY.NOT_DONE', { on: last.takenOn });
  }
  requireOfTown('checkerId', checker, duty.townId);
  const on = requireDate('on', input.on, last.takenOn, today);
  const { result } = input;
  const given = input.note ?? null;
  if (result === 'RETURNED' && given === null) throw refuse('DUTY.NOTE_REQUIRED');
  const note = given === null ? null : requireText('note', given, MAX_NOTE);
  const { id, officialId } = duty;
  const version = duty.version + 1;
  const checked = result === 'VERIFIED' ? dutyVerified : dutyReturned;
  return {
    duty: { ...duty, version },
    step: { dutyId: id, version, kind: result, takenOn: on, officialId: null, cadreId: checker.id, note },
    event: checked.of(id, version, { dutyId: id, officialId, checkerId: checker.id, on }),
  };
};
