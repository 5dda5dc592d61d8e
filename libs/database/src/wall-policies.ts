/** Reads the wall's settings; null, which equals no id, where nothing is set. */
export const wallFunctions: readonly string[] = [
  ...['within', 'above', 'cases'].map(
    (setting) => `CREATE FUNCTION wall_${setting}() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
      RETURN nullif(current_setting('cunguan.${setting}', true), '')::uuid[]`,
  ),
  ...['system', 'command'].map(
    (setting) => `CREATE FUNCTION wall_${setting}() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
      RETURN coalesce(current_setting('cunguan.${setting}', true) = 'on', false)`,
  ),
];

type Ids = 'within' | 'above' | 'cases';

/** Whether a column holds one of the wall's ids. As a subquery of its own the setting is read once per statement. */
export const isOneOf = (column: string, ids: Ids): string => `${column} = ANY ((SELECT wall_${ids}())::uuid[])`;

/** Whether a row of a table, or of its alias, belongs to a unit within the wall. */
export const inUnits = (table: string): string =>
  `(${['village_id', 'town_id', 'district_id'].map((unit) => isOneOf(`${table}.${unit}`, 'within')).join(' OR ')})`;

/**
 * Makes a function that asks past the wall, for policies that could not ask each other without end; it answers no more
 * than yes or no. `asked` is the id in question.
 */
export const beyondWall = (name: string, question: string): string =>
  `CREATE FUNCTION ${name}(asked uuid) RETURNS boolean LANGUAGE plpgsql STABLE
     SET search_path = public, pg_temp AS $$
   DECLARE
     before CONSTANT text := coalesce(current_setting('cunguan.system', true), '');
     answer boolean;
   BEGIN
     PERFORM set_config('cunguan.system', 'on', true);
     answer := EXISTS (${question});
     PERFORM set_config('cunguan.system', before, true);
     RETURN answer;
   END $$`;

interface Rows {
  /** Which rows are seen, as SQL; the system sees all. */
  readonly sees: string;
  /** Which rows are made, changed and removed; none but by the system where left out. */
  readonly writes?: string;
  /** Which rows may be locked where none may be changed. */
  readonly locks?: string;
}

const orSystem = (condition: string | undefined): string =>
  ['(SELECT wall_system())', ...(condition === undefined ? [] : [condition])].join(' OR ');

/** Puts a table behind the wall, for its owner too. */
export const behindWall = (table: string, { sees, writes, locks = writes }: Rows): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
  `CREATE POLICY wall_sees ON ${table} FOR SELECT USING (${orSystem(sees)})`,
  `CREATE POLICY wall_makes ON ${table} FOR INSERT WITH CHECK (${orSystem(writes)})`,
  `CREATE POLICY wall_changes ON ${table} FOR UPDATE
     USING (${orSystem(locks)}) WITH CHECK (${orSystem(writes)})`,
  `CREATE POLICY wall_removes ON ${table} FOR DELETE USING (${orSystem(writes)})`,
];
