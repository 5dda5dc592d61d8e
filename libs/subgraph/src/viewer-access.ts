import {
  commandReach,
  readReach,
  wallReach,
  type DataGroup,
  type GrantedUnit,
  type GrantedUnits,
  type Reach,
  type Viewer,
} from '@cunguan/access';
import type { DataSource } from 'typeorm';

/** Whose rows the viewer of a request reaches. */
export interface ViewerAccess {
  /** For reading a kind of data. */
  readonly read: (group: DataGroup) => Reach;
  /** For giving a command. */
  readonly command: (name: string) => Reach;
  /** In any way at all; for the second wall. */
  readonly wall: Reach;
}

/** What the viewer reaches with these units of the grants. */
export const viewerAccess = (viewer: Viewer, units: GrantedUnits): ViewerAccess => ({
  read: (group) => readReach(group, viewer, units),
  command: (name) => commandReach(name, viewer, units),
  // Made of every group and command, and asked for by two services only.
  get wall() {
    return wallReach(viewer, units);
  },
});

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly town_id: string | null;
  readonly district_id: string;
}

/**
 * Finds the units of viewers' grants in the service's own table of units. What was found is kept: a code stands for
 * the same unit for good. A unit that is not known yet is asked for again.
 */
export const createAccessFinder = (dataSource: DataSource): ((viewer: Viewer) => Promise<ViewerAccess>) => {
  const known = new Map<string, GrantedUnit>();
  return async (viewer) => {
    const codes = [...new Set(viewer.grants.map(({ unit }) => unit))];
    const missing = codes.filter((code) => !known.has(code));
    if (missing.length > 0) {
      const rows = await dataSource.query<UnitRow[]>(
        'SELECT id, code, town_id, district_id FROM units WHERE code = ANY ($1)',
        [missing],
      );
      for (const { id, code, town_id, district_id } of rows) {
        const above = [town_id, district_id].filter((unit): unit is string => unit !== null && unit !== id);
        known.set(code, { id, above });
      }
    }
    return viewerAccess(viewer, known);
  };
};
