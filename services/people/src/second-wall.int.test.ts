import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement, readRows, runMigrations, SYSTEM_SESSION, type Wall } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createTestDatabase, tablesWithoutWall, tryStatements, type TestDatabase } from '@cunguan/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createServiceDataSource } from './data-source.js';

const CAREER = ['qualifications', 'party_statuses', 'wishes'] as const;
const TABLES = ['cadres', 'contract_terms', 'offices', 'officials', 'placements', ...CAREER] as const;
type Table = (typeof TABLES)[number];

const id = (): string => randomIds.next();
const districtId = id();

/** A town of two villages; in each an official, and a cadre who heads it; one more in the town's own office. */
const newTown = (code: string) => {
  const townId = id();
  const village = (n: number) => ({
    ...{ id: id(), code: `${code}90${String(n)}`, townId },
    ...{ official: id(), placement: id(), term: id(), cadre: id(), office: id() },
    ...{ qualifications: id(), party_statuses: id(), wishes: id() },
  });
  return { id: townId, code, cadre: id(), office: id(), villages: [village(1), village(2)] as const };
};
const [anting, waigang] = [newTown('310114103'), newTown('310114104')];
const [home, neighbour] = anting.villages;
const [far] = waigang.villages;
const towns = [anting, waigang];
const everyVillage = towns.flatMap(({ villages }) => villages);

let database: TestDatabase;
let dataSource: DataSource;

const careerRow = (table: (typeof CAREER)[number], row: string, of: string): string => {
  const sql = {
    qualifications: `(id, official_id, education, specialties, held_from) VALUES ('${row}', '${of}', 'MASTER', '{LAW}',`,
    party_statuses: `(id, official_id, status, held_from) VALUES ('${row}', '${of}', 'NONE',`,
    wishes: `(id, official_id, choice, kind, stated_from) VALUES ('${row}', '${of}', 1, 'OTHER_JOB',`,
  };
  return `INSERT INTO ${table} ${sql[table]} '2012-07-01')`;
};

const fill = async (client: pg.Client): Promise<void> => {
  const unit = 'INSERT INTO units (id, kind, code, name, parent_id, town_id, district_id, version) VALUES';
  await client.query(`${unit} ($1, 'DISTRICT', '310114', '嘉定区', NULL, NULL, $1, 1)`, [districtId]);
  for (const town of towns) {
    await client.query(`${unit} ($1, 'TOWN', $2, $2, $3, $1, $3, 1)`, [town.id, town.code, districtId]);
    for (const { id: villageId, code } of town.villages) {
      await client.query(`${unit} ($1, 'VILLAGE', $2, $2, $3, $3, $4, 1)`, [villageId, code, town.id, districtId]);
    }
    const heads = [{ ...town, village: null, body: 'TOWN_PARTY_COMMITTEE' }, ...town.villages];
    for (const head of heads) {
      await client.query(`INSERT INTO cadres VALUES ($1, $2, '王安澜（化名）', 'FULL_MEMBER', 1)`, [
        head.cadre,
        town.id,
      ]);
      const villageId = 'village' in head ? null : head.id;
      const body = villageId === null ? 'TOWN_PARTY_COMMITTEE' : 'VILLAGE_COMMITTEE';
      await client.query(
        `INSERT INTO offices (id, cadre_id, town_id, village_id, body, rank, held_from)
         VALUES ($1, $2, $3, $4, $5, 'HEAD', '2012-01-01')`,
        [head.office, head.cadre, town.id, villageId, body],
      );
    }
    for (const village of town.villages) {
      await client.query(
        `INSERT INTO officials (id, name, sex, birth_date, cohort_year, version)
         VALUES ($1, '李云舒（化名）', 'FEMALE', '1990-01-01', 2012, 1)`,
        [village.official],
      );
      await client.query(`INSERT INTO placements VALUES ($1, $2, $3, $4, $5, '2012-07-01')`, [
        ...[village.placement, village.official, village.id, town.id, districtId],
      ]);
      await client.query(
        `INSERT INTO contract_terms (id, official_id, ordinal, runs_from, runs_to, policy)
         VALUES ($1, $2, 1, '2012-07-01', '2015-06-30', 'TERM')`,
        [village.term, village.official],
      );
      for (const table of CAREER) await client.query(careerRow(table, village[table], village.official));
    }
  }
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  const owner = new pg.Client({ connectionString: database.ownerUrl, options: SYSTEM_SESSION });
  await owner.connect();
  await owner.query('BEGIN');
  await fill(owner);
  await owner.query('COMMIT');
  await owner.end();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const asOwner = async (sql: string): Promise<pg.QueryResult> => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    return await owner.query(sql);
  } finally {
    await owner.end();
  }
};

