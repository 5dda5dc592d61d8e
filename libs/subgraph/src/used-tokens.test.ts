import { describe, expect, it } from '@jest/globals';
import { createUsedTokens } from './used-tokens.js';

describe('used tokens', () => {
  let time = 0;
  const tokens = createUsedTokens({ lifeMs: 65_000, max: 2, now: () => time });

  it('count once, until they could not be used any more', () => {
    expect([tokens.isFirstUse('one'), tokens.isFirstUse('one')]).toEqual([true, false]);
    time = 64_999;
    expect(tokens.isFirstUse('one')).toBe(false);
    time = 65_000;
    expect([tokens.isFirstUse('one'), tokens.size()]).toEqual([true, 1]);
  });

  it('are refused beyond what is remembered, and taken again once old ones are forgotten', () => {
    expect([tokens.isFirstUse('two'), tokens.isFirstUse('three')]).toEqual([true, false]);
    time += 65_000;
    expect([tokens.isFirstUse('three'), tokens.size()]).toEqual([true, 1]);
  });
});
