import { describe, expect, it } from '@jest/globals';
import { createSizedCache } from './sized.cache.js';

describe('a cache of so many characters', () => {
  it('forgets what was used longest ago', () => {
    const cache = createSizedCache<number>(10);
    cache.set('a', 1, 4);
    cache.set('b', 2, 4);
    cache.get('a');
    cache.set('c', 3, 4);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('counts a value that is set again once, and keeps none that is too long', () => {
    const cache = createSizedCache<number>(10);
    for (let time = 0; time < 5; time += 1) cache.set('a', time, 6);
    cache.set('b', 1, 11);
    cache.set('c', 1, 4);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([4, undefined, 1]);
  });
});
