/** What training keeps of a cadre: whoever holds a session is one of its town. */
export interface Cadre {
  readonly id: string;
  readonly townId: string;
  readonly version: number;
}
