import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRows, runMigrations, SYSTEM_SESSION, type Wall } from '@cunguan/database';
import { officeTaken, type DomainEvent } from '@cunguan/events';
import {
  createTestDatabase,
  deliverEvents,
  tablesWithoutWall,
  tryStatements,
  type TestDatabase,
} from '@cunguan/testing';
import { randomIds } from '@cunguan/domain';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { newCadre, newOfficial, newTown, receiverOf, type Village } from '../test/invented-town.js';
import { createServiceDataSource } from './data-source.js';

/** The column that names a row of each table in these tests. */
const TABLES = {
  officials: 'id',
  placements: 'official_id',
  contract_terms: 'official_id',
  cadres: 'id',
  cadre_offices: 'id',
  party_elections: 'id',
  candidacies: 'id',
  reserve_entries: 'id',
  reserve_steps: 'reserve_entry_id',
  case_roles: 'id',
  assessments: 'id',
  assessment_texts: 'assessment_id',
} as const;
type Table = keyof typeof TABLES;
const names = Object.keys(TABLES) as Table[];

const nobodyElse = { above: [], cases: [] };
const headOf = (village: Village): { id: string; office: string; events: readonly DomainEvent[] } => {
  const { id, events } = newCadre(village.townId);
  const office = randomIds.next();
  const taken = {
    ...officeTaken.example,
    cadreId: id,
    officeId: office,
    villageId: village.id,
    townId: village.townId,
  };
  return { id, office, events: [...events, officeTaken.of(id, 2, taken)] };
};

/** Two towns of two districts, in each village an official who stands for election and is in the reserve. */
const [near, other] = [newTown(2), newTown(1, '310115901', { id: randomIds.next(), code: '310115' })];
const places = [...near.villages, ...other.villages].map((village) => ({
  ...{ village, official: newOfficial(village), cadre: headOf(village) },
  ...{ election: randomIds.next(), candidacy: randomIds.next(), entry: randomIds.next() },
  ...{ assessment: randomIds.next() },
  ...{ part: randomIds.next(), investigator: randomIds.next() },
}));
const [home, neighbour, far] = places as [(typeof places)[0], (typeof places)[0], (typeof places)[0]];

let database: TestDatabase;
let dataSource: DataSource;