const wallOf = (within: readonly string[], above: readonly string[] = []): Wall => ({ within, above, cases: [] });
const villageLeader = wallOf([home.id], [anting.id, districtId]);
const townOrganiser = wallOf([waigang.id], [districtId]);
const official = wallOf([neighbour.official], [neighbour.id, anting.id, districtId]);
const nobody = wallOf([]);

/** The rows of these villages' officials in the tables of the career. */
const career = (villages: typeof everyVillage) => ({
  qualifications: villages.map(({ qualifications }) => qualifications),
  party_statuses: villages.map((village) => village.party_statuses),
  wishes: villages.map(({ wishes }) => wishes),
});
const all = (key: 'official' | 'placement' | 'term' | 'cadre' | 'office', villages: typeof everyVillage) =>
  villages.map((village) => village[key]);
/** What each sees without any scope in the statement. */
const seen: readonly (readonly [who: string, wall: Wall, rows: Readonly<Record<Table, readonly string[]>>])[] = [
  [
    'a village leader',
    villageLeader,
    {
      officials: [home.official],
      placements: [home.placement],
      contract_terms: [home.term],
      ...career([home]),
      cadres: [anting.cadre, home.cadre, neighbour.cadre],
      offices: [anting.office, home.office],
    },
  ],
  [
    "another town's organiser",
    townOrganiser,
    {
      officials: all('official', [...waigang.villages]),
      placements: all('placement', [...waigang.villages]),
      contract_terms: all('term', [...waigang.villages]),
      ...career([...waigang.villages]),
      cadres: [waigang.cadre, ...all('cadre', [...waigang.villages])],
      offices: [waigang.office, ...all('office', [...waigang.villages])],
    },
  ],
  [
    'an official',
    official,
    {
      officials: [neighbour.official],
      placements: [neighbour.placement],
      contract_terms: [neighbour.term],
      ...career([neighbour]),
      cadres: [anting.cadre, home.cadre, neighbour.cadre],
      offices: [anting.office, neighbour.office],
    },
  ],
  ['nobody', nobody, { officials: [], placements: [], contract_terms: [], cadres: [], offices: [], ...career([]) }],
  [
    'the district',
    wallOf([districtId]),
    {
      officials: all('official', everyVillage),
      placements: all('placement', everyVillage),
      contract_terms: all('term', everyVillage),
      ...career(everyVillage),
      cadres: [...towns.map(({ cadre }) => cadre), ...all('cadre', everyVillage)],
      offices: [...towns.map(({ office }) => office), ...all('office', everyVillage)],
    },
  ],
];

const idsIn = async (table: Table, wall: Wall): Promise<readonly string[]> => {
  const statement = { name: `all-${table}`, text: `SELECT id FROM ${table}` };
  return (await readRows<{ id: string }>({ dataSource, wall }, statement, [])).map((row) => row.id).sort();
};

