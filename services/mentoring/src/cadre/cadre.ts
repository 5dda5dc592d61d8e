import type { CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank } from '@cunguan/events';

/** What mentoring keeps of a cadre. */
export interface Cadre {
  readonly id: string;
  readonly townId: string;
  readonly version: number;
}

/** An office held for a time, `heldFrom` included, `heldTo` not. */
export interface Office {
  readonly id: string;
  readonly cadreId: string;
  readonly villageId: string | null;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  /** Whether its holder is a principal leader of the village. */
  readonly principal: boolean;
  readonly heldFrom: CivilDate;
  readonly heldTo: CivilDate | null;
}

const latest = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort().at(-1);

/**
 * The first day, from a day on, on which none of the offices is held; null while no end is known. Whoever leaves one
 * and holds another holds one still.
 */
const heldUntil = (offices: readonly Office[], from: CivilDate): CivilDate | null => {
  const ends = offices
    .filter(({ heldFrom, heldTo }) => heldFrom <= from && (heldTo === null || from < heldTo))
    .map(({ heldTo }) => heldTo);
  if (ends.includes(null)) return null;
  const last = latest(ends.filter((end) => end !== null));
  return last === undefined ? from : heldUntil(offices, last);
};

/** The first day, from a day on, on which the holder of the offices is no principal leader of the village. */
export const principalUntil = (offices: readonly Office[], villageId: string, from: CivilDate): CivilDate | null =>
  heldUntil(
    offices.filter((office) => office.principal && office.villageId === villageId),
    from,
  );

export const isPrincipalOn = (offices: readonly Office[], villageId: string, day: CivilDate): boolean =>
  principalUntil(offices, villageId, day) !== day;

const COMMITTEES: readonly OfficeBody[] = ['VILLAGE_PARTY_ORGANISATION', 'VILLAGE_COMMITTEE'];

/** The first day, from a day on, on which the holder of the offices is in neither of the village's two committees (两委). */
export const committeesUntil = (offices: readonly Office[], villageId: string, from: CivilDate): CivilDate | null =>
  heldUntil(
    offices.filter((office) => COMMITTEES.includes(office.body) && office.villageId === villageId),
    from,
  );

export const isInCommitteesOn = (offices: readonly Office[], villageId: string, day: CivilDate): boolean =>
  committeesUntil(offices, villageId, day) !== day;

/** The first day, from a day on, on which the holder of the offices holds none of the town's own. */
export const townOfficeUntil = (offices: readonly Office[], from: CivilDate): CivilDate | null =>
  heldUntil(
    offices.filter(({ body }) => !COMMITTEES.includes(body)),
    from,
  );

export const holdsTownOfficeOn = (offices: readonly Office[], day: CivilDate): boolean =>
  townOfficeUntil(offices, day) !== day;
