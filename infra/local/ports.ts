import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { errorCode } from './error-code.js';
import { identifyProcess } from './process-identity.js';

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      resolve(server);
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

/** Undefined when the port can be had on the loopback address, else the system's reason, `EADDRINUSE` or `EACCES`. */
export const portObstacle = async (port: number): Promise<string | undefined> => {
  try {
    await close(await listen(port));
    return undefined;
  } catch (error) {
    return errorCode(error) ?? String(error);
  }
};

/** Ports that are free now, all different. */
export const freePorts = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0)));
  const ports = servers.map((server) => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has no port');
    return address.port;
  });
  await Promise.all(servers.map(close));
  return ports;
};

const LISTENING = '0A';

const listeningInodes = (port: number): ReadonlySet<string> => {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => readFileSync(table, 'utf8').split('\n').slice(1));
  return new Set(
    rows
      .map((row) => row.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(suffix) === true && state === LISTENING)
      .map((columns) => `socket:[${columns[9] ?? ''}]`),
  );
};

const holds = (pid: string, sockets: ReadonlySet<string>): boolean => {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
};

const holderPid = (port: number): number | undefined => {
  try {
    if (process.platform !== 'linux') {
      return Number.parseInt(
        execFileSync('lsof', ['-nP', '-t', `-iTCP:${String(port)}`, '-sTCP:LISTEN'], { encoding: 'utf8' }),
        10,
      );
    }
    const sockets = listeningInodes(port);
    const pid = readdirSync('/proc').find((entry) => /^\d+$/.test(entry) && holds(entry, sockets));
    return pid === undefined ? undefined : Number(pid);
  } catch {
    return undefined;
  }
};

const COMMAND_LENGTH = 60;

/** `pid 123: node server.js` when the holder may be seen, which takes the same user or root. */
export const describePortHolder = (port: number): string | undefined => {
  const pid = holderPid(port);
  const holder = pid === undefined ? undefined : identifyProcess(pid);
  return holder && `pid ${String(holder.pid)}: ${holder.command.replaceAll(/\s+/g, ' ').slice(0, COMMAND_LENGTH)}`;
};
