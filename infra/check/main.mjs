// Runs every check, two at a time, and reads only. Prints what failed, with its output.
import { spawn } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}`;

const CHECKS = [
  ['lint', bin('eslint'), '.'],
  ['types', bin('tsc'), '-p', 'tsconfig.lint.json'],
  ['format', bin('prettier'), '--check', '.'],
  [
    'dependencies',
    bin('depcruise'),
    'libs',
    'services',
    'gateway',
    'infra',
    'test',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  ['unused', bin('knip')],
  ['generated', process.execPath, 'infra/generate/main.mjs', '--check'],
];
const AT_A_TIME = 2;

const run = ([name, command, ...args]) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ name, passed: false, output: String(error) }));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(12)} ${seconds} s`);
      resolve({ name, passed: code === 0, output });
    });
  });

const queue = [...CHECKS];
const results = [];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) results.push(await run(next));
};
await Promise.all(Array.from({ length: AT_A_TIME }, worker));

const failed = results.filter(({ passed }) => !passed);
for (const { name, output } of failed) console.error(`\n── ${name} ──\n${output.trim()}`);
process.exitCode = failed.length > 0 ? 1 : 0;
