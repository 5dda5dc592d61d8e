import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** A key with the name under which records say that they were encrypted with it. */
export interface VaultKey {
  readonly id: string;
  readonly key: Buffer;
}

interface VaultKeys {
  /** Encrypts, and decrypts what it encrypted. */
  readonly current: VaultKey;
  /** Decrypt what is from before the current key. */
  readonly former: readonly VaultKey[];
  /** Makes the blind index; it is not rotated, or equal values would no longer be found. */
  readonly indexKey: Buffer;
}

type PersonalColumn = 'id_number' | 'mobile' | 'home_address';

/** Whose value it is and which: a cipher that is moved to another person or column does not open. */
interface Place {
  readonly officialId: string;
  readonly column: PersonalColumn;
}

/** Encrypts personal data and finds equal values without decrypting them. */
export interface Vault {
  readonly keyId: string;
  readonly encrypt: (place: Place, text: string) => Buffer;
  readonly decrypt: (place: Place, keyId: string, cipher: Buffer) => string;
  /** The same for equal values of a column, and telling nothing to whoever lacks the key. */
  readonly index: (column: PersonalColumn, text: string) => Buffer;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

const placeBytes = ({ officialId, column }: Place): Buffer => Buffer.from(`${officialId}.${column}`);

export const createVault = ({ current, former, indexKey }: VaultKeys): Vault => {
  const keys = new Map([current, ...former].map(({ id, key }) => [id, key]));
  return {
    keyId: current.id,
    encrypt: (place, text) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(ALGORITHM, current.key, iv).setAAD(placeBytes(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    decrypt: (place, keyId, cipher) => {
      const key = keys.get(keyId);
      if (!key) throw new Error(`there is no key ${keyId} for personal data: set it in PERSONAL_DATA_FORMER_KEYS`);
      const tagEnd = IV_BYTES + TAG_BYTES;
      const decipher = createDecipheriv(ALGORITHM, key, cipher.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(placeBytes(place))
        .setAuthTag(cipher.subarray(IV_BYTES, tagEnd));
      return Buffer.concat([decipher.update(cipher.subarray(tagEnd)), decipher.final()]).toString('utf8');
    },
    index: (column, text) => createHmac('sha256', indexKey).update(`${column}:${text}`).digest(),
  };
};
