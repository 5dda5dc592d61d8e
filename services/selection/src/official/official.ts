import type { CivilDate } from '@cunguan/domain';
import type { PartyStatus } from '@cunguan/events';

/** What is known here of an official. A registration alone does not make one serve; a contract does. */
export interface Official {
  readonly id: string;
  readonly partyStatus: PartyStatus;
  readonly servingFrom: CivilDate | null;
  /** The last day of the last contract term, or the day of leaving. */
  readonly servingTo: CivilDate | null;
  /** The last day of service; null while nobody ended it. */
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

/** Whether a contract term runs on the day; terms leave no gap, so that the first and last day tell. */
export const servesOn = ({ servingFrom, servingTo }: Official, day: CivilDate): boolean =>
  servingFrom !== null && servingTo !== null && servingFrom <= day && day <= servingTo;

/** The placement on the day. */
export const placementOn = (placements: readonly Placement[], day: CivilDate): Placement | null =>
  placements.find(({ placedFrom, placedTo }) => placedFrom <= day && (placedTo === null || day < placedTo)) ?? null;

/** One contract term, both days included. */
export interface ContractTerm {
  readonly id: string;
  readonly officialId: string;
  readonly ordinal: number;
  readonly runsFrom: CivilDate;
  readonly runsTo: CivilDate;
  /** The last day of service where it ended otherwise than agreed, or was ended at all; null while nobody ended it. */
  readonly endedOn: CivilDate | null;
}

/** The placement on the day, or the last one before it. */
export const placementUntil = (placements: readonly Placement[], day: CivilDate): Placement | null =>
  placements
    .filter(({ placedFrom }) => placedFrom <= day)
    .sort((a, b) => b.placedFrom.localeCompare(a.placedFrom))[0] ?? null;
