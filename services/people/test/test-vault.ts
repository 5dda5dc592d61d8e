import { createVault } from '../src/personal-data/vault.cipher.js';

/** A vault with keys of the tests' own. */
export const testVault = createVault({
  current: { id: 'test', key: Buffer.alloc(32, 1) },
  former: [],
  indexKey: Buffer.alloc(32, 2),
});
