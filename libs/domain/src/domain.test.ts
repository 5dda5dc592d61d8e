import { describe, expect, it } from '@jest/globals';
import {
  countingIds,
  DomainError,
  fixedClock,
  refusals,
  requireDate,
  requireId,
  requireInteger,
  requireText,
  stateMachine,
  today,
} from './index.js';

describe('refusals', () => {
  const refuse = refusals({ 'POST.TAKEN': { zh: '岗位 {post} 已有人', en: 'post {post} is taken' } });

  it('carry a code and both languages, filled with the facts', () => {
    const refusal = refuse('POST.TAKEN', { post: 'A' });
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'POST.TAKEN', text: { zh: '岗位 A 已有人', en: 'post A is taken' } });
  });
});

describe('state machines', () => {
  const machine = stateMachine({ OPEN: ['DONE'], DONE: ['CHECKED', 'OPEN'], CHECKED: [] });

  it('allow what the table lists and nothing else', () => {
    expect(machine.can('OPEN', 'DONE')).toBe(true);
    expect(machine.can('OPEN', 'CHECKED')).toBe(false);
    expect(machine.next('CHECKED')).toEqual([]);
  });
});

describe('time and ids from outside', () => {
  it('stand still and count', () => {
    expect(today(fixedClock('2015-06-30T17:00:00Z'))).toBe('2015-07-01');
    const ids = countingIds();
    expect([ids.next(), ids.next()]).toEqual([
      '00000000-0000-4000-8000-000000000001',
      '00000000-0000-4000-8000-000000000002',
    ]);
  });
});

describe('input', () => {
  it.each(['𠮷', '㐱', '张三（化名）', 'x'.repeat(10)])('takes the text %s', (text) => {
    expect(requireText('name', ` ${text} `, 10)).toBe(text);
  });

  it('counts rare characters once', () => {
    expect(requireText('name', '𠮷'.repeat(10), 10)).toHaveLength(20);
  });

  it.each(['', '   ', 'x'.repeat(11), 'a\u0000b', 'a\nb', '\ud800', '\u200b', 'a\u202eb'])(
    'refuses the text %j',
    (text) => {
      expect(() => requireText('name', text, 10)).toThrow(expect.objectContaining({ code: 'INPUT.TEXT_INVALID' }));
    },
  );

  it('refuses what is no id, no whole number in bounds or no date in bounds', () => {
    expect(() => requireId('id', '1; DROP TABLE')).toThrow(expect.objectContaining({ code: 'INPUT.ID_INVALID' }));
    expect(() => requireInteger('seats', 0, 1, 9)).toThrow(expect.objectContaining({ code: 'INPUT.NUMBER_INVALID' }));
    expect(() => requireDate('on', '2015-07-01', '2015-01-01', '2015-06-30')).toThrow(
      expect.objectContaining({ code: 'INPUT.DATE_INVALID' }),
    );
  });

  it.each(['=1+1', '+1', '@SUM', '-2+3', '-cmd', ' =1', '＝1', '-(1)'])('is refused as a formula: %s', (text) => {
    expect(() => requireText('name', text, 10)).toThrow(expect.objectContaining({ code: 'INPUT.TEXT_FORMULA' }));
  });

  it.each(['- 走访', '——王', '1+1=2', 'a@b'])('is no formula: %s', (text) => {
    expect(requireText('name', text, 10)).toBe(text);
  });
});
