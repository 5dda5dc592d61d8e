import { requireDate, requireText, type CivilDate } from '@cunguan/domain';
import { dutyPostCreated, SPECIALTIES, type DomainEvent, type LineOfWork, type Specialty } from '@cunguan/events';
import { EARLIEST } from '../official/official.js';
import { refuse } from '../refusals.js';
import type { Unit } from '../unit/unit.js';

/** A post of a village with duties for an official (岗位). */
export interface DutyPost {
  readonly id: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly lineOfWork: LineOfWork;
  readonly title: string;
  /** Those that the post asks for; one of them is enough. */
  readonly specialties: readonly Specialty[];
  readonly createdOn: CivilDate;
  readonly version: number;
}

export const MAX_TITLE = 100;

interface Creation {
  readonly id: string;
  readonly lineOfWork: LineOfWork;
  readonly title: string;
  readonly specialties: readonly Specialty[];
  readonly createdOn: CivilDate;
}

/** Sets up a duty post in a village. */
export const createDutyPost = (
  village: Unit,
  input: Creation,
  today: CivilDate,
): { readonly dutyPost: DutyPost; readonly event: DomainEvent } => {
  if (village.kind !== 'VILLAGE' || village.townId === null) throw refuse('UNIT.UNKNOWN', { field: 'villageId' });
  const { id, lineOfWork, specialties } = input;
  const count = specialties.length;
  if (count === 0 || count > SPECIALTIES.length || new Set(specialties).size !== count) {
    throw refuse('DUTY_POST.SPECIALTIES_INVALID');
  }
  const dutyPost: DutyPost = {
    id,
    villageId: village.id,
    townId: village.townId,
    districtId: village.districtId,
    lineOfWork,
    title: requireText('title', input.title, MAX_TITLE),
    specialties,
    createdOn: requireDate('createdOn', input.createdOn, EARLIEST, today),
    version: 1,
  };
  const event = dutyPostCreated.of(id, dutyPost.version, {
    dutyPostId: id,
    villageId: village.id,
    townId: village.townId,
    lineOfWork,
    specialties: [...specialties],
    createdOn: dutyPost.createdOn,
  });
  return { dutyPost, event };
};
