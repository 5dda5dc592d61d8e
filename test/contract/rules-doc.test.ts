import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync('docs/rules.md', 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
const named = (line: string): readonly string[] => [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const paths = ['services', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/(src|migrations)\/.*\.ts$/.test(path))
    .map((path) => join(folder, path)),
);
const sources = paths.map((path) => readFileSync(path, 'utf8'));

const policies = paths
  .filter((path) => path.endsWith('policies.ts'))
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/code: '([A-Z_]+)'/g)].map(([, code = '']) => code));

describe('docs/rules.md', () => {
  it.each([...new Set(policies)])('says where %s decides', (code) => {
    expect(rows.filter((row) => named(row).includes(code))).toHaveLength(1);
  });

  it.each([...new Set(rows.flatMap(named))])('names %s, which is there', (name) => {
    const found = name.includes('/') ? existsSync(name) : sources.some((source) => source.includes(name));
    expect(found).toBe(true);
  });
});
