import { requireDate, type CivilDate } from '@cunguan/domain';
import { dutyPostLeft, dutyPostTaken, type DomainEvent } from '@cunguan/events';
import type { DutyPost } from '../duty-post/duty-post.js';
import { EARLIEST, requireServingOn, type Official, type Placement } from '../official/official.js';
import { refuse } from '../refusals.js';

/** A duty post held by an official for a time, `heldFrom` included, `heldTo` not. */
export interface DutyPostHolding {
  readonly id: string;
  readonly dutyPostId: string;
  readonly officialId: string;
  readonly heldFrom: CivilDate;
  /** Equal to `heldFrom` when the holder turned out to have left before. */
  readonly heldTo: CivilDate | null;
  readonly version: number;
}

interface Left {
  readonly holding: DutyPostHolding;
  readonly event: DomainEvent;
}

const endOn = (holding: DutyPostHolding, on: CivilDate): Left => {
  const { id, dutyPostId, officialId } = holding;
  const version = holding.version + 1;
  return {
    holding: { ...holding, heldTo: on, version },
    event: dutyPostLeft.of(id, version, { dutyPostHoldingId: id, dutyPostId, officialId, on }),
  };
};

/**
 * Takes a post of the village in which the official serves on that day; where that stay has ended since, so has the
 * holding. That a post has one holder, and an official one post, is held by the database.
 */
export const takeDutyPost = (
  post: DutyPost,
  official: Official,
  placement: Placement | null,
  input: { readonly id: string; readonly from: CivilDate },
  today: CivilDate,
): { readonly holding: DutyPostHolding; readonly events: readonly DomainEvent[] } => {
  const from = requireDate('from', input.from, EARLIEST, today);
  if (from < post.createdOn) throw refuse('DUTY_POST.NOT_YET_CREATED', { createdOn: post.createdOn });
  requireServingOn(official, from);
  if (placement?.villageId !== post.villageId) throw refuse('OFFICIAL.OTHER_VILLAGE', { on: from });
  const holding: DutyPostHolding = {
    id: input.id,
    dutyPostId: post.id,
    officialId: official.id,
    heldFrom: from,
    heldTo: null,
    version: 1,
  };
  const taken = dutyPostTaken.of(holding.id, holding.version, {
    dutyPostHoldingId: holding.id,
    dutyPostId: post.id,
    officialId: official.id,
    from,
  });
  if (placement.placedTo === null) return { holding, events: [taken] };
  const left = endOn(holding, placement.placedTo);
  return { holding: left.holding, events: [taken, left.event] };
};

/** Leaves a post; `on` is the first day on which it is no longer held. */
export const leaveDutyPost = (holding: DutyPostHolding, on: CivilDate, today: CivilDate): Left => {
  const { heldFrom, heldTo } = holding;
  if (heldTo !== null) throw refuse('DUTY_POST_HOLDING.ALREADY_LEFT', { on: heldTo });
  if (on <= heldFrom) throw refuse('DUTY_POST_HOLDING.LEFT_BEFORE_TAKEN', { from: heldFrom });
  return endOn(holding, requireDate('on', on, EARLIEST, today));
};

/** Ends a holding of somebody who is no longer there from a day on; null where it ends by then anyway. */
export const cutShort = (holding: DutyPostHolding, goneFrom: CivilDate): Left | null => {
  const { heldFrom, heldTo } = holding;
  const on = goneFrom > heldFrom ? goneFrom : heldFrom;
  return heldTo !== null && heldTo <= on ? null : endOn(holding, on);
};
