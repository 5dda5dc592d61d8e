import type { CivilDate } from '@cunguan/domain';
import type { DutyStatus } from '@cunguan/events';
import type { DutyStepKind } from './duty.js';

interface Step {
  readonly kind: DutyStepKind;
  readonly on: CivilDate;
}

/** Where a duty stands after a step. */
export const statusAfter = (kind: DutyStepKind): DutyStatus => (kind === 'GIVEN' ? 'OPEN' : kind);

/** Where a duty stands on a day, by its steps from the oldest on; null before it was given. */
export const dutyStatusOn = (steps: readonly Step[], day: CivilDate): DutyStatus | null => {
  const last = steps.findLast(({ on }) => on <= day);
  return last ? statusAfter(last.kind) : null;
};

/** Whether it is past due on a day and nobody has reported it done, or a check returned it. */
export const isOverdueOn = (steps: readonly Step[], dueOn: CivilDate, day: CivilDate): boolean => {
  const status = dutyStatusOn(steps, day);
  return dueOn < day && (status === 'OPEN' || status === 'RETURNED');
};
