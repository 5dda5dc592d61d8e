import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stampFile = join(root, 'node_modules', '.cache', 'cunguan-build.json');
const SOURCE = /\.ts$|^tsconfig.*\.json$|^package\.json$/;
const OUTPUT = /\.js$/;

/** @returns {string[]} */
const filesBelow = (/** @type {string} */ folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        if (entry.name === 'node_modules' || entry.name.startsWith('.')) return [];
        const path = join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(path) : [path];
      })
    : [];

const isOutput = (/** @type {string} */ path) => path.includes('/dist/');

const fingerprint = (/** @type {string[]} */ paths) => {
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const look = () => {
  const files = ['libs', 'services', 'gateway', 'infra'].flatMap((folder) => filesBelow(join(root, folder)));
  const outputs = files.filter((path) => isOutput(path) && OUTPUT.test(path));
  const sources = files.filter((path) => !isOutput(path) && SOURCE.test(path.slice(path.lastIndexOf('/') + 1)));
  sources.push(join(root, 'tsconfig.json'), join(root, 'tsconfig.base.json'), join(root, 'package-lock.json'));
  return { sources: fingerprint(sources), outputs: fingerprint(outputs), files: outputs };
};

/** @returns {{ sources: string, outputs: string, files: string[] } | undefined} */
const readStamp = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
};

// What the compiler says goes to standard error: standard output may be a token that a script waits for.
const compile = (/** @type {string[]} */ options) =>
  new Promise((resolve) => {
    const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const child = spawn(process.execPath, [compiler, '-b', ...options], { cwd: root, stdio: ['ignore', 2, 2] });
    const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    child.once('exit', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop);
      resolve(code === 0);
    });
  });

// The check of a running launcher proper is main's; here it only must not change the programs under its feet.
const launcherRuns = () => {
  try {
    const [pid] = readFileSync(resolve(root, process.env.LOCAL_DIR || '.local', 'launcher.lock'), 'utf8').split('\n');
    process.kill(Number(pid), 0);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs');
  } catch {
    return false;
  }
};

/** Runs `tsc -b` unless nothing has changed since it last succeeded. Answers whether there is something to run. */
export const buildWhenChanged = async (say = console.log) => {
  const stamp = readStamp();
  const now = look();
  if (stamp?.sources === now.sources && stamp.outputs === now.outputs) return true;
  if (launcherRuns() && existsSync(join(root, 'infra', 'dist', 'local', 'main.js'))) return true;
  const began = performance.now();
  // tsc trusts its own records and does not see that an output was deleted.
  const outputsAreMissing = stamp?.files.some((path) => !existsSync(path)) ?? false;
  say('正在编译 / Building');
  if (!(await compile(outputsAreMissing ? ['--force'] : []))) {
    console.error('编译失败，请先更正上述错误 / The build failed: correct the errors above first');
    return false;
  }
  say(`编译完成 / Built in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  try {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(look()));
  } catch {
    // Without a stamp the next start only asks tsc again.
  }
  return true;
};
