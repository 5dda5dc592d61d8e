import { describe, expect, it } from '@jest/globals';
import { median, percentile, spreadOf } from './figures.js';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('the figures of a bench', () => {
  it.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('have of %j the median %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('give the value that a share of all does not exceed', () => {
    expect(spreadOf(hundred)).toEqual({ p50: 50, p95: 95, p99: 99, max: 100 });
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('do not make up a figure from nothing', () => {
    expect(() => median([])).toThrow('no values');
    expect(() => percentile([], 0.5)).toThrow('no values');
  });
});
