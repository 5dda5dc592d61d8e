import type { DataSource } from 'typeorm';

/**
 * What a service's own role may do in its database, which belongs to another: read and write rows, and nothing that
 * changes tables. It is named after the owner, who runs the migrations. Tables of later migrations are included.
 */
export const runtimeRoleGrants: readonly string[] = [
  `DO $$
   DECLARE app CONSTANT text := current_user || '_app';
   BEGIN
     IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = app) THEN
       RAISE EXCEPTION 'role % is missing: provision the databases first, npm run migrate does', app;
     END IF;
     EXECUTE 'REVOKE ALL ON SCHEMA public FROM PUBLIC';
     EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', app);
     EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO %I', app);
     EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', app);
     EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public
                       GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %I', app);
     EXECUTE format('ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO %I', app);
     IF to_regclass('public.schema_migrations') IS NOT NULL THEN
       EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON public.schema_migrations FROM %I', app);
     END IF;
   END $$`,
];

/** Takes from the service's role what would change or remove rows of a table that only ever grows. */
export const appendOnly = (table: string): readonly string[] => [
  `DO $$ BEGIN
     EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON public.${table} FROM %I', current_user || '_app');
   END $$`,
];

/**
 * Fails when the service runs as somebody whom row-level security does not stop, or who could take it away: the owner of
 * the tables or a superuser in DATABASE_URL.
 */
export const requireRuntimeRole = async (dataSource: DataSource): Promise<void> => {
  const [role] = await dataSource.query<{ name: string; harmless: boolean }[]>(
    `SELECT rolname AS name, NOT (rolsuper OR rolbypassrls OR EXISTS (
              SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND pg_has_role(relowner, 'MEMBER')
            )) AS harmless
       FROM pg_roles WHERE rolname = current_user`,
  );
  if (role?.harmless === true) return;
  throw new Error(`DATABASE_URL names ${role?.name ?? 'a role'}, which may do too much: name the service's own, …_app`);
};
