import type { CivilDate } from '@cunguan/domain';

/** What training keeps of an official: when they serve. */
export interface Official {
  readonly id: string;
  /** The first day of the first contract term; null until one is signed. */
  readonly servingFrom: CivilDate | null;
  /** The last day of the last contract term, or the day of leaving. */
  readonly servingTo: CivilDate | null;
  readonly leftOn: CivilDate | null;
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

export const servesOn = ({ servingFrom, servingTo }: Official, day: CivilDate): boolean =>
  servingFrom !== null && servingTo !== null && servingFrom <= day && day <= servingTo;

export const placementOn = (placements: readonly Placement[], day: CivilDate): Placement | undefined =>
  placements.find(({ placedFrom, placedTo }) => placedFrom <= day && (placedTo === null || day < placedTo));
