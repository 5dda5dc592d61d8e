import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTrustedDocuments, type TrustedDocuments } from './trusted.documents.js';

export interface PackageFiles {
  readonly supergraphSdl: string;
  /** The example operations, in the order of their files' names. */
  readonly examples: readonly string[];
  readonly trustedDocuments: TrustedDocuments;
  /** The page of all event contracts, as generated. */
  readonly eventsPage: string;
}

/** Reads what lies beside the package's package.json, whether the module runs from `src` or from `dist`. */
export const readPackageFiles = (moduleUrl: string): PackageFiles => {
  let folder = path.dirname(fileURLToPath(moduleUrl));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  const examples = path.join(folder, 'examples');
  return {
    supergraphSdl: readFileSync(path.join(folder, 'supergraph.graphql'), 'utf8'),
    examples: readdirSync(examples)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => readFileSync(path.join(examples, file), 'utf8').trim()),
    trustedDocuments: readTrustedDocuments(readFileSync(path.join(folder, 'trusted-documents.json'), 'utf8')),
    eventsPage: readFileSync(path.join(folder, 'events.html'), 'utf8'),
  };
};
