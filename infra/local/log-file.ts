import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const TAIL_BYTES = 16_384;

/** How much a log holds; none when there is none. */
export const logSize = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** Keeps one previous log beside the new one. */
export const rotateLog = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) renameSync(path, `${path}.1`);
};

const readFrom = (path: string, startIn: (size: number) => number): string => {
  if (!existsSync(path)) return '';
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const start = Math.max(startIn(size), 0);
    const buffer = Buffer.alloc(Math.max(size - start, 0));
    readSync(file, buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } finally {
    closeSync(file);
  }
};

/** Whether the log says this anywhere after the byte offset `from`. */
export const logSays = (path: string, text: string, from: number): boolean => readFrom(path, () => from).includes(text);

const messageOf = (line: string): string => {
  try {
    const entry: unknown = JSON.parse(line);
    if (typeof entry !== 'object' || entry === null) return line;
    const { msg, err } = entry as { msg?: unknown; err?: { message?: unknown } };
    return [msg, err?.message].filter((part) => typeof part === 'string').join(': ') || line;
  } catch {
    return line;
  }
};

const TELLING = /FATAL|PANIC|\bERROR\b|Error:|Exception|"level":(50|60|"error"|"fatal")|环境变量/;
// Java says what happened on the line below its first ERROR.
const EXCEPTION = /^[\w.$]+(Exception|Error): ./;
const REASON_LENGTH = 240;

/** The line of a log that most likely says why its process did not come up: the first fault, not its consequences. */
export const reasonInLog = (path: string, from = 0): string => {
  const lines = readFrom(path, (size) => Math.max(from, size - TAIL_BYTES))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const telling = lines.filter((line) => TELLING.test(line));
  return messageOf(lines.find((line) => EXCEPTION.test(line)) ?? telling[0] ?? lines.at(-1) ?? '').slice(
    0,
    REASON_LENGTH,
  );
};
