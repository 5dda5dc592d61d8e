import type { UnitKind } from '@cunguan/events';

/** What is known here of a unit, by people's events. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** The administrative division code, by which a jurisdiction is named. */
  readonly code: string;
  /** The town that it is or belongs to; null for a district. */
  readonly townId: string | null;
  readonly districtId: string;
  /** That of the last event that it was made from. */
  readonly version: number;
}
