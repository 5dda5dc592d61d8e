import { dutyState, type DomainEvent } from '@cunguan/events';
import { statusAfter } from './duty-status.js';
import type { Duty, DutyStep } from './duty.js';

/** What is published of a duty as it stands after its last step: no title, measure, evidence or note. */
export const stateOfDuty = (
  { id, dutyPostId, officialId, townId, givenOn, dueOn, version }: Duty,
  { kind, takenOn }: DutyStep,
): DomainEvent =>
  dutyState.of(id, version, {
    dutyId: id,
    dutyPostId,
    officialId,
    townId,
    givenOn,
    dueOn,
    status: statusAfter(kind),
    statusOn: takenOn,
  });
