/** The units in which training is counted. */
export type UnitKind = 'DISTRICT' | 'TOWN' | 'VILLAGE';

/** What training keeps of a unit. */
export interface Unit {
  readonly id: string;
  readonly kind: UnitKind;
  /** The town that it is or belongs to; null for a district. */
  readonly townId: string | null;
  readonly districtId: string;
  readonly version: number;
}
