import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { identifyProcess } from './process-identity.js';

/** A process that a launcher started, as it is found again after that launcher was killed. */
export interface RecordedProcess {
  readonly name: string;
  readonly pid: number;
  readonly startTime: string;
  /** A part of its command line. */
  readonly mark: string;
  readonly stopSignal: NodeJS.Signals;
}

const isRecorded = (candidate: unknown): candidate is RecordedProcess =>
  typeof candidate === 'object' &&
  candidate !== null &&
  ['name', 'startTime', 'mark', 'stopSignal'].every(
    (field) => typeof (candidate as Record<string, unknown>)[field] === 'string',
  ) &&
  Number.isInteger((candidate as { pid?: unknown }).pid);

/** Replaces the record as a whole, so that a reader never sees half of it. */
export const writeRunRecord = (path: string, processes: readonly RecordedProcess[]): void => {
  const next = `${path}.next`;
  writeFileSync(next, `${JSON.stringify({ processes }, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, path);
};

/** What was recorded last; nothing when there is no record or it is not one of ours. */
export const readRunRecord = (path: string): readonly RecordedProcess[] => {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const listed = typeof record === 'object' && record !== null && 'processes' in record ? record.processes : [];
    return Array.isArray(listed) ? listed.filter(isRecorded) : [];
  } catch {
    return [];
  }
};

/** Whether this very process still runs: same number, same start, and a command line of ours. */
export const stillRuns = ({ pid, startTime, mark }: RecordedProcess): boolean => {
  const found = identifyProcess(pid);
  return found?.startTime === startTime && found.command.includes(mark);
};