const fill = async (client: pg.Client): Promise<void> => {
  for (const { village, official, election, candidacy, entry, part, investigator, assessment } of places) {
    const units = [village.id, village.townId, village.districtId];
    await client.query(
      `INSERT INTO party_elections (id, village_id, town_id, district_id, body, office, seats, called_on, held_on, status,
                                    version)
       VALUES ($1, $2, $3, $4, 'PARTY_BRANCH', 'COMMITTEE_MEMBER', 1, '2015-05-01', '2015-05-20', 'CALLED', 1)`,
      [election, ...units],
    );
    await client.query(
      `INSERT INTO candidacies (id, party_election_id, ordinal, official_id, version) VALUES ($1, $2, 1, $3, 0)`,
      [candidacy, election, official.id],
    );
    await client.query(`INSERT INTO reserve_entries VALUES ($1, $2, $3, $4, $5, '2015-03-01', 'NOMINATED', 1)`, [
      ...[entry, official.id, ...units],
    ]);
    await client.query(
      `INSERT INTO reserve_steps (reserve_entry_id, sequence, stage, taken_on, recorded_by, recorded_at, hash)
       VALUES ($1, 1, 'NOMINATED', '2015-03-01', 'x', now(), repeat('0', 64))`,
      [entry],
    );
    await client.query(`INSERT INTO case_roles VALUES ($1, $2, $3, 'INVESTIGATOR', '2015-03-01', NULL, 'x', 1)`, [
      part,
      entry,
      investigator,
    ]);
    await client.query(
      `INSERT INTO assessments (id, official_id, kind, year, village_id, town_id, district_id, opened_on, version)
       VALUES ($1, $2, 'ANNUAL', 2015, $3, $4, $5, '2015-12-01', 1)`,
      [assessment, official.id, ...units],
    );
    await client.query(`INSERT INTO assessment_texts VALUES ($1, 'SELF_REPORT', 'x')`, [assessment]);
  }
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  const copied = places.flatMap(({ official, cadre }) => [...official.events, ...cadre.events]);
  // The consumer writes its copies as the service's own role, with nobody's wall.
  const receipts = await deliverEvents(receiverOf(dataSource), [...near.events, ...other.events, ...copied]);
  expect(new Set(receipts)).toEqual(new Set(['applied']));
  const owner = new pg.Client({ connectionString: database.ownerUrl, options: SYSTEM_SESSION });
  await owner.connect();
  await fill(owner);
  await owner.end();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

type Place = (typeof places)[0];
const rowsOf = (of: readonly Place[], cadres: readonly Place[], offices: readonly Place[]) => ({
  officials: of.map(({ official }) => official.id),
  placements: of.map(({ official }) => official.id),
  contract_terms: of.map(({ official }) => official.id),
  cadres: cadres.map(({ cadre }) => cadre.id),
  cadre_offices: offices.map(({ cadre }) => cadre.office),
  party_elections: of.map(({ election }) => election),
  candidacies: of.map(({ candidacy }) => candidacy),
  reserve_entries: of.map(({ entry }) => entry),
  reserve_steps: of.map(({ entry }) => entry),
  case_roles: of.map(({ part }) => part),
  assessments: of.map(({ assessment }) => assessment),
  assessment_texts: of.map(({ assessment }) => assessment),
});

const villageLeader: Wall = { within: [home.village.id], above: [near.townId, near.districtId], cases: [] };
const townOrganiser: Wall = { within: [other.townId], above: [other.districtId], cases: [] };
const official: Wall = {
  within: [neighbour.official.id],
  above: [neighbour.village.id, near.townId, near.districtId],
  cases: [],
};
const nobody: Wall = { within: [], ...nobodyElse };

const seen: readonly (readonly [who: string, wall: Wall, rows: Readonly<Record<Table, readonly string[]>>])[] = [
  ['a village leader', villageLeader, rowsOf([home], [home, neighbour], [home])],
  ["another town's organiser", townOrganiser, rowsOf([far], [far], [far])],
  ['an official', official, { ...rowsOf([neighbour], [home, neighbour], []), case_roles: [] }],
  [
    'an investigator',
    { within: [], above: [], cases: [far.investigator] },
    { ...rowsOf([], [], []), reserve_entries: [far.entry], reserve_steps: [far.entry], case_roles: [far.part] },
  ],
  ['nobody', nobody, rowsOf([], [], [])],
  [
    'the district',
    { within: [near.districtId], ...nobodyElse },
    rowsOf(...([1, 2, 3].map(() => [home, neighbour]) as [Place[], Place[], Place[]])),
  ],
];

describe('without the first wall, the second', () => {
  it.each(seen)('shows %s the own rows and no others', async (_who, wall, rows) => {
    for (const table of names) {
      const statement = { name: `all-${table}`, text: `SELECT ${TABLES[table]} AS id FROM ${table}` };
      const found = await readRows<{ id: string }>({ dataSource, wall }, statement, []);
      expect([table, found.map(({ id }) => id).sort()]).toEqual([table, [...rows[table]].sort()]);
    }
    const versions = { name: 'all-versions', text: 'SELECT id FROM assessments_history' };
    const known = await readRows<{ id: string }>({ dataSource, wall }, versions, []);
    expect(known.map(({ id }) => id).sort()).toEqual([...rows.assessments].sort());
  });

  const foreign = rowsOf([far], [far], [far]);
  const units = `'${far.village.id}', '${far.village.townId}', '${far.village.districtId}'`;
  const inserts: Readonly<Record<Table, string>> = {
    officials: `INSERT INTO officials VALUES (gen_random_uuid(), 'p', NULL, NULL, NULL, 1)`,
    placements: `INSERT INTO placements VALUES ('${far.official.id}', '2000-01-01', '2001-01-01', ${units})`,
    contract_terms: `INSERT INTO contract_terms
                     VALUES (gen_random_uuid(), '${far.official.id}', 2, '2018-01-01', '2019-01-01')`,
    cadres: `INSERT INTO cadres VALUES (gen_random_uuid(), '${far.village.townId}', 'p', 1)`,
    cadre_offices: `INSERT INTO cadre_offices VALUES (gen_random_uuid(), '${far.cadre.id}', '${far.village.townId}', NULL,
                      'b', 'r', '2000-01-01')`,
    party_elections: `INSERT INTO party_elections (id, village_id, town_id, district_id, body, office, seats, called_on,
                        held_on, status, version)
                      VALUES (gen_random_uuid(), ${units}, 'PARTY_BRANCH', 'SECRETARY', 1, '2015-05-01', '2015-05-20',
                        'CALLED', 1)`,
    candidacies: `INSERT INTO candidacies (id, party_election_id, ordinal, cadre_id, version)
                  VALUES (gen_random_uuid(), '${far.election}', 2, gen_random_uuid(), 0)`,
    reserve_entries: `INSERT INTO reserve_entries VALUES (gen_random_uuid(), gen_random_uuid(), ${units}, '2015-03-01',
                        'NOMINATED', 1)`,
    reserve_steps: `INSERT INTO reserve_steps (reserve_entry_id, sequence, stage, taken_on, recorded_by, recorded_at,
                      previous_hash, hash)
                    VALUES ('${far.entry}', 2, 'UNDER_INVESTIGATION', '2015-03-02', 'x', now(), repeat('0', 64),
                      repeat('1', 64))`,
    case_roles: `INSERT INTO case_roles VALUES (gen_random_uuid(), '${far.entry}', gen_random_uuid(), 'INVESTIGATOR',
                   '2015-03-01', NULL, 'x', 1)`,
    assessments: `INSERT INTO assessments (id, official_id, kind, year, village_id, town_id, district_id, opened_on, version)
                  VALUES (gen_random_uuid(), gen_random_uuid(), 'ANNUAL', 2014, ${units}, '2014-12-01', 1)`,
    assessment_texts: `INSERT INTO assessment_texts VALUES ('${far.assessment}', 'TALKS', 'x')`,
  };
  const strangers = [
    ['a village leader', villageLeader],
    ['an official', official],
    ['nobody', nobody],
    ['somebody who set nothing', null],
  ] as const;
  const ways = strangers.flatMap(([who, wall]) =>
    (['url', 'ownerUrl'] as const).flatMap((role) => names.map((table) => [who, role, table, wall] as const)),
  );

  it.each(ways)('lets %s as %s change nothing foreign in %s', async (_who, role, table, wall) => {
    const column = TABLES[table];
    const rows = `FROM ${table} WHERE ${column} = '${String(foreign[table][0])}'`;
    // Neither the service nor the triggers let a step be changed, nor a record be removed, of one's own either.
    const grows = table === 'reserve_steps';
    const records = ['party_elections', 'candidacies', 'reserve_entries', 'reserve_steps', 'assessments'].includes(
      table,
    );
    const noChange = grows ? (role === 'url' ? '42501' : '23001') : table === 'assessment_texts' ? '23001' : 0;
    const noRemoval = grows && role === 'url' ? '42501' : records ? '23001' : 0;
    const outcomes = await tryStatements({ url: database[role], wall }, [
      [`SELECT ${rows}`],
      [`UPDATE ${table} SET ${column} = ${column} ${rows.replace(`FROM ${table} `, '')}`],
      [`DELETE ${rows}`],
      [inserts[table]],
    ]);
    // A trigger asks for the election or the last step before the policy is asked, finds none, and refuses.
    const refused = ['candidacies', 'reserve_steps'].includes(table) ? /^(42501|23001)$/ : /^42501$/;
    expect(outcomes.slice(0, 3)).toEqual([0, noChange, noRemoval]);
    expect(String(outcomes[3])).toMatch(refused);
    // As the system it is there, and the same insert is taken.
    const system = { url: database.systemUrl, wall: null };
    expect(await tryStatements(system, [[`SELECT ${rows}`], [inserts[table]]])).toEqual([1, 1]);
  });

  it('lets nobody move an entry out of the own unit, or into it', async () => {
    const move = 'UPDATE reserve_entries SET village_id = $1, town_id = $2, district_id = $3 WHERE id = $4';
    const at = ({ village }: Place) => [village.id, village.townId, village.districtId];
    expect(
      await tryStatements({ url: database.url, wall: townOrganiser }, [
        [move, [...at(home), far.entry]],
        [move, [...at(far), home.entry]],
      ]),
    ).toEqual(['42501', 0]);
  });

  it('lets a command hold a copy of its own unit, and change none', async () => {
    const mine = `WHERE id = '${far.official.id}'`;
    expect(
      await tryStatements({ url: database.url, wall: townOrganiser }, [
        [`SELECT FROM officials ${mine} FOR UPDATE`],
        [`UPDATE officials SET version = 9 ${mine}`],
        [`DELETE FROM officials ${mine}`],
        [`SELECT FROM officials WHERE id = '${home.official.id}' FOR UPDATE`],
      ]),
    ).toEqual([1, '42501', 0, 0]);
  });
});

describe('the second wall', () => {
  it('stands before every table with rows about persons', async () => {
    expect(await tablesWithoutWall(database.url)).toEqual([]);
  });

  it('is missed at a later table that has none', async () => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query('CREATE TABLE later (official_id uuid)');
    expect(await tablesWithoutWall(database.url)).toEqual(['later']);
    await owner.query('DROP TABLE later');
    await owner.end();
  });
});
