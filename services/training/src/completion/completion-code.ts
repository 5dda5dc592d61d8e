import { refuse } from './completion-refusals.js';

/**
 * Crockford's base32: no I, L, O or U, which hands and eyes mistake. 24 symbols hold 120 random bits; the 25th checks them,
 * so that a mistyped code is told from one that nobody ever issued.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_SYMBOL = 5;
export const RANDOM_BYTES = 15;
const SYMBOLS = 24;
const GROUP = 5;
/** Anything longer is no code, with whatever blanks and hyphens. */
const LONGEST = 60;

/** x² and so on in GF(32) with x⁵ = x² + 1, where doubling meets every value but 0 before it comes back. */
const doubled = (value: number): number => (value << 1) ^ (value & 16 ? 0b100101 : 0);

/** Tells any one wrong symbol, and any two that changed places. */
const checkOf = (values: readonly number[]): number => values.reduce((sum, value) => doubled(sum ^ value), 0);

const symbolOf = (value: number): string => ALPHABET.charAt(value);

/** The code that random bytes make. */
export const completionCode = (random: Uint8Array): string => {
  if (random.length !== RANDOM_BYTES) throw new RangeError(`a code is made of ${String(RANDOM_BYTES)} bytes`);
  const bits = Array.from(random, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const values = Array.from({ length: SYMBOLS }, (_nothing, n) =>
    parseInt(bits.slice(n * BITS_PER_SYMBOL, (n + 1) * BITS_PER_SYMBOL), 2),
  );
  return [...values, checkOf(values)].map(symbolOf).join('');
};

/** As people read and type it: five groups of five. */
export const groupedCode = (code: string): string =>
  code.match(new RegExp(`.{${String(GROUP)}}`, 'g'))?.join('-') ?? code;

/**
 * A code as somebody typed it, with or without hyphens and blanks, in capitals or not, with full-width symbols, I or L for 1
 * and O for 0; refused with COMPLETION.CODE_MISTYPED when it cannot be one.
 */
export const requireCode = (typed: string): string => {
  const code = typed
    .slice(0, LONGEST + 1)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  const values = Array.from(code, (symbol) => ALPHABET.indexOf(symbol));
  const fits = typed.length <= LONGEST && values.length === SYMBOLS + 1 && !values.includes(-1);
  if (!fits || checkOf(values.slice(0, SYMBOLS)) !== values[SYMBOLS]) throw refuse('COMPLETION.CODE_MISTYPED');
  return code;
};
