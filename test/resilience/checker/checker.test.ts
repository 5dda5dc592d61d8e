import { describe, expect, it } from '@jest/globals';
import { checkCopy } from './copies.js';
import { checkDeadLetters, checkEffects, checkInbox } from './effects.js';
import { createEventChecker, type TopicEvent } from './events.js';
import { createStateChecker } from './states.js';
import { checkRows, type Expected, type StoredRow } from './rows.js';
import { countViolations, type Violation } from './violation.js';

const kinds = (violations: readonly Violation[]): readonly string[] => violations.map(({ is }) => is);

describe('rows', () => {
  const expected: Expected = { table: 'officials', mark: 'a', id: '1', acknowledged: 2, open: 0 };
  const row: StoredRow = { table: 'officials', mark: 'a', id: '1', version: 2 };

  it('are right when each acknowledged change is stored once', () => {
    expect(checkRows([expected], [row])).toEqual([]);
  });
  it('may hold what was asked for without an answer, or not', () => {
    const open: Expected = { ...expected, id: null, acknowledged: 0, open: 1 };
    expect(checkRows([open], [])).toEqual([]);
    expect(checkRows([open], [{ ...row, version: 1 }])).toEqual([]);
    expect(kinds(checkRows([open], [row]))).toEqual(['doubled']);
  });
  it.each<[string, Expected[], StoredRow[]]>([
    ['lost', [expected], []],
    ['lost', [expected], [{ ...row, version: 1 }]],
    ['doubled', [expected], [row, { ...row, id: '2' }]],
    ['doubled', [expected], [{ ...row, version: 3 }]],
    ['phantom', [], [row]],
    ['phantom', [{ ...expected, acknowledged: 0 }], [row]],
    ['phantom', [expected], [{ ...row, id: '2' }]],
  ])('%s is found', (kind, wanted, stored) => {
    expect(kinds(checkRows(wanted, stored))).toEqual([kind]);
  });
});

describe('events', () => {
  const event = (version: number, eventId = String(version), aggregateId = 'a'): TopicEvent => ({
    topic: 't',
    key: 'k',
    type: 'x',
    eventId,
    aggregateId,
    version,
  });
  const check = (events: readonly TopicEvent[], versions: Readonly<Record<string, number>>): readonly string[] => {
    const checker = createEventChecker();
    for (const one of events) checker.take(one);
    return kinds(checker.finish(new Map(Object.entries(versions))));
  };

  it('are right in the order of their versions, the same ones again included', () => {
    expect(check([event(1), event(2), event(1), event(2), event(3)], { a: 3 })).toEqual([]);
  });
  it.each<[string, readonly TopicEvent[], Record<string, number>]>([
    ['a lost one', [event(1)], { a: 2 }],
    ['an aggregate without any', [], { a: 1 }],
  ])('%s is found', (_name, events, versions) => {
    expect(check(events, versions)).toEqual(['lost']);
  });
  it('a version that was told by two events is found', () => {
    expect(check([event(1), event(1, 'other')], { a: 1 })).toEqual(['doubled']);
  });
  it('one beyond the row, and one of no row, are found', () => {
    expect(check([event(1), event(2)], { a: 1 })).toEqual(['phantom']);
    expect(check([event(1), event(1, '9', 'b')], { a: 1 })).toEqual(['phantom']);
  });
  it('one before its predecessor is found', () => {
    expect(check([event(2), event(1)], { a: 2 })).toEqual(['out of order', 'out of order']);
  });
  it('one under another key is found', () => {
    expect(check([event(1), { ...event(2), key: 'other' }], { a: 2 })).toEqual(['out of order']);
  });
  it('are counted, and told by type', () => {
    const checker = createEventChecker();
    for (const one of [event(1), event(1), event(2)]) checker.take(one);
    expect([checker.distinct(), checker.repeated(), checker.eventIdsOf(new Set(['x']))]).toEqual([
      2,
      1,
      new Set(['1', '2']),
    ]);
  });
});

describe('effects', () => {
  const effect = (version: number) => ({ eventId: String(version), aggregateId: 'a', version });

  it('happen once, in order', () => {
    expect(checkEffects([effect(1), effect(2)])).toEqual([]);
    expect(kinds(checkEffects([effect(1), effect(1)]))).toEqual(['doubled']);
    expect(kinds(checkEffects([effect(2), effect(1)]))).toEqual(['out of order']);
  });
  it('are those of the events that are handled', () => {
    expect(checkInbox('c', new Set(['1']), new Set(['1']))).toEqual([]);
    expect(kinds(checkInbox('c', new Set(['1']), new Set()))).toEqual(['lost']);
    expect(kinds(checkInbox('c', new Set(), new Set(['1'])))).toEqual(['phantom']);
  });
  it('lay aside the poison and nothing else', () => {
    expect(checkDeadLetters('c', new Set(['t/0/7']), ['t/0/7'])).toEqual([]);
    expect(kinds(checkDeadLetters('c', new Set(['t/0/7']), []))).toEqual(['dead letter']);
    expect(kinds(checkDeadLetters('c', new Set(), ['t/0/7']))).toEqual(['dead letter']);
    expect(kinds(checkDeadLetters('c', new Set(['t/0/7']), ['t/0/7', 't/0/7']))).toEqual(['dead letter']);
  });
});

describe('copies', () => {
  it('hold what their source holds', () => {
    expect(checkCopy('c', [{ id: '1', version: '2' }], [{ version: '2', id: '1' }])).toEqual([]);
  });
  it.each<[string, Record<string, string>[], Record<string, string>[], number]>([
    ['a missing row', [{ id: '1' }], [], 1],
    ['a row too many', [], [{ id: '1' }], 1],
    ['a differing value', [{ id: '1', version: '2' }], [{ id: '1', version: '1' }], 2],
    ['a row twice', [{ id: '1' }], [{ id: '1' }, { id: '1' }], 1],
  ])('%s is found', (_name, source, copy, violations) => {
    const found = checkCopy('c', source, copy);
    expect([kinds(found), found.length]).toEqual([Array(violations).fill('copy differs'), violations]);
  });
});

it('violations are counted by kind', () => {
  expect(countViolations([{ is: 'lost', what: 'x' }])).toMatchObject({ lost: 1, doubled: 0 });
});

describe('states', () => {
  const state = { topic: 't', key: 'a', aggregateId: 'a', version: 1 };
  const check = (states: readonly (typeof state)[], versions: Readonly<Record<string, number>>): readonly string[] => {
    const checker = createStateChecker();
    for (const one of states) checker.take(one);
    return kinds(checker.finish(new Map(Object.entries(versions))));
  };

  it('are right when the last of each aggregate is that of its row', () => {
    expect(check([state, { ...state, version: 2 }, state, { ...state, version: 2 }], { a: 2, b: 0 })).toEqual([]);
  });
  it.each<[string, readonly (typeof state)[], Readonly<Record<string, number>>, string]>([
    ['a lost one', [], { a: 1 }, 'lost'],
    ['one that is too old', [state], { a: 2 }, 'copy differs'],
    ['one that came after a newer one', [{ ...state, version: 2 }, state], { a: 2 }, 'copy differs'],
    ['one of nobody', [state], {}, 'phantom'],
    ['one under another key', [{ ...state, key: 'b' }], { a: 1 }, 'out of order'],
  ])('%s is found', (_name, states, versions, kind) => {
    expect(check(states, versions)).toEqual([kind]);
  });
});
