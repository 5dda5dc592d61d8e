/** The units in which mentoring is counted and roles are held. */
export type UnitKind = 'DISTRICT' | 'TOWN' | 'VILLAGE';

/** What mentoring keeps of a unit. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** The administrative division code, by which a role names its unit. */
  readonly code: string;
  /** The town that it is or belongs to; null for a district. */
  readonly townId: string | null;
  readonly districtId: string;
  readonly version: number;
}
