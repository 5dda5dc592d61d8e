import pg from 'pg';
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

const provisionOne = async (client: pg.Client, name: string, password: string): Promise<void> => {
  const quoted = quoteName(name);
  if (!(await exists(client, 'pg_roles', name))) await client.query(`CREATE ROLE ${quoted}`);
  await client.query(`ALTER ROLE ${quoted} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  if (!(await exists(client, 'pg_database', name))) {
    // Only a superuser may give a database to a role that he is not a member of.
    if (!(await isSuperuser(client))) await client.query(`GRANT ${quoted} TO CURRENT_USER`);
    await client.query(`CREATE DATABASE ${quoted} OWNER ${quoted} TEMPLATE template0 ENCODING 'UTF8'`);
  }
  await client.query(`REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC`);
};

const urlFor = (adminUrl: string, name: string, password: string): string => {
  const url = new URL(adminUrl);
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return url.href;
};

/** Each service's URL on an administrator's server, as `provisionDatabases` made them. */
export const serviceUrls = (adminUrl: string, passwords: PerService<string>, prefix = 'cunguan_'): PerService<string> =>
  perService((name) => urlFor(adminUrl, `${prefix}${name}`, passwords[name]));

/**
 * One role and one database for each service: the role owns its database, and no other role may enter it. May be
 * repeated; sets the passwords each time. Answers each service's URL.
 */
export const provisionDatabases = async (
  adminUrl: string,
  passwords: PerService<string>,
  prefix = 'cunguan_',
): Promise<PerService<string>> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    for (const name of SERVICE_NAMES) await provisionOne(client, `${prefix}${name}`, passwords[name]);
  } finally {
    await client.end();
  }
  return serviceUrls(adminUrl, passwords, prefix);
};
