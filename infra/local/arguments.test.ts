import { describe, expect, it } from '@jest/globals';
import { parseStartArguments } from './arguments.js';

describe('the options of npm start', () => {
  it('keeps the data and loads the demo unless told otherwise', () => {
    expect(parseStartArguments([])).toEqual({ reset: false, demo: true, help: false });
  });

  it('takes several at once', () => {
    expect(parseStartArguments(['--no-demo', '--reset'])).toEqual({ reset: true, demo: false, help: false });
  });

  it('names an option that it does not know', () => {
    expect(() => parseStartArguments(['--reset', '--rest'])).toThrow('Unknown option --rest');
  });
});
