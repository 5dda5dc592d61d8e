import { CASE_ROLES, commandersOf, commandNames, GROUPS, readersOf, type DataGroup, type ReachWord } from './matrix.js';
import type { Viewer } from './viewer.js';

/**
 * Whose rows a viewer reaches, as ids for SQL: `row.village_id = ANY ($within)`. A row is reached when one of the units
 * that it belongs to, the official or the mentor whom it is about, is within.
 */
export interface Reach {
  /** Units, and the viewer's own id as an official or a mentor where the matrix lets that count. */
  readonly within: readonly string[];
  /** The units above the viewer's: they are reached themselves, and not what belongs to them. */
  readonly above: readonly string[];
  /** The viewer's id as a cadre, for the rows of cases in which the cadre has a part. */
  readonly cases: readonly string[];
}

/** A unit of the viewer's grants. */
export interface GrantedUnit {
  readonly id: string;
  /** Its town and its district, as far as they are above it. */
  readonly above: readonly string[];
}

/** The units of the grants by code; a unit that is not known is left out, and reaches nothing. */
export type GrantedUnits = ReadonlyMap<string, GrantedUnit>;

const unique = (ids: readonly (string | null)[]): readonly string[] => [...new Set(ids.filter((id) => id !== null))];

type Cells = ReturnType<typeof readersOf>;

const reachBy = (cells: Cells, viewer: Viewer, units: GrantedUnits): Reach => {
  const granted = viewer.grants.flatMap(({ role, unit }) => {
    const word = cells[role];
    return word === undefined ? [] : [{ word, role, unit: units.get(unit) }];
  });
  const unitsBy = (...words: readonly ReachWord[]) =>
    granted.flatMap(({ word, unit }) => (words.includes(word) && unit ? [unit] : []));
  const has = (wanted: ReachWord): boolean => granted.some(({ word }) => word === wanted);
  const inCases = CASE_ROLES.some((role) => cells[role] === 'case');
  return {
    within: unique([
      ...unitsBy('unit', 'around').map(({ id }) => id),
      // One's own as an official, or as the cadre that one is by any other role.
      ...granted.map(({ word, role }) => {
        if (word !== 'own') return null;
        return role === 'OFFICIAL' ? viewer.officialId : viewer.cadreId;
      }),
      has('pair') ? viewer.cadreId : null,
    ]),
    above: unique(unitsBy('around').flatMap(({ above }) => above)),
    cases: unique([inCases ? viewer.cadreId : null]),
  };
};

/** Whose rows of a kind of data the viewer reads. */
export const readReach = (group: DataGroup, viewer: Viewer, units: GrantedUnits): Reach =>
  reachBy(readersOf(group), viewer, units);

/** About whose rows the viewer may give a command. */
export const commandReach = (command: string, viewer: Viewer, units: GrantedUnits): Reach =>
  reachBy(commandersOf(command), viewer, units);

/** Whether a row is reached that belongs to these units and is about these persons. */
export const isWithin = ({ within }: Reach, ids: readonly (string | null)[]): boolean =>
  ids.some((id) => id !== null && within.includes(id));

const allows = (cells: Cells, { grants, cadreId }: Viewer): boolean =>
  grants.some(({ role }) => cells[role] !== undefined) ||
  (cadreId !== null && CASE_ROLES.some((role) => cells[role] !== undefined));

/** Whether any role of the viewer reads this kind of data of anybody. */
export const mayRead = (viewer: Viewer, group: DataGroup): boolean => allows(readersOf(group), viewer);

/** Whether any role of the viewer may give this command about anybody. */
export const mayCommand = (viewer: Viewer, command: string): boolean => allows(commandersOf(command), viewer);

const EVERYBODY_MAY_KNOW: readonly DataGroup[] = ['units', 'leaders', 'sessions', 'posts'];

/** All that any role of the viewer reaches in any way: what row-level security lets through behind every statement. */
export const wallReach = (viewer: Viewer, units: GrantedUnits): Reach => {
  const aboutPersons = GROUPS.filter((group) => !EVERYBODY_MAY_KNOW.includes(group));
  const reaches = [
    ...aboutPersons.map((group) => readReach(group, viewer, units)),
    ...commandNames().map((command) => commandReach(command, viewer, units)),
  ];
  const leaders = readReach('leaders', viewer, units);
  return {
    within: unique(reaches.flatMap(({ within }) => within)),
    // The own unit too: its cadres are seen by whoever sees nobody else there.
    above: unique([...leaders.within, ...leaders.above]),
    cases: unique(reaches.flatMap(({ cases }) => cases)),
  };
};
