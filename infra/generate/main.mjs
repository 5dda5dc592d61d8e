// Writes the generated files, or with --check only compares them with what is committed.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateAccessMatrix } from './access-matrix.mjs';
import { generateEventContracts } from './event-contracts.mjs';
import { generatePersonalColumns } from './processing-register.mjs';
import { generateResolverTypes } from './resolver-types.mjs';
import { composeSupergraph } from './supergraph.mjs';
import { generateTrustedDocuments } from './trusted-documents.mjs';

// What is wrong with a contract or a schema is said in the message; where in this program it was found helps nobody.
process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});

const SERVICES = ['people', 'mentoring', 'training', 'assignments', 'selection'];
const check = process.argv.includes('--check');

// The event contracts are read from the built library. What a build writes is not tracked.
const build = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'libs/events'], {
  encoding: 'utf8',
});
if (build.status !== 0) throw new Error(`libs/events does not build\n${build.stdout}${build.stderr}`);

const files = [
  ...(await Promise.all(SERVICES.map((name) => generateResolverTypes(`services/${name}`)))),
  await composeSupergraph(SERVICES),
  ...(await generateAccessMatrix()),
  await generatePersonalColumns(),
  await generateTrustedDocuments(),
  ...(await generateEventContracts()),
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
