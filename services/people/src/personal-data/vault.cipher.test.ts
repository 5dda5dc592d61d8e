import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createVault } from './vault.cipher.js';

const key = (id: string, byte: number) => ({ id, key: Buffer.alloc(32, byte) });
const indexKey = Buffer.alloc(32, 9);
const vault = createVault({ current: key('a', 1), former: [], indexKey });
const place = { officialId: 'x', column: 'mobile' } as const;

describe('a vault', () => {
  it('opens what it encrypted, and never makes the same cipher twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [one, other] = [vault.encrypt(place, text), vault.encrypt(place, text)];
        expect(vault.decrypt(place, 'a', one)).toBe(text);
        expect(one.equals(other)).toBe(false);
      }),
    );
  });

  it.each([
    ['moved to somebody else', { ...place, officialId: 'y' }, (cipher: Buffer) => cipher],
    ['moved to another column', { ...place, column: 'home_address' as const }, (cipher: Buffer) => cipher],
    [
      'changed by a bit',
      place,
      (cipher: Buffer) => Buffer.concat([cipher.subarray(0, -1), Buffer.of((cipher.at(-1) ?? 0) ^ 1)]),
    ],
    ['cut off', place, (cipher: Buffer) => cipher.subarray(0, -1)],
    ['with a shortened tag', place, (cipher: Buffer) => cipher.subarray(0, 20)],
  ])('does not open a cipher that was %s', (_how, elsewhere, change) => {
    const cipher = vault.encrypt(place, '13812345678');
    expect(() => vault.decrypt(elsewhere, 'a', change(cipher))).toThrow();
  });

  it('opens with a former key what is from before, and says which key is missing', () => {
    const cipher = vault.encrypt(place, 'text');
    const rotated = createVault({ current: key('b', 2), former: [key('a', 1)], indexKey });
    expect(rotated.decrypt(place, 'a', cipher)).toBe('text');
    expect(() => vault.decrypt(place, 'b', rotated.encrypt(place, 'text'))).toThrow('no key b');
    expect(rotated.index('mobile', 'text')).toEqual(vault.index('mobile', 'text'));
    expect(vault.index('mobile', 'text')).not.toEqual(vault.index('id_number', 'text'));
  });
});
