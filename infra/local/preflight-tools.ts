import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LaunchError } from './launch-error.js';

const run = promisify(execFile);

const JAVA_NEEDED = 17;

/** The main version in the output of `java -version`: 17 for `17.0.15`, 8 for `1.8.0`. */
export const javaVersionIn = (output: string): number | undefined => {
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  return version === undefined ? undefined : Number(version);
};

const installedJava = async (): Promise<number | undefined> => {
  try {
    const { stderr, stdout } = await run('java', ['-version']);
    return javaVersionIn(stderr + stdout);
  } catch {
    return undefined;
  }
};

/** @throws LaunchError when there is no Java of version 17 or above */
export const requireJava = async (): Promise<void> => {
  const version = await installedJava();
  if (version !== undefined && version >= JAVA_NEEDED) return;
  const found = version === undefined ? '' : String(version);
  throw new LaunchError(
    `需要 Java ${String(JAVA_NEEDED)} 或更高版本来运行 Kafka（${found === '' ? '未找到' : `现为 ${found}`}）：请安装并加入 PATH，或设置 KAFKA_BROKERS`,
    `Kafka needs Java ${String(JAVA_NEEDED)} or newer (${found === '' ? 'none found' : `found ${found}`}): install it and put it on the PATH, or set KAFKA_BROKERS`,
  );
};

/** @throws LaunchError when there is no Maven */
export const requireMaven = async (): Promise<void> => {
  try {
    await run('mvn', ['-v']);
  } catch {
    throw new LaunchError(
      '首次下载 Kafka 需要 Maven（未找到 mvn）：请安装并加入 PATH，或设置 KAFKA_BROKERS',
      'Maven is needed to fetch Kafka once (no mvn found): install it and put it on the PATH, or set KAFKA_BROKERS',
    );
  }
};