describe('without the first wall, the second', () => {
  it.each(seen)('shows %s the own rows and no others', async (_who, wall, rows) => {
    const found = await Promise.all(TABLES.map(async (table) => [table, await idsIn(table, wall)] as const));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(TABLES.map((table) => [table, [...rows[table]].sort()])),
    );
  });

  const foreign: Readonly<Record<Table, string>> = {
    officials: far.official,
    placements: far.placement,
    contract_terms: far.term,
    qualifications: far.qualifications,
    party_statuses: far.party_statuses,
    wishes: far.wishes,
    cadres: far.cadre,
    offices: far.office,
  };
  const inserts: Readonly<Record<Table, string>> = {
    officials: `INSERT INTO officials (id, name, sex, birth_date, cohort_year, version)
                SELECT gen_random_uuid(), 'n', 's', '1990-01-01', 2012, 1`,
    qualifications: careerRow('qualifications', id(), far.official).replace('2012', '2013'),
    party_statuses: careerRow('party_statuses', id(), far.official).replace('2012', '2013'),
    wishes: careerRow('wishes', id(), far.official).replace('2012', '2010'),
    placements: `INSERT INTO placements VALUES (gen_random_uuid(), '${far.official}', '${far.id}', '${waigang.id}',
                   '${districtId}', '2000-01-01', '2001-01-01')`,
    contract_terms: `INSERT INTO contract_terms (id, official_id, ordinal, runs_from, runs_to, policy)
                     VALUES (gen_random_uuid(), '${far.official}', 9, '2020-01-01', '2021-01-01', 'TERM')`,
    cadres: `INSERT INTO cadres VALUES (gen_random_uuid(), '${waigang.id}', 'n', 'p', 1)`,
    offices: `INSERT INTO offices (id, cadre_id, town_id, village_id, body, rank, held_from)
              VALUES (gen_random_uuid(), '${far.cadre}', '${waigang.id}', '${far.id}', 'VILLAGE_COMMITTEE', 'MEMBER',
                      '2000-01-01')`,
  };
  const strangers = [
    ['a village leader', villageLeader],
    ['an official', official],
    ['nobody', nobody],
    ['somebody who set nothing', null],
  ] as const;
  const ways = strangers.flatMap(([who, wall]) =>
    (['url', 'ownerUrl'] as const).flatMap((role) => TABLES.map((table) => [who, role, table, wall] as const)),
  );

  it.each(ways)('lets %s as %s change nothing foreign in %s', async (_who, role, table, wall) => {
    const rows = `FROM ${table} WHERE id = '${foreign[table]}'`;
    const past = { url: database[role], wall, purpose: 'read' } as const;
    expect(
      await tryStatements(past, [
        [`SELECT ${rows}`],
        [`SELECT ${rows} FOR UPDATE`],
        [`UPDATE ${table} SET id = id WHERE id = '${foreign[table]}'`],
        [`DELETE ${rows}`],
        [inserts[table]],
      ]),
    ).toEqual([0, 0, 0, 0, '42501']);
    // What is refused within one's own reach for another reason shows that the statements are not senseless.
    const system = { url: database[role], wall: wallOf([districtId]), purpose: 'command' } as const;
    expect(await tryStatements(system, [[`SELECT ${rows}`], [`UPDATE ${table} SET id = id`]])).toEqual([
      1,
      table === 'cadres' || table === 'offices' ? 6 : 4,
    ]);
  });

  it('lets nobody move a row out of the own unit, or into it', async () => {
    const move = `UPDATE placements SET village_id = $1, town_id = $2 WHERE id = $3`;
    expect(
      await tryStatements({ url: database.url, wall: townOrganiser }, [
        [move, [home.id, anting.id, far.placement]],
        [move, [far.id, waigang.id, home.placement]],
      ]),
    ).toEqual(['42501', 0]);
  });

  it('lets a command place an official in the own unit only, and never nowhere', async () => {
    const insert = `INSERT INTO officials (id, name, sex, birth_date, cohort_year, version)
                    SELECT $1, 'n', 's', '1990-01-01', 2012, 1`;
    const place = `INSERT INTO placements SELECT gen_random_uuid(), $1, $2, $3, $4, '2012-07-01'`;
    const official_ = id();
    expect(
      await tryStatements({ url: database.url, wall: townOrganiser }, [
        [insert, [official_]],
        [place, [official_, home.id, anting.id, districtId]],
        ['SET CONSTRAINTS ALL IMMEDIATE'],
        [place, [official_, far.id, waigang.id, districtId]],
        ['SET CONSTRAINTS ALL IMMEDIATE'],
      ]),
    ).toEqual([1, '42501', '23001', 1, 0]);
  });

  it('shows a command the whole of an official who has moved, and a reader the part in the own unit', async () => {
    const moved = [
      ['UPDATE placements SET placed_to = $1 WHERE id = $2', ['2014-01-01', far.placement]],
      [
        `INSERT INTO placements SELECT gen_random_uuid(), $1, $2, $3, $4, '2014-01-01'`,
        [far.official, home.id, anting.id, districtId],
      ],
      [`SELECT set_config('cunguan.system', '', true), set_config('cunguan.within', $1, true)`, [`{${waigang.id}}`]],
      ['SELECT FROM placements WHERE official_id = $1', [far.official]],
      [`SELECT set_config('cunguan.command', 'on', true)`],
      ['SELECT FROM placements WHERE official_id = $1', [far.official]],
    ] as const;
    expect(await tryStatements({ url: database.systemUrl, wall: null }, moved)).toEqual([1, 1, 1, 1, 1, 2]);
  });
});

