// Lets schemathesis try the running system's graph: `npm start`, then `npm run test:fuzz`.
// Not part of `npm test`: it fetches some forty Python packages once. What follows is handed on to schemathesis.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HELP = `用法 / Usage: npm run test:fuzz -- [--person <demo person>] [schemathesis options]

  GRAPHQL_URL   默认 / default http://127.0.0.1:4000/graphql
  --person      npm run token -- --help 列出的人员，默认 district-organiser
`;

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const at = args.indexOf('--person');
const person = at < 0 ? 'district-organiser' : (args.splice(at, 2)[1] ?? '');
const url = process.env.GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql';
if (!['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)) {
  process.stderr.write('只对本机运行 / only against this machine itself\n');
  process.exit(1);
}

const run = (command, given, options = {}) => {
  const { status, stdout, error } = spawnSync(command, given, { stdio: 'inherit', encoding: 'utf8', ...options });
  if (error || status !== 0) {
    process.stderr.write(`${command} ${given[0] ?? ''}: ${String(error ?? `exit ${String(status)}`)}\n`);
    process.exit(status ?? 1);
  }
  return stdout ?? '';
};

const folder = join('.local', 'python', 'schemathesis');
const bin = (name) => join(folder, 'bin', name);
if (!existsSync(bin('schemathesis'))) {
  process.stderr.write('正在安装 schemathesis（仅一次）… / installing schemathesis, once …\n');
  run('python3', ['-m', 'venv', folder]);
  run(bin('python'), ['-m', 'pip', 'install', '--quiet', '-r', 'test/security/schemathesis/requirements.txt']);
}
const token = run('npm', ['run', '-s', 'token', '--', '--as', person], { stdio: ['ignore', 'pipe', 'inherit'] }).trim();
process.env.SCHEMATHESIS_HOOKS = 'test/security/schemathesis/no_fault.py';
run(bin('schemathesis'), [
  'run',
  url,
  ...['--header', `Authorization: Bearer ${token}`],
  ...['--checks', 'no_fault', '--phases', 'fuzzing'],
  ...args,
]);
