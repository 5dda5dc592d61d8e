import type { EntityManager } from 'typeorm';

/**
 * Recorded time. A table of dated facts says what is held true now; its `…_history` keeps each version of each row with
 * the time in which it was what we knew: [known_from, known_to), and `infinity` for what is known now.
 */

/** For the select list of a statement that begins a transaction: when what it changes is recorded. */
export const recordedAt = (instant: string): string => `set_config('cunguan.recorded_at', ${instant}, true)`;

/** For the migration that comes before the first `keepHistory` of a database. */
export const historyFunction = `CREATE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    history CONSTANT text := TG_TABLE_NAME || '_history';
    same CONSTANT text := (SELECT string_agg(format('h.%1$I = ($1).%1$I', key), ' AND ') FROM unnest(TG_ARGV) AS key);
    forget CONSTANT boolean := coalesce(current_setting('cunguan.forget_history', true) = 'on', false);
    walled CONSTANT text := coalesce(current_setting('cunguan.system', true), '');
    at timestamptz := coalesce(nullif(current_setting('cunguan.recorded_at', true), '')::timestamptz,
                               clock_timestamp());
  BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) = to_jsonb(OLD) THEN RETURN NULL; END IF;
    PERFORM set_config('cunguan.system', 'on', true);
    IF TG_OP <> 'INSERT' AND forget THEN
      EXECUTE format('DELETE FROM %I h WHERE %s', history, same) USING OLD;
    ELSIF TG_OP <> 'INSERT' THEN
      -- Clocks of two processes differ a little. What one transaction changes twice was never known in between.
      EXECUTE format('SELECT greatest($2, max(h.known_from)) FROM %I h WHERE %s', history, same) INTO at USING OLD, at;
      EXECUTE format('DELETE FROM %I h WHERE %s AND h.known_to = ''infinity'' AND h.known_from >= $2', history, same)
        USING OLD, at;
      EXECUTE format('UPDATE %I h SET known_to = $2 WHERE %s AND h.known_to = ''infinity''', history, same)
        USING OLD, at;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      EXECUTE format('INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, $1)).*', history)
        USING to_jsonb(NEW) || jsonb_build_object('known_from', at, 'known_to', 'infinity');
    END IF;
    PERFORM set_config('cunguan.system', walled, true);
    RETURN NULL;
  END $$`;

/**
 * Keeps every version of a table's rows. Its own role reads them and never writes them; a table behind the wall needs
 * `behindWall` for its history too. `indexed` names the columns by which versions are looked up, `key` the primary key.
 */
export const keepHistory = (
  table: string,
  indexed: readonly string[] = [],
  key: readonly string[] = ['id'],
): readonly string[] => [
  `CREATE TABLE ${table}_history (
     LIKE ${table},
     known_from  timestamptz NOT NULL,
     known_to    timestamptz NOT NULL CHECK (known_to > known_from),
     PRIMARY KEY (${key.join(', ')}, known_from)
   )`,
  `INSERT INTO ${table}_history SELECT t.*, '-infinity', 'infinity' FROM ${table} t`,
  `CREATE UNIQUE INDEX uq_${table}_history_now ON ${table}_history (${key.join(', ')}) WHERE known_to = 'infinity'`,
  ...indexed.map((column) => `CREATE INDEX ix_${table}_history_${column} ON ${table}_history (${column})`),
  `CREATE TRIGGER keep_history AFTER INSERT OR UPDATE OR DELETE ON ${table}
     FOR EACH ROW EXECUTE FUNCTION keep_history(${key.join(', ')})`,
  `DO $$ BEGIN
     EXECUTE format('REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON public.${table}_history FROM %I', current_user || '_app');
   END $$`,
];

/** Adds a column to a table and to its history; a definition with NOT NULL and DEFAULT at most. */
export const addHistoricColumn = (table: string, definition: string): readonly string[] =>
  [table, `${table}_history`].map((name) => `ALTER TABLE ${name} ADD COLUMN ${definition}`);

/** Whether a version of a history was what was known at an instant; null asks for what is known now. */
export const isKnown = (version: string, knownAt: string): string =>
  `(CASE WHEN ${knownAt} IS NULL THEN ${version}.known_to = 'infinity'
         ELSE ${version}.known_from <= ${knownAt} AND ${knownAt} < ${version}.known_to END)`;

/** From here on in the transaction, rows that are removed or emptied leave their history too: for an erasure. */
export const forgetHistory = async (tx: EntityManager): Promise<void> => {
  await tx.query(`SELECT set_config('cunguan.forget_history', 'on', true)`);
};
