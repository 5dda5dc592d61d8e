import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { localPaths } from '../../../infra/local/local-paths.js';
import { projectRoot } from '../../../infra/local/project-root.js';

const run = promisify(execFile);

export const ANALYTICS = join(projectRoot, 'infra', 'analytics');

const NEEDED =
  'the test of infra/analytics needs Python 3.9 or newer with venv on the PATH, as `python3` (on Debian: python3, python3-venv) / ' +
  '测试 infra/analytics 需要 PATH 中的 python3（3.9 或更高版本，含 venv）';

const VERSION = 'import sys, venv, ensurepip; assert sys.version_info >= (3, 9), sys.version; print(sys.version)';

const pythonVersion = async (): Promise<string> => {
  try {
    return (await run('python3', ['-W', 'ignore', '-c', VERSION])).stdout;
  } catch (error) {
    throw new Error(NEEDED, { cause: error });
  }
};

/**
 * A Python with what requirements.txt names, made once for each content of it: later runs need no network.
 * @returns its executable
 */
export const preparePython = async (): Promise<string> => {
  const requirements = join(ANALYTICS, 'requirements.txt');
  const hash = createHash('sha256')
    .update(await pythonVersion())
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 16);
  const folder = join(localPaths(join(projectRoot, '.local')).python, hash);
  const python = join(folder, 'bin', 'python');
  const whole = join(folder, 'whole');
  if (existsSync(whole)) return python;
  await rm(folder, { recursive: true, force: true });
  await run('python3', ['-m', 'venv', folder]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements]);
  await writeFile(whole, '');
  return python;
};
