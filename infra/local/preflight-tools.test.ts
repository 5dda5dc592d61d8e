import { describe, expect, it } from '@jest/globals';
import { javaVersionIn } from './preflight-tools.js';

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_401"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['command not found', undefined],
  ])('%s', (output, version) => {
    expect(javaVersionIn(output)).toBe(version);
  });
});
