import { readEnvironment } from '@cunguan/config';
import { subgraphVariables } from '@cunguan/subgraph';
import { z } from 'zod';
import type { Vault, VaultKey } from './personal-data/vault.cipher.js';
import { createVault } from './personal-data/vault.cipher.js';

const DEFAULT_PORT = 4001;

const KEY = /^[\w-]{43}$/;
const NAMED_KEY = /^([\w-]{1,40}):([\w-]{43})$/;
const KEY_RULE = 'must be 32 bytes in base64url, 43 characters';
const NAMED_RULE = 'must be a name, a colon, and 32 bytes in base64url, 43 characters';

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

const namedKey = (text: string): VaultKey => {
  const [, id = '', key = ''] = NAMED_KEY.exec(text) ?? [];
  return { id, key: bytes(key) };
};

const isNamedKeys = (text: string): boolean => text.split(',').every((one) => NAMED_KEY.test(one));

/** The variables of this service. The keys for personal data are in no other. */
export const peopleVariables = {
  ...subgraphVariables(DEFAULT_PORT),
  PERSONAL_DATA_KEY: z.string().regex(NAMED_KEY, NAMED_RULE).transform(namedKey),
  /** For what was encrypted before the key changed, separated by commas. */
  PERSONAL_DATA_FORMER_KEYS: z
    .string()
    .refine(isNamedKeys, NAMED_RULE)
    .transform((text) => text.split(',').map(namedKey))
    .optional(),
  PERSONAL_DATA_INDEX_KEY: z.string().regex(KEY, KEY_RULE).transform(bytes),
};

export const readConfig = (env: Readonly<Record<string, string | undefined>>) => readEnvironment(peopleVariables, env);

export const vaultOf = (config: ReturnType<typeof readConfig>): Vault =>
  createVault({
    current: config.PERSONAL_DATA_KEY,
    former: config.PERSONAL_DATA_FORMER_KEYS ?? [],
    indexKey: config.PERSONAL_DATA_INDEX_KEY,
  });
