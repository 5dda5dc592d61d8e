/** The units in which training is counted and roles are held. */
export type UnitKind = 'DISTRICT' | 'TOWN' | 'VILLAGE';

/** What training keeps of a unit. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** The administrative division code, by which a role names its unit; null in a copy from before codes were kept. */
  readonly code: string | null;
  /** The town that it is or belongs to; null for a district. */
  readonly townId: string | null;
  readonly districtId: string;
  readonly version: number;
}
