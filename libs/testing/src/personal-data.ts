/** Something in a text that tells who somebody is. */
export interface PersonalDatum {
  readonly kind: 'ID_NUMBER' | 'MOBILE_NUMBER' | 'NAME';
  readonly text: string;
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const TRACEPARENT = /\b[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}\b/gi;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last of the 18 characters follows from the 17 digits before it. */
const isIdNumber = (text: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
};

/** As a reader sees it: full-width digits and \u escapes resolved, random ids taken out, for they look like numbers. */
const readable = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_escape, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .normalize('NFKC')
    .replaceAll(UUID, ' ')
    .replaceAll(TRACEPARENT, ' ');

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([found]) => found);

/** Each piece of the run that is one of the names. */
const namesIn = (run: string, names: ReadonlySet<string>, lengths: ReadonlySet<number>): readonly string[] =>
  [...lengths].flatMap((length) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_unused, start) =>
      run.slice(start, start + length),
    ).filter((piece) => names.has(piece)),
  );

/**
 * A scanner for ID numbers with a right check digit, mobile numbers, and the Chinese names given; what follows a name's
 * Chinese characters, such as （化名）, does not count. It takes any text: a message, a log line, a whole dump.
 */
export const personalDataScanner = (names: readonly string[]): ((text: string) => readonly PersonalDatum[]) => {
  const known = new Set(names.flatMap((name) => matches(name, /^\p{Script=Han}+/gu)));
  const lengths = new Set([...known].map((name) => name.length));
  return (text) => {
    const plain = readable(text);
    return [
      ...matches(plain, /(?<!\d)\d{17}[\dXx](?![\dXx])/g)
        .filter(isIdNumber)
        .map((found) => ({ kind: 'ID_NUMBER', text: found }) as const),
      ...matches(plain, /(?<!\d)1[3-9]\d{9}(?!\d)/g).map((found) => ({ kind: 'MOBILE_NUMBER', text: found }) as const),
      ...matches(plain, /\p{Script=Han}+/gu)
        .flatMap((run) => namesIn(run, known, lengths))
        .map((found) => ({ kind: 'NAME', text: found }) as const),
    ];
  };
};
