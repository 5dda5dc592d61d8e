import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChild, spawnChild, type SpawnChild } from '../local/child-process.js';
import { underLock } from '../local/lock-file.js';
import { projectRoot } from '../local/project-root.js';
import { javaEnvironment } from './java.js';

const pom = join(projectRoot, 'infra', 'kafka', 'pom.xml');

const UNFINISHED = 'unfinished-';

const jarFolder = (libDir: string): string =>
  join(libDir, createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12));

/** Whether the jars of today's pom are there, so that no Maven is needed. */
export const kafkaJarsArePresent = (libDir: string): boolean => existsSync(jarFolder(libDir));

const fetchInto = async (libDir: string, folder: string, spawn: SpawnChild): Promise<void> => {
  for (const entry of readdirSync(libDir)) {
    if (entry.startsWith(UNFINISHED)) rmSync(join(libDir, entry), { recursive: true, force: true });
  }
  const target = join(libDir, `${UNFINISHED}${String(process.pid)}`);
  const logFile = join(libDir, 'maven.log');
  rmSync(logFile, { force: true });
  await runChild(
    spawn,
    {
      name: 'mvn',
      command: 'mvn',
      args: ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${target}`],
      env: javaEnvironment(),
      logFile,
      mark: target,
    },
    0,
  );
  renameSync(target, folder);
};

/**
 * The folder with Kafka's jars: fetched by Maven when this pom was never fetched. The folder is named after the pom and
 * appears only when it is whole, so that a killed fetch leaves nothing that looks done; of several at once one fetches.
 * @throws LaunchError when Maven fails
 */
export const fetchKafkaJars = async (
  libDir: string,
  onLine: (line: string) => void,
  spawn: SpawnChild = spawnChild,
): Promise<string> => {
  const folder = jarFolder(libDir);
  if (existsSync(folder)) return folder;
  onLine('用 Maven 下载 Kafka（约 43 MB，仅首次） / Fetching Kafka with Maven (about 43 MB, only once)');
  await underLock(join(libDir, 'lock'), async () => {
    if (!existsSync(folder)) await fetchInto(libDir, folder, spawn);
  });
  return folder;
};
