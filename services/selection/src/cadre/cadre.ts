import type { CivilDate } from '@cunguan/domain';
import type { OfficeBody, OfficeRank, PartyStatus } from '@cunguan/events';

/** What is known here of a cadre. */
export interface Cadre {
  readonly id: string;
  readonly townId: string;
  readonly partyStatus: PartyStatus;
  readonly version: number;
}

/** An office of a cadre, `heldFrom` included, `heldTo` not. */
export interface CadreOffice {
  readonly id: string;
  readonly cadreId: string;
  readonly townId: string;
  readonly villageId: string | null;
  readonly body: OfficeBody;
  readonly rank: OfficeRank;
  readonly heldFrom: CivilDate;
  readonly heldTo: CivilDate | null;
}

/** Whether one of the offices is of the town's party committee on the day. */
export const sitsInTownPartyCommittee = (offices: readonly CadreOffice[], townId: string, on: CivilDate): boolean =>
  offices.some(
    ({ body, townId: town, heldFrom, heldTo }) =>
      body === 'TOWN_PARTY_COMMITTEE' && town === townId && heldFrom <= on && (heldTo === null || on < heldTo),
  );

/** Whether one of the offices is of the town or of a village of it on the day. */
export const holdsOfficeInTown = (offices: readonly CadreOffice[], townId: string, on: CivilDate): boolean =>
  offices.some(
    ({ townId: town, heldFrom, heldTo }) => town === townId && heldFrom <= on && (heldTo === null || on < heldTo),
  );
