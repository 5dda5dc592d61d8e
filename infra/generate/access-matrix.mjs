import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { accessPage } from './access-page.mjs';

const SOURCE = 'libs/access/access-matrix.yaml';
const TYPES = 'libs/access/src/generated/access-matrix.ts';
const PAGE = 'docs/access.md';
const BANNER = '// Generated from access-matrix.yaml by `npm run generate`; edit that file instead.\n\n';

const problemsOf = ({ roles, reach, groups, fields, commands }) => {
  const problems = [];
  const checkCells = (where, cells) => {
    for (const [role, word] of Object.entries(cells)) {
      if (!Object.hasOwn(roles, role)) problems.push(`${where}: there is no role ${role}`);
      if (!Object.hasOwn(reach, word)) problems.push(`${where}: there is no reach ${word}`);
    }
  };
  for (const [name, { read }] of Object.entries(groups)) checkCells(name, read);
  for (const [service, types] of Object.entries(fields)) {
    for (const [type, grouped] of Object.entries(types)) {
      const seen = new Set();
      for (const [group, names] of Object.entries(grouped)) {
        if (!Object.hasOwn(groups, group)) problems.push(`${service} ${type}: there is no group ${group}`);
        for (const name of names) {
          if (seen.has(name)) problems.push(`${service} ${type}.${name} is in two groups`);
          seen.add(name);
        }
      }
    }
  }
  for (const [service, named] of Object.entries(commands)) {
    for (const [name, { by }] of Object.entries(named)) checkCells(`${service} ${name}`, by);
  }
  return problems;
};

/** `{group: [field]}` by type turned into the group of each field. */
const groupOfField = (types) =>
  Object.fromEntries(
    Object.entries(types).map(([type, grouped]) => [
      type,
      Object.fromEntries(Object.entries(grouped).flatMap(([group, names]) => names.map((name) => [name, group]))),
    ]),
  );

const mapValues = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** What the services check, as TypeScript, and the page that people read. */
export const generateAccessMatrix = async () => {
  const matrix = parse(await readFile(SOURCE, 'utf8'));
  const problems = problemsOf(matrix);
  if (problems.length > 0) throw new Error(`${SOURCE}:\n${problems.join('\n')}`);
  const checked = {
    roles: mapValues(matrix.roles, ({ unit }) => unit),
    groups: mapValues(matrix.groups, ({ read }) => read),
    fields: mapValues(matrix.fields, groupOfField),
    commands: mapValues(matrix.commands, (named) => mapValues(named, ({ by }) => by)),
  };
  const code = `${BANNER}export const accessMatrix = ${JSON.stringify(checked)} as const;\n`;
  return [
    { path: TYPES, text: await format(code, { ...(await resolveConfig(TYPES)), parser: 'typescript' }) },
    { path: PAGE, text: await format(accessPage(matrix), { ...(await resolveConfig(PAGE)), parser: 'markdown' }) },
  ];
};
