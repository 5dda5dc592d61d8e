import pg from 'pg';
import { LaunchError } from '../local/launch-error.js';
import { perService, SERVICE_NAMES, type PerService } from './services.js';

const LOCK = 4_017_000;

const quoteName = (name: string): string => pg.escapeIdentifier(name);

const exists = async (client: pg.Client, catalogue: 'pg_roles' | 'pg_database', name: string): Promise<boolean> => {
  const column = catalogue === 'pg_roles' ? 'rolname' : 'datname';
  const { rowCount } = await client.query(`SELECT 1 FROM ${catalogue} WHERE ${column} = $1`, [name]);
  return rowCount === 1;
};

const isSuperuser = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]?.rolsuper === true;
};

/** What each service needs of its database: the owner's password, and that of the role that the service runs as. */
export interface DatabasePasswords {
  readonly databasePasswords: PerService<string>;
  readonly runtimePasswords: PerService<string>;
}

/** The owner's URLs are for migrations alone, the others for the services. */
export interface DatabaseUrls {
  readonly owner: PerService<string>;
  readonly runtime: PerService<string>;
}

/** The role that a service runs as. The migrations find it by this name, and grant it what it may do. */
const runtimeRole = (owner: string): string => `${owner}_app`;

const provisionRole = async (client: pg.Client, name: string, password: string): Promise<void> => {
  const quoted = quoteName(name);
  if (!(await exists(client, 'pg_roles', name))) await client.query(`CREATE ROLE ${quoted}`);
  await client.query(`ALTER ROLE ${quoted} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
};

/** A role of that name may have been there before, and with it somebody's reason to let it do more. */
const requireHarmless = async (client: pg.Client, owner: string): Promise<void> => {
  const role = runtimeRole(owner);
  const { rows } = await client.query<{ harmful: boolean }>(
    `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
            OR EXISTS (SELECT FROM pg_auth_members WHERE member = pg_roles.oid) AS harmful
       FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (rows[0]?.harmful === false) return;
  throw new LaunchError(
    `角色 ${role} 权限过大（超级用户、BYPASSRLS、建库建角色或隶属其他角色），请收回后重试`,
    `The role ${role} may do too much (superuser, BYPASSRLS, making roles or databases, member of a role): take that away and try again`,
  );
};

const provisionOne = async (
  client: pg.Client,
  name: string,
  passwords: { readonly owner: string; readonly runtime: string },
): Promise<void> => {
  const quoted = quoteName(name);
  await provisionRole(client, name, passwords.owner);
  await provisionRole(client, runtimeRole(name), passwords.runtime);
  await requireHarmless(client, name);
  if (!(await exists(client, 'pg_database', name))) {
    // Only a superuser may give a database to a role that he is not a member of.
    if (!(await isSuperuser(client))) await client.query(`GRANT ${quoted} TO CURRENT_USER`);
    await client.query(`CREATE DATABASE ${quoted} OWNER ${quoted} TEMPLATE template0 ENCODING 'UTF8'`);
  }
  await client.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${quoted} TO ${quoteName(runtimeRole(name))}`);
};

const urlFor = (adminUrl: string, database: string, role: string, password: string): string => {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.href;
};

/** Each service's URLs on an administrator's server, as `provisionDatabases` made them. */
export const serviceUrls = (
  adminUrl: string,
  { databasePasswords, runtimePasswords }: DatabasePasswords,
  prefix = 'cunguan_',
): DatabaseUrls => ({
  owner: perService((name) => urlFor(adminUrl, `${prefix}${name}`, `${prefix}${name}`, databasePasswords[name])),
  runtime: perService((name) =>
    urlFor(adminUrl, `${prefix}${name}`, runtimeRole(`${prefix}${name}`), runtimePasswords[name]),
  ),
});

/**
 * A database and two roles for each service: one owns the database and migrates it, the other is the service's, and no
 * other role may enter. May be repeated; sets the passwords each time. Answers each service's URLs.
 */
export const provisionDatabases = async (
  adminUrl: string,
  passwords: DatabasePasswords,
  prefix = 'cunguan_',
): Promise<DatabaseUrls> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    for (const name of SERVICE_NAMES) {
      const { databasePasswords, runtimePasswords } = passwords;
      await provisionOne(client, `${prefix}${name}`, {
        owner: databasePasswords[name],
        runtime: runtimePasswords[name],
      });
    }
  } finally {
    await client.end();
  }
  return serviceUrls(adminUrl, passwords, prefix);
};
