import { connect } from 'node:net';
import pg from 'pg';
import { errorCode } from './error-code.js';
import { LaunchError } from './launch-error.js';

const LIMIT_MS = 5_000;

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  '28P01': ['用户名或密码错误', 'the user name or the password is wrong'],
  '28000': ['拒绝该用户登录', 'this user may not log in'],
  '3D000': ['数据库不存在', 'this database does not exist'],
  ENOTFOUND: ['主机名无法解析', 'the host name is unknown'],
  EAI_AGAIN: ['主机名无法解析', 'the host name is unknown'],
  ECONNREFUSED: ['连接被拒绝', 'the connection was refused'],
};

const reasonOf = (error: unknown): readonly [string, string] => {
  const code = errorCode(error) ?? '';
  return REASONS[code] ?? [`无法连接 ${code}`.trim(), `no connection ${code}`.trim()];
};

interface Rights {
  readonly rolsuper: boolean;
  readonly rolcreaterole: boolean;
  readonly rolcreatedb: boolean;
}

const rightsAt = async (client: pg.Client): Promise<Rights | undefined> => {
  try {
    await client.connect();
    const { rows } = await client.query<Rights>(
      'SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
    );
    return rows[0];
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * The password is never repeated.
 * @throws LaunchError when the server does not answer or its user may not create roles and databases
 */
export const requirePostgres = async (url: string): Promise<void> => {
  const { hostname, port } = new URL(url);
  const where = `${hostname}:${port || '5432'}`;
  let rights: Rights | undefined;
  try {
    rights = await rightsAt(new pg.Client({ connectionString: url, connectionTimeoutMillis: LIMIT_MS }));
  } catch (error) {
    const [chinese, english] = reasonOf(error);
    throw new LaunchError(
      `DATABASE_URL 所指的 PostgreSQL（${where}）不可用：${chinese}，请更正`,
      `The PostgreSQL of DATABASE_URL (${where}) cannot be used: ${english}; correct it`,
    );
  }
  if (rights?.rolsuper === true || (rights?.rolcreaterole === true && rights.rolcreatedb)) return;
  throw new LaunchError(
    'DATABASE_URL 的用户须能创建角色与数据库（CREATEROLE CREATEDB）',
    'The user of DATABASE_URL must be allowed to create roles and databases (CREATEROLE CREATEDB)',
  );
};

const reach = (broker: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const [host = '', port = ''] = broker.split(':');
    const socket = connect({ host, port: Number(port), timeout: LIMIT_MS });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => {
      socket.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' }));
    });
    socket.once('error', reject);
  });

/** @throws LaunchError when no broker takes a connection */
export const requireKafka = async (brokers: readonly string[]): Promise<void> => {
  try {
    await Promise.any(brokers.map(reach));
  } catch (error) {
    const [chinese, english] = reasonOf(error);
    const where = brokers.join(',');
    throw new LaunchError(
      `KAFKA_BROKERS 所指的 Kafka（${where}）不可用：${chinese}，请更正`,
      `The Kafka of KAFKA_BROKERS (${where}) cannot be used: ${english}; correct it`,
    );
  }
};
