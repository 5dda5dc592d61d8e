import type { Letter } from '@cunguan/messaging';
import { toTable } from './events-output.js';

/** A letter for JSON: its value as text. */
export const letterData = ({ value, ...letter }: Letter) => ({ ...letter, value: value?.toString('utf8') ?? null });

const instant = (time: Date | null): string => time?.toISOString() ?? '—';

export const letterTable = (letters: readonly Letter[]): string =>
  toTable([
    ['服务 Service', '编号 id', '状态 state', '记录于 recorded', '类型 type', '键 key', '原因 error'],
    ...letters.map(({ consumer, id, state, recordedAt, type, key, error, reason }) => [
      ...[consumer, id, state, instant(recordedAt), type ?? '—', key],
      (reason ?? error).split('\n')[0] ?? '',
    ]),
  ]);

/** Everything that is known of one letter, a line each. */
export const letterPage = (letter: Letter): string => {
  const { value, ...rest } = letterData(letter);
  const lines = Object.entries(rest)
    .filter(([, field]) => field !== null)
    .map(([name, field]) => [
      name,
      field instanceof Date ? instant(field) : typeof field === 'object' ? JSON.stringify(field) : String(field),
    ]);
  return `${toTable(lines)}\n\n${value ?? '—'}`;
};
