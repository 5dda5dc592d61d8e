import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';

const SOURCE = 'libs/access/processing-register.yaml';
const COLUMNS = 'libs/access/src/generated/personal-columns.ts';
const BANNER = '// Generated from processing-register.yaml by `npm run generate`; edit that file instead.\n\n';

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The columns that tell who somebody is, or may tell anything: what the audit log holds as a keyed hash only. */
export const generatePersonalColumns = async () => {
  const { tables } = parse(await readFile(SOURCE, 'utf8'));
  const personal = mapValues(tables, (byTable) =>
    mapValues(byTable, ({ identifying = [], free_text = [] }) => [...identifying, ...free_text]),
  );
  const code = `${BANNER}/** By service and table. */
export const personalColumns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(personal)};\n`;
  return { path: COLUMNS, text: await format(code, { ...(await resolveConfig(COLUMNS)), parser: 'typescript' }) };
};
