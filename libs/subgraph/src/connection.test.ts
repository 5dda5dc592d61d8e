import { describe, expect, it } from '@jest/globals';
import { cursorOf, pageArguments, pageOf } from './index.js';

const ID = '00000000-0000-4000-8000-000000000001';
const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('a page', () => {
  it('is cut to first, knows whether more follow, and where it ended', () => {
    const page = pageOf(['a', 'b', 'c'], 2, (node) => [node]);
    expect(page.nodes).toEqual(['a', 'b']);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: cursorOf(['b']) });
    expect(pageOf([], 2, (node: string) => [node]).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('goes on after the cursor of the one before', () => {
    const after = cursorOf(['2015-06-30', ID]);
    expect(pageArguments({ first: 20, after }, ['date', 'uuid'])).toEqual({ first: 20, after: ['2015-06-30', ID] });
    expect(pageArguments({ first: 20, after: null }, ['uuid']).after).toBeNull();
  });

  it.each([0, -1, 101])('refuses first: %i', (first) => {
    expect(() => pageArguments({ first }, ['uuid'])).toThrow(code('PAGE.FIRST_OUT_OF_RANGE'));
  });

  it.each([
    ['no base64', '%%%'],
    ['another list’s cursor', cursorOf([ID])],
    ['no date', cursorOf(['2015-02-30', ID])],
    ['no id', cursorOf(['2015-06-30', "'; DROP TABLE"])],
    ['numbers', Buffer.from('[1,2]').toString('base64url')],
  ])('refuses a cursor with %s', (_what, after) => {
    expect(() => pageArguments({ first: 20, after }, ['date', 'uuid'])).toThrow(code('PAGE.CURSOR_INVALID'));
  });

  it('refuses a text that PostgreSQL cannot hold', () => {
    const after = cursorOf(['a\u0000b']);
    expect(() => pageArguments({ first: 20, after }, ['text'])).toThrow(code('PAGE.CURSOR_INVALID'));
  });
});
