import { statfsSync } from 'node:fs';
import { kafkaJarsArePresent } from '../kafka/embedded.js';
import { LaunchError } from './launch-error.js';
import { localPaths } from './local-paths.js';
import { describePortHolder, portObstacle } from './ports.js';
import { requireKafka, requirePostgres } from './preflight-servers.js';
import { requireJava, requireMaven } from './preflight-tools.js';
import type { PortName, Settings } from './settings.js';

const DISK_NEEDED_MB = 600;
const BYTES_PER_MB = 1_048_576;

const requirePort = async (name: PortName, port: number): Promise<void> => {
  const obstacle = await portObstacle(port);
  if (obstacle === undefined) return;
  const place = `${String(port)} (${name})`;
  if (obstacle !== 'EADDRINUSE') {
    throw new LaunchError(
      `端口 ${place} 不可用（${obstacle}），请将 ${name} 设为其他端口`,
      `Port ${place} cannot be used (${obstacle}): set ${name} to another port`,
    );
  }
  const holder = describePortHolder(port) ?? 'pid ?';
  throw new LaunchError(
    `端口 ${place} 已被占用（${holder}），请停止它或将 ${name} 设为其他端口`,
    `Port ${place} is taken (${holder}): stop it or set ${name} to another port`,
  );
};

const requireDisk = (folder: string): void => {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / BYTES_PER_MB);
  if (free >= DISK_NEEDED_MB) return;
  throw new LaunchError(
    `磁盘空间不足：${folder} 需要 ${String(DISK_NEEDED_MB)} MB，仅剩 ${String(free)} MB，请清理或设置 LOCAL_DIR`,
    `Too little disk space: ${folder} needs ${String(DISK_NEEDED_MB)} MB and has ${String(free)} MB: free some or set LOCAL_DIR`,
  );
};

/** Checks all that a start needs before anything is started. @throws AggregateError of a LaunchError for each lack */
export const checkMachine = async (settings: Settings): Promise<void> => {
  const { databaseUrl, kafkaBrokers, localDir, ports, usedPorts } = settings;
  const checks: (() => void | Promise<void>)[] = [
    ...usedPorts.map((name) => () => requirePort(name, ports[name])),
    () => {
      requireDisk(localDir);
    },
  ];
  if (databaseUrl !== undefined) checks.push(() => requirePostgres(databaseUrl));
  if (kafkaBrokers !== undefined) checks.push(() => requireKafka(kafkaBrokers));
  else {
    checks.push(requireJava);
    if (!kafkaJarsArePresent(localPaths(localDir).kafkaLib)) checks.push(requireMaven);
  }
  const results = await Promise.allSettled(checks.map(async (check) => check()));
  const failures = results.flatMap((result): unknown[] => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) throw new AggregateError(failures);
};
