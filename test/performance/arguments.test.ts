import { describe, expect, it } from '@jest/globals';
import { BENCH_HELP, BenchUsageError, parseBenchArguments } from './arguments.js';

const parse = (line: string) => parseBenchArguments(line.split(' ').filter(Boolean));

describe('the arguments of npm run bench', () => {
  it.each(['', '--help', '-h', 'events --help'])('answer help to "%s"', (line) => {
    expect(parse(line)).toEqual({ does: 'help' });
  });

  it('have defaults', () => {
    const options = { seconds: 20, events: 20_000, repetitions: 5, json: false };
    expect(parse('events')).toEqual({ does: 'run', bench: 'events', options });
  });

  it('set every option', () => {
    const options = { seconds: 3, events: 1_000, repetitions: 2, json: true };
    expect(parse('events --seconds 3 --events=1000 --repetitions 2 --json')).toMatchObject({ options });
  });

  it.each([
    ['gateways', 'There is no bench gateways'],
    ['toString', 'There is no bench toString'],
    ['events again', 'again is one argument too many'],
    ['events --quick', "Unknown option '--quick'"],
    ['events --seconds', "Option '--seconds"],
    ['events --seconds 0', '--seconds must be a whole number from 1 to 3600'],
    ['events --seconds 1.5', '--seconds must be a whole number'],
    ['events --events 1e3', '--events must be a whole number'],
    ['events --repetitions 101', '--repetitions must be a whole number from 1 to 100'],
  ])('refuse "%s"', (line, reason) => {
    expect(() => parse(line)).toThrow(BenchUsageError);
    expect(() => parse(line)).toThrow(reason);
  });

  it('are all in the help', () => {
    for (const name of ['events', '--seconds', '--events', '--repetitions', '--json', '--help']) {
      expect(BENCH_HELP).toContain(name);
    }
  });
});
