import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnChild } from './child-process.js';
import { createChildRegistry } from './child-registry.js';
import { identifyProcess } from './process-identity.js';
import { stopLeftovers } from './recovery.js';
import { readRunRecord, writeRunRecord } from './run-record.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cunguan-child-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const shell = (script: string) => ({
  name: 'people',
  command: '/bin/sh',
  args: ['-c', script, folder],
  logFile: join(folder, 'log'),
  mark: folder,
  graceMs: 300,
});

describe('a child', () => {
  it('writes to its log and tells its exit code', async () => {
    expect(await spawnChild(shell('echo said; exit 3')).exited).toBe(3);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('said\n');
  });

  it('runs nothing when it cannot be recorded', () => {
    const refuse = () => {
      throw new Error('ENOSPC');
    };
    expect(() => spawnChild(shell('echo ran'), refuse)).toThrow('ENOSPC');
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('');
  });

  it('is killed when it does not stop in time', async () => {
    const child = spawnChild(shell('trap "" TERM; echo up; while :; do sleep 0.1; done'));
    while (!readFileSync(join(folder, 'log'), 'utf8').includes('up')) await new Promise(setImmediate);
    await child.stop();
    expect(await child.exited).toBe('SIGKILL');
  });
});

describe('the children of a launcher', () => {
  it('are on record while they run', async () => {
    const run = join(folder, 'run.json');
    const registry = createChildRegistry(run);
    const child = registry.spawn(shell('sleep 60'));
    expect(readRunRecord(run)).toMatchObject([{ name: 'people', pid: child.pid }]);
    await registry.stopAll();
    expect(readRunRecord(run)).toEqual([]);
    expect(() => registry.spawn(shell('sleep 60'))).toThrow('Stopping');
  });

  it('are stopped by the next one, and a stranger with a recorded number is not', async () => {
    const run = join(folder, 'run.json');
    const [ours, stranger] = [spawnChild(shell('sleep 60')), spawnChild(shell('sleep 60'))];
    const record = (pid: number, startTime: string) =>
      ({ name: 'people', pid, startTime, mark: folder, stopSignal: 'SIGTERM' }) as const;
    const startTime = identifyProcess(ours.pid)?.startTime ?? '';
    writeRunRecord(run, [record(ours.pid, startTime), record(stranger.pid, '1')]);
    expect(await stopLeftovers(run)).toEqual(['people']);
    expect(await ours.exited).toBe('SIGTERM');
    expect(stranger.hasExited()).toBe(false);
    await stranger.stop();
  });
});
