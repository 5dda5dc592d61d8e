import { createHash } from 'node:crypto';
import { z } from 'zod';

export interface TrustedDocuments {
  /** The document of an id, `sha256:` and 64 hexadecimal digits. */
  readonly find: (id: string) => string | undefined;
  readonly includes: (document: string) => boolean;
  readonly all: () => readonly string[];
}

const manifest = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string().min(1));

/** The id of a document; blanks around it do not count. */
export const documentIdOf = (document: string): string =>
  `sha256:${createHash('sha256').update(document.trim()).digest('hex')}`;

/** @throws Error when an id is not the hash of its document */
export const readTrustedDocuments = (text: string): TrustedDocuments => {
  const documents = new Map(Object.entries(manifest.parse(JSON.parse(text))));
  for (const [id, document] of documents) {
    if (documentIdOf(document) !== id) throw new Error(`trusted-documents.json: ${id} is not the hash of its document`);
  }
  return {
    find: (id) => documents.get(id),
    includes: (document) => documents.has(documentIdOf(document)),
    all: () => [...documents.values()],
  };
};
