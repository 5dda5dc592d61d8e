import { addMonths, requireDate, type CivilDate, requireWithinYear } from '@cunguan/domain';
import {
  officialRegistered,
  officialTransferred,
  type DomainEvent,
  type Education,
  type PartyStatus,
  type Sex,
  type Specialty,
} from '@cunguan/events';
import { requirePersonName } from '../personal-data/person-text.js';
import { requireSpecialties } from '../qualification/specialties.js';
import { refuse } from '../refusals.js';

/** A college-graduate village official. */
export interface Official {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly cohortYear: number;
  /** Where the official comes from, of the villages that are registered; null where it is none of them or not known. */
  readonly homeVillageId: string | null;
  /** Why the registration was corrected last; null where it stands as it was made. */
  readonly correctionReason: string | null;
  /** The last day of service; null while the official serves. */
  readonly leftOn: CivilDate | null;
  readonly version: number;
}

/** Where an official is for a time, `placedFrom` included, `placedTo` not. */
export interface Placement {
  readonly id: string;
  readonly officialId: string;
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
  readonly placedFrom: CivilDate;
  readonly placedTo: CivilDate | null;
  /** Why it was last corrected; null of one that never was. */
  readonly correctionReason: string | null;
  readonly version: number;
}

export interface VillagePlace {
  readonly id: string;
  readonly townId: string;
  readonly districtId: string;
}

const MIN_AGE = 18;
const MAX_AGE = 45;
/** The first programmes for graduates in villages began in 1995. */
export const EARLIEST = '1995-01-01';
export const LATEST = '2100-12-31';
const BAND_YEARS = 5;

/** The half-decade of a birth date, `1985-1989`: nobody is told by it. */
export const birthYearBand = (birthDate: CivilDate): string => {
  const year = Number(birthDate.slice(0, 4));
  const start = year - (year % BAND_YEARS);
  return `${String(start)}-${String(start + BAND_YEARS - 1)}`;
};

interface Registration {
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: CivilDate;
  readonly education: Education;
  readonly specialties: readonly Specialty[];
  readonly partyStatus: PartyStatus;
  readonly arrivedOn: CivilDate;
  readonly homeVillageId?: string | null | undefined;
}

interface Registered {
  readonly official: Official;
  readonly placement: Placement;
  readonly event: DomainEvent;
}

export const requireAgeOnArrival = (birthDate: CivilDate, arrivedOn: CivilDate): void => {
  if (addMonths(birthDate, MIN_AGE * 12) > arrivedOn || addMonths(birthDate, MAX_AGE * 12) < arrivedOn) {
    throw refuse('OFFICIAL.AGE_IMPOSSIBLE', { min: MIN_AGE, max: MAX_AGE });
  }
};

/** The year of the intake (届) is that of the arrival. */
export const cohortYearOf = (arrivedOn: CivilDate): number => Number(arrivedOn.slice(0, 4));

/** Takes a graduate in as an official of a village. */
export const registerOfficial = (
  ids: { readonly officialId: string; readonly placementId: string },
  village: VillagePlace,
  input: Registration,
  today: CivilDate,
): Registered => {
  const arrivedOn = requireWithinYear('arrivedOn', input.arrivedOn, EARLIEST, today);
  requireAgeOnArrival(input.birthDate, arrivedOn);
  const specialties = requireSpecialties(input.specialties);
  const { sex, education, partyStatus } = input;
  const cohortYear = cohortYearOf(arrivedOn);
  const official: Official = {
    id: ids.officialId,
    name: requirePersonName(input.name),
    sex,
    birthDate: input.birthDate,
    cohortYear,
    homeVillageId: input.homeVillageId ?? null,
    correctionReason: null,
    leftOn: null,
    version: 1,
  };
  const event = officialRegistered.of(official.id, official.version, {
    officialId: official.id,
    villageId: village.id,
    townId: village.townId,
    districtId: village.districtId,
    sex,
    birthYearBand: birthYearBand(official.birthDate),
    education,
    specialties: [...specialties],
    partyStatus,
    cohortYear,
    arrivedOn,
  });
  return { official, placement: place(ids.placementId, official.id, village, arrivedOn), event };
};

const place = (id: string, officialId: string, village: VillagePlace, from: CivilDate): Placement => ({
  id,
  officialId,
  villageId: village.id,
  townId: village.townId,
  districtId: village.districtId,
  placedFrom: from,
  placedTo: null,
  correctionReason: null,
  version: 1,
});

/** Whoever leaves on a day to come serves until then. */
export const requireServing = ({ leftOn }: Official, today: CivilDate): void => {
  if (leftOn !== null && leftOn < today) throw refuse('OFFICIAL.LEFT', { on: leftOn });
};

/** What reaches beyond the end of service waits until an end that lies ahead is taken back. */
export const requireNoEndAhead = (official: Official, today: CivilDate): void => {
  requireServing(official, today);
  if (official.leftOn !== null) throw refuse('CONTRACT.END_AHEAD', { on: official.leftOn });
};

export interface Transferred {
  readonly official: Official;
  readonly left: Placement;
  readonly entered: Placement;
  readonly event: DomainEvent;
}

/** Moves an official to another village from a day on, while the contract runs. */
export const transferOfficial = (
  official: Official,
  placement: Placement,
  village: VillagePlace,
  /** The last day of service, as far as it is known; null before the first contract is signed. */
  contractedTo: CivilDate | null,
  input: { readonly placementId: string; readonly on: CivilDate; readonly today: CivilDate },
): Transferred => {
  requireServing(official, input.today);
  if (village.id === placement.villageId) throw refuse('OFFICIAL.SAME_VILLAGE');
  if (input.on <= placement.placedFrom) throw refuse('OFFICIAL.TRANSFER_TOO_EARLY', { from: placement.placedFrom });
  const on = requireDate('on', input.on, EARLIEST, input.today);
  if (contractedTo !== null && on > contractedTo) throw refuse('OFFICIAL.TRANSFER_AFTER_TERM', { to: contractedTo });
  const version = official.version + 1;
  return {
    official: { ...official, version },
    left: { ...placement, placedTo: on, version: placement.version + 1 },
    entered: place(input.placementId, official.id, village, on),
    event: officialTransferred.of(official.id, version, {
      officialId: official.id,
      fromVillageId: placement.villageId,
      villageId: village.id,
      townId: village.townId,
      districtId: village.districtId,
      on,
    }),
  };
};
