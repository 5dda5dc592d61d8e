import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SignedAuditHead } from '@cunguan/database';
import { AUDIT_HEAD_SIGNED } from '@cunguan/events';

/** The head that a line or a message holds, whatever its signature; null when it holds none. */
export const parseAuditHead = (text: string): SignedAuditHead | null => {
  try {
    const head = JSON.parse(text) as Partial<SignedAuditHead>;
    const contract = AUDIT_HEAD_SIGNED.find(({ service }) => service === head.service);
    if (!contract) return null;
    const { service, sequence, hash, signedAt, keyId, signature } = contract.parse(head);
    return { service, sequence, hash, signedAt, keyId, signature };
  } catch {
    return null;
  }
};

/** One line for each head, written through to the disk; several services may append to one file. */
export const appendAuditHead = async (
  file: string,
  head: SignedAuditHead & { auditChainId: string },
): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(head)}\n`, { flush: true });
};

/** The lines of the file that are not empty; none where there is no file. */
export const readAuditHeadLines = async (file: string): Promise<readonly string[]> => {
  try {
    return (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') return [];
    throw error;
  }
};
