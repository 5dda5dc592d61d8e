import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments.js';

describe('the command line', () => {
  it('needs nothing', () => {
    expect(readArguments([])).toEqual({
      seed: 2015,
      minutes: 14,
      stages: ['system', 'volume'],
      json: false,
      keep: false,
      help: false,
    });
  });
  it('sets seed, minutes and stage', () => {
    expect(readArguments(['--seed', '7', '--minutes=5', '--stage', 'volume'])).toMatchObject({
      seed: 7,
      minutes: 5,
      stages: ['volume'],
    });
  });
  it.each([['--seed', 'x'], ['--minutes', '1'], ['--stage', 'other'], ['--other'], ['word']])(
    'refuses %s %s',
    (...args) => {
      expect(() => readArguments(args)).toThrow(expect.objectContaining({ name: 'UsageError' }));
    },
  );
});
