import { requireDate, type CivilDate } from '@cunguan/domain';
import {
  cohortYearOf,
  EARLIEST,
  requireAgeOnArrival,
  type Placement,
  type VillagePlace,
} from '../official/official.js';
import { requireReason } from '../personal-data/person-text.js';
import { refuse } from '../refusals.js';
import type { ServiceRecord } from './contract-correction.js';

/** What is right instead; what is left out stays. */
export interface PlacementCorrection {
  readonly placementId: string;
  /** The village in which the official was. */
  readonly village?: VillagePlace | null;
  readonly from?: CivilDate | null;
  /** The first day in the next village. */
  readonly to?: CivilDate | null;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** When somebody left the service is a matter of the contract, and somebody who has not moved on is still there. */
const endOf = (placement: Placement, isLast: boolean, to: CivilDate | null | undefined): CivilDate | null => {
  if (to == null || to === placement.placedTo) return placement.placedTo;
  if (isLast) throw refuse('PLACEMENT.LAST_ENDS_WITH_CONTRACT');
  return to;
};

const villageOf = ({ id: villageId, townId, districtId }: VillagePlace) => ({ villageId, townId, districtId });

/** Corrects the village or the days of a placement; those before and after it move along, so that there is no gap and no overlap. */
export const correctPlacement = (
  record: ServiceRecord,
  input: PlacementCorrection,
  today: CivilDate,
): ServiceRecord => {
  const correctionReason = requireReason('reason', input.reason);
  const index = record.placements.findIndex(({ id }) => id === input.placementId);
  const placement = record.placements[index];
  if (!placement) throw refuse('PLACEMENT.UNKNOWN');
  const { version } = placement;
  if (version !== input.expectedVersion) throw refuse('PLACEMENT.CHANGED', { version });
  const placedFrom = requireDate('from', input.from ?? placement.placedFrom, EARLIEST, today);
  const placedTo = endOf(placement, index === record.placements.length - 1, input.to);
  const place = input.village ?? {
    id: placement.villageId,
    townId: placement.townId,
    districtId: placement.districtId,
  };
  const sameVillage = place.id === placement.villageId;
  if (sameVillage && placedFrom === placement.placedFrom && placedTo === placement.placedTo) {
    throw refuse('RECORD.NOTHING_CORRECTED');
  }
  const neighbours = [record.placements[index - 1], record.placements[index + 1]];
  if (neighbours.some((next) => next?.villageId === place.id)) throw refuse('OFFICIAL.SAME_VILLAGE');
  if (placedTo !== placement.placedTo && placedTo !== null) requireDate('to', placedTo, EARLIEST, today);
  const placements = record.placements.map((other, n): Placement => {
    const corrected = { ...other, correctionReason, version: other.version + 1 };
    if (n === index) return { ...corrected, ...villageOf(place), placedFrom, placedTo };
    if (n === index - 1 && other.placedTo !== placedFrom) return { ...corrected, placedTo: placedFrom };
    if (n === index + 1 && placedTo !== null && other.placedFrom !== placedTo) {
      return { ...corrected, placedFrom: placedTo };
    }
    return other;
  });
  for (const one of placements) {
    if (one.placedTo !== null && one.placedTo <= one.placedFrom) throw refuse('PLACEMENT.NO_DAY_LEFT');
  }
  const [first, contracted] = [placements.at(0), record.terms.at(0)];
  const arrivedOn = first?.placedFrom ?? placedFrom;
  requireAgeOnArrival(record.official.birthDate, arrivedOn);
  if (first && contracted && first.placedFrom > contracted.runsFrom) {
    throw refuse('PLACEMENT.AFTER_CONTRACT', { from: contracted.runsFrom });
  }
  const [present, last] = [placements.at(-1), record.terms.at(-1)];
  if (present && last && present.placedFrom > (last.endedOn ?? last.runsTo)) {
    throw refuse('OFFICIAL.TRANSFER_AFTER_TERM', { to: last.endedOn ?? last.runsTo });
  }
  const { official } = record;
  const cohortYear = index === 0 ? cohortYearOf(arrivedOn) : official.cohortYear;
  return { ...record, official: { ...official, cohortYear, version: official.version + 1 }, placements };
};
