import type { CivilDate } from '@cunguan/domain';
import type { OfficeBody } from '@cunguan/events';
import { refuse } from '../refusals.js';

/** What is known here of a cadre, by people's events. */
export interface Cadre {
  readonly id: string;
  readonly townId: string;
  /** That of the last event that it was made from. */
  readonly version: number;
}

/** An office held for a time, `heldFrom` included, `heldTo` not. */
export interface Office {
  readonly id: string;
  readonly cadreId: string;
  readonly townId: string;
  readonly body: OfficeBody;
  readonly heldFrom: CivilDate;
  readonly heldTo: CivilDate | null;
}

export const requireOfTown = (field: string, cadre: Cadre, townId: string): void => {
  if (cadre.townId !== townId) throw refuse('CADRE.OTHER_TOWN', { field });
};
