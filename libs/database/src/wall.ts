import { isUuid } from '@cunguan/domain';

/** The ids that row-level security compares rows with; `within`, `above` and `cases` of a viewer's reach. */
export interface Wall {
  readonly within: readonly string[];
  readonly above: readonly string[];
  readonly cases: readonly string[];
}

/** Whether rows are only read, or read for a decision that is then written. */
type Purpose = 'read' | 'command';

/** What is no uuid names no row: it is left out, and never reaches a cast that could fail. */
const asArray = (ids: readonly string[]): string => `{${ids.filter(isUuid).join(',')}}`;

/** Sets the wall for the rest of a transaction, whatever the session had set: it ends with the transaction. */
export const wallSettings = ({ within, above, cases }: Wall, purpose: Purpose) => ({
  name: 'wall-settings',
  text: `SELECT set_config('cunguan.within', $1, true), set_config('cunguan.above', $2, true),
                set_config('cunguan.cases', $3, true), set_config('cunguan.command', $4, true),
                set_config('cunguan.system', '', true)`,
  values: [asArray(within), asArray(above), asArray(cases), purpose === 'command' ? 'on' : ''],
});

/** For the select list of a statement that begins work of the system's own, which no viewer asked for. */
export const BEYOND_WALL = `set_config('cunguan.system', 'on', true)`;

/** For a session that is the system's own from its beginning, as a migration's is. */
export const SYSTEM_SESSION = '-c cunguan.system=on';
