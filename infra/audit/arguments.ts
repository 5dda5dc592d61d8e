import { parseArgs } from 'node:util';
import { isCivilDate, isUuid, type CivilDate } from '@cunguan/domain';
import { SERVICE_NAMES, type ServiceName } from '../postgres/services.js';
import { AuditUsageError } from './audit-usage-error.js';

export type AuditCommand = { readonly json: boolean } & (
  | { readonly does: 'help' }
  | {
      readonly does: 'verify' | 'heads';
      readonly services: readonly ServiceName[];
      /** Null is the file where the services keep them. */
      readonly headsFile: string | null;
    }
  | { readonly does: 'sign'; readonly services: readonly ServiceName[] }
  | {
      readonly does: 'list';
      readonly officialId: string;
      readonly from: CivilDate | null;
      readonly to: CivilDate | null;
    }
);

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  heads: text,
  official: text,
  from: text,
  to: text,
  json: flag,
  help: { ...flag, short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;
/** What each command takes, beside --json and --help. */
const TAKES: Readonly<Record<string, readonly OptionName[]>> = {
  verify: ['heads'],
  heads: ['heads'],
  sign: [],
  list: ['official', 'from', 'to'],
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error);
    throw new AuditUsageError(`选项有误：${reason}`, `Wrong option: ${reason}`);
  }
};

const servicesOf = (value: string | undefined): readonly ServiceName[] => {
  if (value === undefined) return SERVICE_NAMES;
  const name = SERVICE_NAMES.find((service) => service === value);
  if (name) return [name];
  const known = SERVICE_NAMES.join(' ');
  throw new AuditUsageError(`没有服务 ${value}，可为 ${known}`, `There is no service ${value}; there are ${known}`);
};

const dayOf = (option: string, value: string | undefined): CivilDate | null => {
  if (value === undefined) return null;
  if (isCivilDate(value)) return value;
  throw new AuditUsageError(`--${option} ${value} 不是日期`, `--${option} ${value} is no day`);
};

const officialOf = (value: string | undefined): string => {
  if (value !== undefined && isUuid(value)) return value.toLowerCase();
  throw new AuditUsageError('请用 --official 给出村官的编号', 'Name an official by --official and the id');
};

/** @throws AuditUsageError with the first mistake */
export const parseAuditArguments = (args: readonly string[]): AuditCommand => {
  const { values, positionals } = parse(args);
  const { json } = values;
  const [name, ...rest] = positionals;
  if (values.help || name === undefined) return { does: 'help', json };
  const takes = Object.hasOwn(TAKES, name) ? TAKES[name] : undefined;
  if (!takes) throw new AuditUsageError(`没有命令 ${name}`, `There is no command ${name}`);
  const stray = (Object.keys(OPTIONS) as OptionName[]).find(
    (option) => option !== 'json' && option !== 'help' && Boolean(values[option]) && !takes.includes(option),
  );
  if (stray) throw new AuditUsageError(`${name} 没有选项 --${stray}`, `${name} takes no --${stray}`);
  const extra = rest[name === 'list' ? 0 : 1];
  if (extra !== undefined) throw new AuditUsageError(`多余的参数 ${extra}`, `${extra} is one argument too many`);
  if (name === 'list') {
    const [from, to] = [dayOf('from', values.from), dayOf('to', values.to)];
    return { does: 'list', json, officialId: officialOf(values.official), from, to };
  }
  const services = servicesOf(rest[0]);
  if (name === 'sign') return { does: 'sign', json, services };
  if (values.heads === '') throw new AuditUsageError('请用 --heads 给出文件', 'Name a file by --heads');
  return { does: name === 'heads' ? 'heads' : 'verify', json, services, headsFile: values.heads ?? null };
};
