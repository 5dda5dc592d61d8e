import { describe, expect, it } from '@jest/globals';
import { createBackoff } from './restart-backoff.js';

describe('restarting what crashed', () => {
  it('waits twice as long each time, ten seconds at most', () => {
    const backoff = createBackoff();
    expect([0, 0, 0, 0, 0, 0, 0].map(backoff)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it('begins anew after a minute without a crash', () => {
    const backoff = createBackoff();
    expect([0, 0, 60_000, 0].map(backoff)).toEqual([500, 1_000, 500, 1_000]);
  });
});
