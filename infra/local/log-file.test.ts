import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logSize, reasonInLog } from './log-file.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cunguan-log-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const reasonOf = (text: string): string => {
  const path = join(folder, 'any.log');
  writeFileSync(path, text);
  return reasonInLog(path);
};

describe('why a process did not come up', () => {
  it('is the first fault of PostgreSQL', () => {
    expect(reasonOf('LOG: starting\nFATAL: lock file exists\nLOG: bye\n')).toBe('FATAL: lock file exists');
  });

  it('is what Java threw, not where', () => {
    expect(reasonOf('[main] ERROR Exiting\norg.apache.KafkaException: no port\n\tat a.b(C.java:1)\n')).toBe(
      'org.apache.KafkaException: no port',
    );
  });

  it('is the message within a JSON line', () => {
    expect(reasonOf('{"level":"info","msg":"up"}\n{"level":"fatal","msg":"down","err":{"message":"why"}}\n')).toBe(
      'down: why',
    );
  });

  it('is sought only in what this start wrote', () => {
    const path = join(folder, 'old.log');
    writeFileSync(path, 'FATAL: long ago\n');
    expect(reasonInLog(path, logSize(path))).toBe('');
  });
});
