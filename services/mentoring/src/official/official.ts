import { addDays, type CivilDate } from '@cunguan/domain';
import type { MentorshipLevel } from '@cunguan/events';

/** What mentoring keeps of an official: when they serve. */
export interface Official {
  readonly id: string;
  /** The first day of the first contract term; null until one is signed. */
  readonly servingFrom: CivilDate | null;
  /** The last day of the last contract term, or the day of leaving. */
  readonly servingTo: CivilDate | null;
  /** The last day of somebody who left. */
  readonly leftOn: CivilDate | null;
  readonly version: number;
}

/** Where an official is for a time, `placedFrom` included, `placedTo` not. */
export interface Placement {
  readonly officialId: string;
  readonly placedFrom: CivilDate;
  readonly placedTo: CivilDate | null;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
}

/** The first day away from a village (of a town or district mentor: from the town or district), and whether it led to another village or out of service. */
export interface Departure {
  readonly on: CivilDate;
  readonly reason: 'OFFICIAL_LEFT_VILLAGE' | 'OFFICIAL_LEFT_SERVICE';
}

export const servesOn = ({ servingFrom, servingTo }: Official, day: CivilDate): boolean =>
  servingFrom !== null && servingTo !== null && servingFrom <= day && day <= servingTo;

/** The first day after the service, where its last one is before a day; null while the official serves or is to serve. */
export const serviceOverBy = (servingTo: CivilDate | null, day: CivilDate): CivilDate | null =>
  servingTo !== null && servingTo < day ? addDays(servingTo, 1) : null;

export const placementOn = (placements: readonly Placement[], day: CivilDate): Placement | undefined =>
  placements.find(({ placedFrom, placedTo }) => placedFrom <= day && (placedTo === null || day < placedTo));

const UNIT_OF: Readonly<Record<MentorshipLevel, 'villageId' | 'townId' | 'districtId'>> = {
  VILLAGE: 'villageId',
  TOWN: 'townId',
  DISTRICT: 'districtId',
};

/** The unit of a pair's level: the official's village, or its town or district. */
type Units = Pick<Placement, 'villageId' | 'townId' | 'districtId'>;

/** The first day, from a day on, on which the official is not in the unit; null while no such day is known. */
const staysUntil = (
  placements: readonly Placement[],
  isThere: (placement: Placement) => boolean,
  from: CivilDate,
): CivilDate | null => {
  const placement = placementOn(placements, from);
  if (!placement || !isThere(placement)) return from;
  return placement.placedTo === null ? null : staysUntil(placements, isThere, placement.placedTo);
};

/**
 * When the official leaves the unit of a level after a day; that very day when they are not there on it; null while
 * they stay.
 */
export const departureFrom = (
  { leftOn }: Official,
  placements: readonly Placement[],
  { level, ...units }: Units & { readonly level: MentorshipLevel },
  from: CivilDate,
): Departure | null => {
  const unit = UNIT_OF[level];
  const on = staysUntil(placements, (placement) => placement[unit] === units[unit], from);
  if (on === null) return null;
  const leavesService = leftOn !== null && on >= addDays(leftOn, 1);
  return { on, reason: leavesService ? 'OFFICIAL_LEFT_SERVICE' : 'OFFICIAL_LEFT_VILLAGE' };
};
