/** Of one writer at a time from the last row to the commit; it is the last lock that a command takes. */
const LOCK = 4_017_005;

/** What is no domain data, and is therefore not captured. */
const INFRASTRUCTURE = [
  'aggregate_versions',
  'audit_log',
  'command_receipts',
  'dead_letters',
  'inbox',
  'outbox',
  'parked_keys',
  'schema_migrations',
];

/**
 * The audit log as SQL for a migration. What a command changes is captured by triggers into a setting of its
 * transaction: it is never stored, and is gone with the commit, the rollback or the connection.
 */
export const auditTables: readonly string[] = [
  `CREATE TABLE audit_log (
     sequence           bigint      PRIMARY KEY CHECK (sequence > 0),
     at                 timestamptz NOT NULL,
     actor_id           text        NOT NULL,
     roles              text        NOT NULL CHECK (jsonb_typeof(roles::jsonb) = 'array'),
     actor_official_id  uuid,
     actor_cadre_id     uuid,
     command            text        NOT NULL,
     request_id         text,
     purpose            text,
     subjects           text        NOT NULL CHECK (jsonb_typeof(subjects::jsonb) = 'object'),
     changes            text        NOT NULL CHECK (jsonb_typeof(changes::jsonb) = 'array'),
     previous_hash      text        NOT NULL,
     hash               text        NOT NULL,
     seal               text        NOT NULL
   )`,
  `CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION '% of the audit log is not allowed: rows are only ever added', TG_OP
       USING ERRCODE = 'restrict_violation';
   END $$`,
  `CREATE TRIGGER refuse_audit_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
     FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`,
  // Foreign sessions of logical replication skip ordinary triggers.
  'ALTER TABLE audit_log ENABLE ALWAYS TRIGGER refuse_audit_change',
  'REVOKE UPDATE, DELETE, TRUNCATE ON audit_log FROM PUBLIC',

  // Values as text: a number would lose digits on its way through JSON.
  `CREATE FUNCTION capture_change() RETURNS trigger LANGUAGE plpgsql AS $$
   DECLARE
     before jsonb := CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
     after jsonb := CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE to_jsonb(NEW) END;
     changed jsonb;
     subject jsonb;
   BEGIN
     SELECT jsonb_object_agg(key, jsonb_build_array(b.value, a.value)) INTO changed
       FROM jsonb_each_text(before) AS b FULL JOIN jsonb_each_text(after) AS a USING (key)
      WHERE b.value IS DISTINCT FROM a.value;
     IF changed IS NULL THEN RETURN NULL; END IF;
     SELECT jsonb_object_agg(key, value) INTO subject
       FROM jsonb_each_text(CASE WHEN TG_OP = 'DELETE' THEN before ELSE after END)
      WHERE value IS NOT NULL AND (key = ANY (TG_ARGV) OR key = 'id' OR right(key, 3) = '_id');
     PERFORM set_config(
       'cunguan.audit_changes',
       coalesce(current_setting('cunguan.audit_changes', true), '') ||
         jsonb_build_object('table', TG_TABLE_NAME, 'did', TG_OP, 'row', coalesce(subject, '{}'), 'columns', changed) ||
         E'\\n',
       true
     );
     RETURN NULL;
   END $$`,

  // The last link and what was captured, under the lock. Each statement in it sees what was committed until then.
  `CREATE FUNCTION last_audit_link(OUT sequence bigint, OUT hash text, OUT captured text) LANGUAGE plpgsql AS $$
   BEGIN
     PERFORM pg_advisory_xact_lock(${String(LOCK)});
     SELECT l.sequence, l.hash INTO sequence, hash FROM audit_log AS l ORDER BY l.sequence DESC LIMIT 1;
     captured := current_setting('cunguan.audit_changes', true);
   END $$`,

  // Run after every migration too, so that no table is forgotten.
  `CREATE FUNCTION capture_every_table() RETURNS void LANGUAGE plpgsql AS $$
   DECLARE
     missing record;
   BEGIN
     FOR missing IN
       SELECT c.oid::regclass AS name,
              coalesce((SELECT string_agg(quote_literal(a.attname), ', ' ORDER BY a.attnum)
                          FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
                         WHERE i.indrelid = c.oid AND i.indisprimary), '') AS key
         FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND c.relname <> ALL ('{${INFRASTRUCTURE.join(',')}}')
          AND c.relname NOT LIKE '%\\_history'
          AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'capture_change')
     LOOP
       EXECUTE format(
         'CREATE TRIGGER capture_change AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW
            WHEN (current_setting(''cunguan.audit'', true) = ''on'') EXECUTE FUNCTION capture_change(%s)',
         missing.name, missing.key
       );
     END LOOP;
   END $$`,
  'SELECT capture_every_table()',
];

/** For the end of every run of migrations; does nothing where there is no audit log yet. */
export const captureEveryTable = `DO $$
  BEGIN
    IF to_regproc('capture_every_table') IS NOT NULL THEN PERFORM capture_every_table(); END IF;
  END $$`;
