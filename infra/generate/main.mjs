// Writes the generated files, or with --check only compares them with what is committed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateResolverTypes } from './resolver-types.mjs';
import { composeSupergraph } from './supergraph.mjs';

const SERVICES = ['people', 'mentoring', 'training', 'assignments', 'selection'];
const check = process.argv.includes('--check');

const files = [
  ...(await Promise.all(SERVICES.map((name) => generateResolverTypes(`services/${name}`)))),
  await composeSupergraph(SERVICES),
];

const stale = [];
for (const { path, text } of files) {
  const committed = await readFile(path, 'utf8').catch(() => null);
  if (committed === text) continue;
  stale.push(path);
  if (!check) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

if (check && stale.length > 0) {
  console.error(`stale, run \`npm run generate\` and commit:\n${stale.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'generated files are current');
}
