import pg from 'pg';
import { errorCode } from '../local/error-code.js';
import { LaunchError } from '../local/launch-error.js';
import type { PerService, ServiceName } from '../postgres/services.js';

/** Lends a connection to the service's database. */
export const withChainClient = async <T>(
  service: ServiceName,
  databaseUrls: PerService<string>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: databaseUrls[service] });
  try {
    await client.connect();
    const { rows } = await client.query<{ found: boolean }>(`SELECT to_regclass('audit_log') IS NOT NULL AS found`);
    if (rows[0]?.found !== true) {
      throw new LaunchError(
        `${service} 的数据库没有审计日志：请先 npm run migrate；若曾有过，则已被删除`,
        `The database of ${service} has no audit log: run npm run migrate first; if it had one, it was dropped`,
      );
    }
    return await work(client);
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof LaunchError || code === undefined || !/^(E[A-Z]+|28\w{3}|3D000|57P0\d|08\w{3})$/.test(code)) {
      throw error;
    }
    throw new LaunchError(
      `无法连接 ${service} 的数据库：${code}`,
      `The database of ${service} cannot be reached: ${code}`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};
