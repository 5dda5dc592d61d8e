import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identifyProcess } from './process-identity.js';
import { readRunRecord, stillRuns, writeRunRecord } from './run-record.js';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cunguan-run-'));
  path = join(folder, 'run.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const thisProcess = () => {
  const { pid, startTime, command } = identifyProcess(process.pid) ?? { pid: 0, startTime: '', command: '' };
  return { name: 'people', pid, startTime, mark: command.slice(0, 20), stopSignal: 'SIGTERM' } as const;
};

describe('the record of what runs', () => {
  it('is read as it was written', () => {
    writeRunRecord(path, [thisProcess()]);
    expect(readRunRecord(path)).toEqual([thisProcess()]);
  });

  it.each(['', '{', '[]', '{"processes":7}', '{"processes":[{"pid":1}]}'])('is empty when it holds %s', (text) => {
    writeFileSync(path, text);
    expect(readRunRecord(path)).toEqual([]);
  });

  it('knows a process that still runs', () => {
    expect(stillRuns(thisProcess())).toBe(true);
  });

  it('does not take a later process with the same number for it', () => {
    expect(stillRuns({ ...thisProcess(), startTime: '1' })).toBe(false);
    expect(stillRuns({ ...thisProcess(), mark: 'another program' })).toBe(false);
  });
});
