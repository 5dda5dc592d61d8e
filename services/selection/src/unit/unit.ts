import type { Jurisdictions } from '@cunguan/domain';
import type { UnitKind } from '@cunguan/events';

/** What is known here of a unit, from the events of its registration. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly code: string;
  /** The town that it is or belongs to; null for a district. */
  readonly townId: string | null;
  readonly districtId: string;
  readonly version: number;
}

/** A village within its town and district. */
export interface VillagePlace {
  readonly id: string;
  readonly code: string;
  readonly townId: string;
  readonly districtId: string;
}

const TOWN_DIGITS = 9;
const DISTRICT_DIGITS = 6;

/** Codes nest by their beginning, so that a village's own code names its town and district as well. */
export const jurisdictionsOf = ({ code }: Pick<VillagePlace, 'code'>): Jurisdictions => [
  code,
  code.slice(0, TOWN_DIGITS),
  code.slice(0, DISTRICT_DIGITS),
];
