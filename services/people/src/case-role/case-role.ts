import type { CivilDate } from '@cunguan/domain';

/**
 * What is known here of a part in the case of a reserve cadre, which selection owns: from its first day to the day before
 * `endedOn` the cadre reaches the official's card through it.
 */
export interface CaseRole {
  readonly id: string;
  readonly officialId: string;
  readonly cadreId: string;
  readonly givenOn: CivilDate;
  readonly endedOn: CivilDate | null;
  readonly version: number;
}
