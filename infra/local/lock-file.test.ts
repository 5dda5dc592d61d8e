import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeLock, underLock } from './lock-file.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cunguan-lock-'));
  path = join(folder, 'lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a lock', () => {
  it('is had by one, and says by whom', () => {
    expect(takeLock(path).held).toBe(true);
    expect(takeLock(path)).toEqual({ held: false, pid: process.pid });
  });

  it('is free again once released', () => {
    const lock = takeLock(path);
    if (lock.held) lock.release();
    expect(takeLock(path).held).toBe(true);
  });

  it.each([
    ['a process that is gone', '4194305\n77\n'],
    ['an earlier process with the same number', `${String(process.pid)}\n77\n`],
    ['nobody', ''],
  ])('lapses with %s', (_holder, content) => {
    writeFileSync(path, content);
    expect(takeLock(path).held).toBe(true);
  });

  it('lets work run one at a time', async () => {
    let running = 0;
    const work = async () => {
      running += 1;
      await Promise.resolve();
      const seen = running;
      running -= 1;
      return seen;
    };
    expect(await Promise.all([1, 2, 3].map(() => underLock(path, work)))).toEqual([1, 1, 1]);
  });
});
