import { daysBetween, type CivilDate } from '@cunguan/domain';
import { FRONTLINE_KINDS, type FrontlineKind } from '@cunguan/events';
import { refuse } from '../refusals.js';

/** PLANNED → APPROVED → ACTIVE → ENDED with an appraisal, or RECALLED with a reason. */
export type FrontlinePostingStatus = 'PLANNED' | 'APPROVED' | 'ACTIVE' | 'ENDED' | 'RECALLED';

interface Acts {
  readonly approvedOn: CivilDate | null;
  readonly startedOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
  readonly recalledOn: CivilDate | null;
}

const statusAfter = ({ approvedOn, startedOn, endedOn, recalledOn }: Acts, done: (act: CivilDate) => boolean) => {
  const isDone = (act: CivilDate | null): boolean => act !== null && done(act);
  if (isDone(recalledOn)) return 'RECALLED';
  if (isDone(endedOn)) return 'ENDED';
  if (isDone(startedOn)) return 'ACTIVE';
  return isDone(approvedOn) ? 'APPROVED' : 'PLANNED';
};

/** Where a posting stands after the acts of a day. */
export const postingStatusOn = (acts: Acts, day: CivilDate): FrontlinePostingStatus =>
  statusAfter(acts, (act) => act <= day);

export const requireStatus = (acts: Acts, ...needed: readonly FrontlinePostingStatus[]): void => {
  const status = statusAfter(acts, () => true);
  if (!needed.includes(status)) {
    throw refuse('FRONTLINE_POSTING.WRONG_STATUS', { status, needed: needed.join(' / ') });
  }
};

/** Whether the official is on the posting on a day: it is active, and the official still serves. */
export const isOnPosting = (posting: Acts & { readonly servingTo: CivilDate | null }, day: CivilDate): boolean =>
  postingStatusOn(posting, day) === 'ACTIVE' && (posting.servingTo === null || day <= posting.servingTo);

/** Days to the planned end, negative when overrun; null unless the official is on the posting on that day. */
export const daysLeftOn = (
  posting: Acts & { readonly servingTo: CivilDate | null; readonly to: CivilDate },
  day: CivilDate,
): number | null => (isOnPosting(posting, day) ? daysBetween(day, posting.to) : null);

/** The kinds in which somebody has started to serve by a day, each once. */
export const kindsServedBy = (
  postings: readonly (Acts & { readonly kind: FrontlineKind })[],
  day: CivilDate,
): readonly FrontlineKind[] =>
  FRONTLINE_KINDS.filter((kind) =>
    postings.some((posting) => posting.kind === kind && posting.startedOn !== null && posting.startedOn <= day),
  );
