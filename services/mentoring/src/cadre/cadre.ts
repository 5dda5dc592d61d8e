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
 * The first day, from a day on, on which the holder of the offices is no principal leader of the village; null while
 * no end is known. Whoever leaves one principal office and holds another is one still.
 */
export const principalUntil = (offices: readonly Office[], villageId: string, from: CivilDate): CivilDate | null => {
  const ends = offices
    .filter((office) => office.principal && office.villageId === villageId)
    .filter(({ heldFrom, heldTo }) => heldFrom <= from && (heldTo === null || from < heldTo))
    .map(({ heldTo }) => heldTo);
  if (ends.includes(null)) return null;
  const last = latest(ends.filter((end) => end !== null));
  return last === undefined ? from : principalUntil(offices, villageId, last);
};

export const isPrincipalOn = (offices: readonly Office[], villageId: string, day: CivilDate): boolean =>
  principalUntil(offices, villageId, day) !== day;
