import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { perService, type PerService } from '../postgres/services.js';
import { LaunchError } from './launch-error.js';

/** An Ed25519 private key (RFC 8037). */
export interface SigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly d: string;
  readonly kid: string;
}

export interface Secrets {
  /** Of the owners, which migrate. */
  readonly databasePasswords: PerService<string>;
  /** Of the roles that the services run as. */
  readonly runtimePasswords: PerService<string>;
  /** Signs the gateway's calls of the subgraphs. */
  readonly gatewayKey: SigningKey;
  /** Signs the access tokens of the local issuer. */
  readonly issuerKey: SigningKey;
  /** Encrypts personal data: the key's name, a colon, the key. */
  readonly personalDataKey: string;
  /** Finds equal personal data that is encrypted. */
  readonly personalDataIndexKey: string;
  /** Hashes what is personal in the audit logs, and seals their rows. */
  readonly auditKey: string;
  /** Signs the heads of the audit logs. */
  readonly auditSigningKey: SigningKey;
}

const generateKey = async (): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid: randomBytes(8).toString('hex') };
};

const generatePasswords = () => perService(() => randomBytes(24).toString('base64url'));

export const generateSecrets = async (): Promise<Secrets> => ({
  databasePasswords: generatePasswords(),
  runtimePasswords: generatePasswords(),
  gatewayKey: await generateKey(),
  issuerKey: await generateKey(),
  personalDataKey: `local-1:${randomBytes(32).toString('base64url')}`,
  personalDataIndexKey: randomBytes(32).toString('base64url'),
  auditKey: randomBytes(32).toString('base64url'),
  auditSigningKey: await generateKey(),
});

/** The part of a key that may be shown to everybody. */
export const publicPart = ({ kty, crv, x, kid }: SigningKey) => ({ kty, crv, x, kid });

const isSecrets = (candidate: unknown): candidate is Partial<Secrets> & Pick<Secrets, 'databasePasswords'> =>
  typeof candidate === 'object' &&
  candidate !== null &&
  ['databasePasswords', 'gatewayKey', 'issuerKey'].every((part) => part in candidate);

/** Secrets of before lack the keys that were added since: those are made and added, the others stay. */
const completed = async (path: string, found: Partial<Secrets>): Promise<Secrets> => {
  const all = { ...(await generateSecrets()), ...found };
  if (Object.keys(all).length === Object.keys(found).length) return all;
  const mine = `${path}.${String(process.pid)}`;
  writeFileSync(mine, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  renameSync(mine, path);
  return all;
};

/** Reads the secrets, or makes them once; the file is its owner's alone. */
export const loadSecrets = async (path: string): Promise<Secrets> => {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    const mine = `${path}.${String(process.pid)}`;
    writeFileSync(mine, `${JSON.stringify(await generateSecrets(), null, 2)}\n`, { mode: 0o600 });
    try {
      // Never over secrets that another process made in the meantime.
      linkSync(mine, path);
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      rmSync(mine, { force: true });
    }
  }
  chmodSync(path, 0o600);
  const damaged = new LaunchError(
    `${path} 已损坏，请删除后重试（将生成新的密钥）`,
    `${path} is damaged: delete it and start again (new keys will be made)`,
  );
  let secrets: unknown;
  try {
    secrets = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw damaged;
  }
  if (!isSecrets(secrets)) throw damaged;
  return completed(path, secrets);
};
