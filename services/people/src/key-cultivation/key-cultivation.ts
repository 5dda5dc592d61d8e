import { requireDate, requireText, type CivilDate } from '@cunguan/domain';
import {
  keyCultivationEnded,
  keyCultivationStarted,
  type DomainEvent,
  type KeyCultivationEndReason,
} from '@cunguan/events';
import { EARLIEST, requireNoEndAhead, type Official, type Placement } from '../official/official.js';
import { requireNumberless } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';

/** Key cultivation (重点培养): the town's half of dual cultivation, from `listedFrom` until before `endedOn`. */
export interface KeyCultivation {
  readonly id: string;
  readonly officialId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly goal: string;
  readonly listedFrom: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly endReason: KeyCultivationEndReason | null;
  readonly version: number;
}

const MAX_GOAL = 500;
/** These come with the command that makes them true. */
const AUTOMATIC: readonly KeyCultivationEndReason[] = ['LEFT_SERVICE', 'LEFT_TOWN'];

interface Changed {
  readonly cultivation: KeyCultivation;
  readonly event: DomainEvent;
}

/** Where the official is, and of the day from which the listing holds: the placement, and whether a contract runs. */
interface Standing {
  readonly official: Official;
  readonly placement: Placement;
  readonly placedThen: Placement | null;
  readonly contractedThen: boolean;
}

interface Listing {
  readonly id: string;
  readonly from: CivilDate;
  readonly goal: string;
  readonly today: CivilDate;
}

/** The town lists an official who serves in one of its villages. One listing at a time is held by the database. */
export const listForKeyCultivation = (standing: Standing, input: Listing): Changed => {
  const { official, placement, placedThen, contractedThen } = standing;
  requireNoEndAhead(official, input.today);
  const listedFrom = requireDate('from', input.from, EARLIEST, input.today);
  if (placedThen?.townId !== placement.townId || !contractedThen) {
    throw refuse('KEY_CULTIVATION.NOT_SERVING_IN_TOWN', { from: listedFrom });
  }
  const { townId, districtId } = placement;
  const cultivation: KeyCultivation = {
    id: input.id,
    officialId: official.id,
    townId,
    districtId,
    goal: requireNumberless('goal', requireText('goal', input.goal, MAX_GOAL)),
    listedFrom,
    endedOn: null,
    endReason: null,
    version: 1,
  };
  const event = keyCultivationStarted.of(input.id, cultivation.version, {
    keyCultivationId: input.id,
    officialId: official.id,
    townId,
    districtId,
    from: listedFrom,
  });
  return { cultivation, event };
};

const ended = (standing: KeyCultivation, endedOn: CivilDate, endReason: KeyCultivationEndReason): Changed => {
  const cultivation = { ...standing, endedOn, endReason, version: standing.version + 1 };
  const event = keyCultivationEnded.of(cultivation.id, cultivation.version, {
    keyCultivationId: cultivation.id,
    officialId: cultivation.officialId,
    on: endedOn,
    reason: endReason,
  });
  return { cultivation, event };
};

interface Ending {
  readonly on: CivilDate;
  readonly reason: KeyCultivationEndReason;
  readonly expectedVersion: number;
  readonly today: CivilDate;
}

/** Ends it by decision; `on` is the first day on which it no longer holds. */
export const endKeyCultivation = (standing: KeyCultivation, input: Ending): Changed => {
  if (standing.endedOn !== null) throw refuse('KEY_CULTIVATION.ALREADY_ENDED', { on: standing.endedOn });
  if (standing.version !== input.expectedVersion)
    throw refuse('KEY_CULTIVATION.CHANGED', { version: standing.version });
  if (AUTOMATIC.includes(input.reason)) throw refuse('KEY_CULTIVATION.REASON_AUTOMATIC', { reason: input.reason });
  return ended(standing, requireDate('on', input.on, standing.listedFrom, input.today), input.reason);
};

/** Ends it because the official is gone from that day on; one that was to begin later has never held. */
export const endWithService = (
  standing: KeyCultivation,
  on: CivilDate,
  reason: 'LEFT_SERVICE' | 'LEFT_TOWN',
): Changed => ended(standing, on < standing.listedFrom ? standing.listedFrom : on, reason);
