import { describe, expect, it } from '@jest/globals';
import { parseEventsArguments } from './arguments.js';

const TOPIC = 'cunguan.people.official.events.v1';
const parse = (line: string) => parseEventsArguments(line.split(' ').filter(Boolean));

describe('the arguments of npm run events', () => {
  it.each([
    ['', { does: 'help', json: false }],
    ['replay --help', { does: 'help', json: false }],
    ['status --json', { does: 'status', json: true }],
    [
      `replay --topic ${TOPIC} --from 7 --consumer mentoring`,
      { does: 'replay', json: false, topic: TOPIC, from: { offset: 7n }, consumer: 'mentoring' },
    ],
    ['dead-letters list', { does: 'list', json: false, consumer: null, discarded: false, limit: 100 }],
    ['dead-letters show 3 --consumer training', { does: 'show', json: false, consumer: 'training', id: '3' }],
    ['dead-letters retry 3 4 --consumer people', { does: 'retry', json: false, consumer: 'people', ids: ['3', '4'] }],
    ['dead-letters retry --all --consumer people', { does: 'retry', json: false, consumer: 'people', ids: 'all' }],
    [
      'dead-letters discard 3 --consumer people --reason wrong --by me',
      { does: 'discard', json: false, consumer: 'people', id: '3', reason: 'wrong', by: 'me' },
    ],
  ])('%s', (line, command) => {
    expect(parse(line)).toEqual(command);
  });

  it.each([
    ['2015-06-30', '2015-06-29T16:00:00.000Z'],
    ['2015-06-30T08:00:00Z', '2015-06-30T08:00:00.000Z'],
    ['2015-06-30T08:00+08:00', '2015-06-30T00:00:00.000Z'],
  ])('take %s for a moment', (from, instant) => {
    const command = parse(`replay --topic ${TOPIC} --from ${from} --consumer mentoring`);
    expect(command).toMatchObject({ from: { time: new Date(instant) } });
  });

  it.each([
    ['start', 'There is no command start'],
    ['dead-letters', 'There is no command dead-letters'],
    ['status --topic x', 'status takes no --topic'],
    ['status now', 'now is one argument too many'],
    ['status --quick', "Unknown option '--quick'"],
    ['replay --from 0 --consumer people', '--topic is missing'],
    ['replay --topic nothing --from 0 --consumer people', 'There is no topic nothing'],
    [`replay --topic ${TOPIC} --from yesterday --consumer people`, '--from yesterday is no offset'],
    [`replay --topic ${TOPIC} --from 2015-06-30T08:00 --consumer people`, 'no time with its zone'],
    [`replay --topic ${TOPIC} --from 0 --consumer nobody`, 'There is no service nobody'],
    ['dead-letters show x --consumer people', 'Name a dead letter'],
    ['dead-letters show 1 2 --consumer people', '2 is one argument too many'],
    ['dead-letters retry --consumer people', 'Name letters'],
    ['dead-letters retry 1 --all --consumer people', 'Name letters'],
    ['dead-letters discard 1 --consumer people', '--reason is missing'],
    ['dead-letters list --limit 0', '--limit must be'],
  ])('refuse "%s"', (line, reason) => {
    expect(() => parse(line)).toThrow(reason);
  });
});
