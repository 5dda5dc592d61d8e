import { existsSync } from 'node:fs';
import { buildWhenChanged } from './build.mjs';

const built = existsSync(new URL('../dist/local/token.js', import.meta.url));

if (built || (await buildWhenChanged(console.error))) await import('../dist/local/token.js');
else process.exitCode = 1;