describe('the second wall', () => {
  it('stands before every table with rows about persons', async () => {
    expect(await tablesWithoutWall(database.url)).toEqual([]);
  });

  it('stands before the view of recusals, and lets whoever decides see every one', async () => {
    const kinship = `INSERT INTO kinships (id, person_official_id, relative_cadre_id, relation, recorded_on, version)
                     VALUES (gen_random_uuid(), $1, $2, 'LINEAL', '2013-01-01', 1)`;
    const recusals = 'SELECT FROM recusals';
    const as = (setting: string, value: string) =>
      [`SELECT set_config('cunguan.${setting}', $1, true)`, [value]] as const;
    expect(
      await tryStatements({ url: database.systemUrl, wall: null }, [
        [kinship, [far.official, waigang.cadre]],
        [recusals],
        as('system', ''),
        [recusals],
        as('within', `{${anting.id}}`),
        [recusals],
        as('within', `{${waigang.id}}`),
        [recusals],
        as('within', `{${anting.id}}`),
        as('command', 'on'),
        [recusals],
      ]),
    ).toEqual([1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1]);
    const { rows } = await asOwner(`SELECT reloptions FROM pg_class WHERE relname = 'recusals'`);
    expect(rows).toEqual([{ reloptions: ['security_invoker=true'] }]);
  });

  it('lets the service empty the note of a reveal, and neither change nor remove that it was', async () => {
    const reveal = `INSERT INTO personal_data_reveals
      VALUES ($1, $2, $3, $4, $5, 'a', 'EMERGENCY', 'note', '{MOBILE}', false, now(), current_date)`;
    const one = id();
    const columns = ['id', 'official_id', 'village_id', 'town_id', 'district_id', 'actor_id', 'purpose', 'fields'];
    expect(
      await tryStatements({ url: database.url, wall: wallOf([districtId]), purpose: 'command' }, [
        [reveal, [one, far.official, far.id, waigang.id, districtId]],
        ['UPDATE personal_data_reveals SET note = NULL WHERE id = $1', [one]],
        ...[...columns, 'exported', 'revealed_at', 'revealed_on'].map(
          (column) => [`UPDATE personal_data_reveals SET ${column} = ${column}`] as const,
        ),
        ['DELETE FROM personal_data_reveals'],
        ['TRUNCATE personal_data_reveals'],
      ]),
    ).toEqual([1, 1, ...Array.from({ length: 13 }, () => '42501')]);
  });

  it('leaves a connection as it found it, after a failure too', async () => {
    const count = { name: 'count-officials', text: 'SELECT id FROM officials' };
    const wrong = { name: 'wrong', text: 'SELECT 1 / $1::int AS one' };
    for (let round = 0; round < 8; round += 1) {
      expect(await readRows({ dataSource, wall: townOrganiser }, count, [])).toHaveLength(2);
      await expect(readRows({ dataSource, wall: townOrganiser }, wrong, [0])).rejects.toMatchObject({ code: '22012' });
      expect(await readRows({ dataSource, wall: null }, count, [])).toEqual([]);
    }
    await expect(
      readRows({ dataSource, wall: townOrganiser }, { name: 'write', text: 'DELETE FROM officials' }, []),
    ).rejects.toMatchObject({ code: '25006' });
  });

  it('is no statement of its own to whoever counts', async () => {
    const said: string[] = [];
    const stop = onStatement((sql) => said.push(sql));
    const statement = { name: 'one', text: 'SELECT 1 AS one' };
    await readRows({ dataSource, wall: townOrganiser }, statement, []);
    stop();
    expect(said).toEqual([statement.text]);
  });
});
