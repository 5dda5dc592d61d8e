import type { CivilDate } from '@cunguan/domain';
import type { Specialty } from '@cunguan/events';
import { refuse } from '../refusals.js';

/** What is known here of an official, by people's events. */
export interface Official {
  readonly id: string;
  readonly specialties: readonly Specialty[];
  /** The first day of the first contract term; null until one is signed. */
  readonly servingFrom: CivilDate | null;
  /** The last day of the last contract term, or the day of leaving. */
  readonly servingTo: CivilDate | null;
  /** That of the last event that it was made from. */
  readonly version: number;
}

/** Where an official is for a time, `placedFrom` included, `placedTo` not. */
export interface Placement {
  readonly officialId: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly placedFrom: CivilDate;
  readonly placedTo: CivilDate | null;
}

/** The first programmes for graduates in villages began in 1995. */
export const EARLIEST = '1995-01-01';
export const LATEST = '2100-12-31';

export const requireServingOn = ({ servingFrom, servingTo }: Official, on: CivilDate): void => {
  if (servingFrom === null || servingTo === null || on < servingFrom || on > servingTo) {
    throw refuse('OFFICIAL.NOT_SERVING', { on });
  }
};
