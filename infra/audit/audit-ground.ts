import { privateKeyShape, publicKeyShape, type InternalSigningKey, type InternalVerifyingKey } from '@cunguan/access';
import { json, readEnvironment, secretKey } from '@cunguan/config';
import { z } from 'zod';
import { findServers, type Servers } from '../events/servers.js';
import { localPaths } from '../local/local-paths.js';
import { loadSecrets } from '../local/secrets.js';
import { localDirOf } from '../local/settings.js';

/** What an audit works on: the servers, and the keys that the chains were made with. */
export interface AuditGround extends Servers {
  readonly auditKey: string;
  readonly signingKey: InternalSigningKey;
  readonly publicKey: InternalVerifyingKey;
  readonly headsFile: string;
}

const variables = {
  AUDIT_KEY: secretKey().optional(),
  AUDIT_SIGNING_KEY: json(privateKeyShape).optional(),
  AUDIT_PUBLIC_KEY: json(publicKeyShape).optional(),
  AUDIT_HEADS_FILE: z.string().optional(),
};

/** The servers and keys of the environment, else those of `npm start`. */
export const findAuditGround = async (env: Readonly<Record<string, string | undefined>>): Promise<AuditGround> => {
  const given = readEnvironment(variables, env);
  const servers = await findServers(env);
  const paths = localPaths(localDirOf(env));
  const { auditKey, auditSigningKey } = await loadSecrets(paths.secrets);
  const signingKey = given.AUDIT_SIGNING_KEY ?? auditSigningKey;
  return {
    ...servers,
    auditKey: given.AUDIT_KEY ?? auditKey,
    signingKey,
    publicKey: given.AUDIT_PUBLIC_KEY ?? signingKey,
    headsFile: given.AUDIT_HEADS_FILE ?? paths.auditHeads,
  };
};
