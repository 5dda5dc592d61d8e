import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The `schema.graphql` of the package that holds the module: the same from sources and from the build. */
export const readSchema = (moduleUrl: string): string => {
  let folder = path.dirname(fileURLToPath(moduleUrl));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return readFileSync(path.join(folder, 'schema.graphql'), 'utf8');
};
