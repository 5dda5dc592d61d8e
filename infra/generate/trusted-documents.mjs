import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'gateway/examples';
const PATH = 'gateway/trusted-documents.json';

/** The documents that the gateway runs even when it runs no other: those of gateway/examples, each by its SHA-256. */
export const generateTrustedDocuments = async () => {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
  const documents = await Promise.all(files.map(async (file) => (await readFile(`${FOLDER}/${file}`, 'utf8')).trim()));
  const manifest = Object.fromEntries(
    documents.map((document) => [`sha256:${createHash('sha256').update(document).digest('hex')}`, document]),
  );
  const options = { ...(await resolveConfig(PATH)), filepath: PATH };
  return { path: PATH, text: await format(JSON.stringify(manifest), options) };
};
