import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const findRoot = (from: string): string => {
  if (existsSync(join(from, 'tsconfig.base.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('The project root, which holds tsconfig.base.json, was not found');
  return findRoot(parent);
};

/** The folder that holds the whole project, found from the sources and from `dist` alike. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));
