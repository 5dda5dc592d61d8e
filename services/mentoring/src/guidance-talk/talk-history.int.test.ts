import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isKnown, runMigrations } from '@cunguan/database';
import { createTestDatabase, type TestDatabase } from '@cunguan/testing';
import { DataSource, type MixedList } from 'typeorm';
import { createServiceDataSource } from '../data-source.js';

const MIGRATION = 1795000012000;
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [corrected, plain] = [id(1), id(2)];

/** Talks as they stood before the migration: one corrected twice, before histories were kept, and one never. */
const rows: readonly string[] = [
  `INSERT INTO officials (id, version) VALUES ('${id(10)}', 1)`,
  `INSERT INTO cadres (id, town_id, version) VALUES ('${id(11)}', '${id(12)}', 1)`,
  `INSERT INTO mentorships (id, official_id, mentor_id, village_id, town_id, district_id, started_on, version)
   VALUES ('${id(13)}', '${id(10)}', '${id(11)}', '${id(14)}', '${id(12)}', '${id(15)}', '2015-01-01', 1)`,
  `INSERT INTO guidance_talks (id, mentorship_id, held_on, minutes, topics, version)
   VALUES ('${corrected}', '${id(13)}', '2015-03-02', 33, 't', 3), ('${plain}', '${id(13)}', '2015-03-02', 20, 't', 1)`,
  `UPDATE guidance_talks_history SET known_from = '-infinity'`,
  `INSERT INTO guidance_talk_versions (guidance_talk_id, version, held_on, minutes, topics, corrected_at)
   VALUES ('${corrected}', 1, '2015-03-02', 31, 't', '2015-04-01T00:00:00Z'),
          ('${corrected}', 2, '2015-03-02', 32, 't', '2015-05-01T00:00:00Z')`,
];

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase(async (url) => {
    const whole = createServiceDataSource(url);
    const all = Object.values(whole.options.migrations as MixedList<() => void>) as readonly (() => void)[];
    const earlier = all.filter(({ name }) => Number(/\d+$/.exec(name)?.[0]) < MIGRATION);
    const before = new DataSource({ ...whole.options, migrations: [...earlier] });
    await runMigrations(before);
    await before.initialize();
    for (const sql of rows) await before.query(sql);
    await before.destroy();
    await runMigrations(whole);
  });
  dataSource = await createServiceDataSource(database.url).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it.each([
  [corrected, '2015-03-31T00:00:00Z', [31]],
  [corrected, '2015-04-01T00:00:00Z', [32]],
  [corrected, '2015-05-01T00:00:00Z', [33]],
  [corrected, null, [33]],
  [plain, '2015-03-31T00:00:00Z', [20]],
  [plain, null, [20]],
])('what was corrected before the history stands in it: %s at %s', async (talk, knownAt, minutes) => {
  const found = await dataSource.query<{ minutes: number }[]>(
    `SELECT minutes FROM guidance_talks_history t WHERE id = $1 AND ${isKnown('t', '$2::timestamptz')}`,
    [talk, knownAt],
  );
  expect(found.map((row) => row.minutes)).toEqual(minutes);
});
