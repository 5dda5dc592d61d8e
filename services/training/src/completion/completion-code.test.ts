import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { completionCode, groupedCode, RANDOM_BYTES, requireCode } from './completion-code.js';

const codes = fc.uint8Array({ minLength: RANDOM_BYTES, maxLength: RANDOM_BYTES }).map(completionCode);
const positions = fc.integer({ min: 0, max: 24 });
const symbols = fc.constantFrom(...Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ'));
const MISTYPED: unknown = expect.objectContaining({ code: 'COMPLETION.CODE_MISTYPED' });

const zero = completionCode(new Uint8Array(RANDOM_BYTES));
const one = completionCode(Uint8Array.from({ length: RANDOM_BYTES }, (_nothing, n) => n * 17));

describe('the code of a completion', () => {
  it('holds 120 bits: every byte shows in it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 15, maxLength: 15 }), fc.nat(119), (bytes, bit) => {
        const other = Uint8Array.from(bytes, (byte, n) => (n === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(completionCode(other)).not.toBe(completionCode(bytes));
      }),
    );
  });

  it('is taken as it is shown', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(groupedCode(code)).toMatch(/^(\w{5}-){4}\w{5}$/);
        expect(requireCode(groupedCode(code))).toBe(code);
      }),
    );
  });

  it.each([
    ['in small letters', one.toLowerCase()],
    ['with blanks', one.replaceAll(/(.{5})/g, '$1 ')],
    [
      'with full-width symbols, as Chinese keyboards give them',
      one.replaceAll(/[0-9A-Z]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) + 0xfee0)),
    ],
  ])('is taken %s', (_how, typed) => {
    expect(requireCode(typed)).toBe(one);
  });

  it('is taken with O for 0', () => {
    expect(requireCode(zero.replaceAll('0', 'o'))).toBe(zero);
  });

  it('is known as mistyped with any one symbol wrong', () => {
    fc.assert(
      fc.property(codes, positions, symbols, (code, at, symbol) => {
        fc.pre(code[at] !== symbol);
        expect(() => requireCode(code.slice(0, at) + symbol + code.slice(at + 1))).toThrow(MISTYPED);
      }),
    );
  });

  it('is known as mistyped with any two symbols in the place of each other', () => {
    fc.assert(
      fc.property(codes, positions, positions, (code, a, b) => {
        fc.pre(code[a] !== code[b]);
        const swapped = Array.from(code);
        [swapped[a], swapped[b]] = [code[b] ?? '', code[a] ?? ''];
        expect(() => requireCode(swapped.join(''))).toThrow(MISTYPED);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['too little', one.slice(1)],
    ['too much', `${one}0`],
    ['what no code holds', one.replace(/.$/, 'U')],
    ['emoji', '😀'.repeat(25)],
    ['10,000 characters', '0'.repeat(10_000)],
  ])('is not %s', (_what, typed) => {
    expect(() => requireCode(typed)).toThrow(MISTYPED);
  });
});
