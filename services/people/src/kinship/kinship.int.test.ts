import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { fixedClock, randomIds } from '@cunguan/domain';
import { createAccessFinder } from '@cunguan/subgraph';
import { createTestDatabase, pendingEvents, pendingStates, testAuditor, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { testVault } from '../../test/test-vault.js';
import { assessLastTerm } from '../../test/told-by-selection.js';
import { registerCadreCommand } from '../cadre/cadre.service.js';
import { createContext, type Context } from '../context.js';
import { endContractCommand, signContractCommand } from '../contract-term/contract-term.service.js';
import { decideCorrectionCommand } from '../correction/correction.service.js';
import { createServiceDataSource } from '../data-source.js';
import { eraseOfficialCommand } from '../erasure/erasure.service.js';
import { registerOfficialCommand, transferOfficialCommand } from '../official/official.service.js';
import { registerDistrict, registerTown, registerVillage } from '../unit/unit.service.js';
import type { KinshipRelation } from './kinship.js';
import { endKinshipCommand, recordKinshipCommand } from './kinship.service.js';

let database: TestDatabase;
let dataSource: DataSource;
/** Sees every row. */
let system: DataSource;

type As = Partial<Viewer> & { readonly role?: Viewer['grants'][number]['role']; readonly unit?: string };

const as = async ({ role = 'DISTRICT_ORGANISER', unit = '310114', ...who }: As = {}): Promise<Context> => {
  const viewer: Viewer = { id: 'test', grants: [{ role, unit }], officialId: null, cadreId: null, ...who };
  const access = await createAccessFinder(dataSource)(viewer);
  const clock = fixedClock('2015-06-30T04:00:00Z');
  const environment = { dataSource, clock, ids: randomIds, audit: testAuditor('people') };
  return createContext({ ...environment, viewer, access, wall: access.wall }, testVault);
};
const anting = { role: 'TOWN_ORGANISER', unit: '310114103' } as const;

const [villages, towns]: [string[], string[]] = [[], []];

/** A town with a village; the first two are of one district, the third of another. */
const makeTown = async (districtCode: string, townCode: string): Promise<void> => {
  const context = await as({ unit: districtCode });
  const [known] = await system.query<{ id: string }[]>('SELECT id FROM units WHERE code = $1', [districtCode]);
  const district = known ?? (await registerDistrict(context, { code: districtCode, name: '区（虚构）' }));
  const inDistrict = await as({ unit: districtCode });
  const town = await registerTown(inDistrict, { districtId: district.id, code: townCode, name: '镇（虚构）' });
  const village = await registerVillage(inDistrict, { townId: town.id, code: `${townCode}901`, name: '村（虚构）' });
  towns.push(town.id);
  villages.push(village.id);
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  system = await createServiceDataSource(database.systemUrl).initialize();
  await makeTown('310114', '310114103');
  await makeTown('310114', '310114104');
  await makeTown('310115', '310115101');
});
afterAll(async () => {
  await system.destroy();
  await dataSource.destroy();
  await database.drop();
});

const DISTRICTS = ['310114', '310114', '310115'];

const newOfficial = async (town = 0): Promise<string> => {
  const context = await as({ unit: DISTRICTS[town] ?? '' });
  const input = {
    villageId: villages[town] ?? '',
    name: '某人（化名）',
    sex: 'MALE',
    birthDate: '1988-03-03',
    education: 'MASTER',
    specialties: ['LAW'],
    partyStatus: 'FULL_MEMBER',
    arrivedOn: '2012-07-01',
  } as const;
  return (await registerOfficialCommand(context, input)).id;
};
const newCadre = async (town = 0): Promise<string> => {
  const context = await as({ unit: DISTRICTS[town] ?? '' });
  const input = { townId: towns[town] ?? '', name: '某干部（化名）', partyStatus: 'NONE' } as const;
  return (await registerCadreCommand(context, input)).cadreId;
};

const record = async (who: As, officialId: string, cadreId: string, relation: KinshipRelation = 'SPOUSE') =>
  recordKinshipCommand(await as(who), { person: { officialId }, relative: { cadreId }, relation });

const end = async (who: As, kinshipId: string, expectedVersion = 1) =>
  endKinshipCommand(await as(who), { kinshipId, expectedVersion, reason: 'RECORDED_IN_ERROR' });

const kinOf = async (who: As, personId: string): Promise<readonly string[]> =>
  (await (await as(who)).loaders.kinshipsOfPerson.load({ id: personId, asOf: '2015-06-30', knownAt: null })).map(
    ({ id }) => id,
  );

const refused = (attempt: Promise<unknown>, code: string) => expect(attempt).rejects.toMatchObject({ code });

describe('recording a kinship', () => {
  it('tells that the two are recused and not what they are to each other', async () => {
    const [officialId, cadreId] = [await newOfficial(), await newCadre()];
    const { id } = await record({}, officialId, cadreId);
    const told = [...(await pendingEvents(dataSource)), ...(await pendingStates(dataSource))];
    const recusal = {
      recusalId: id,
      personKind: 'OFFICIAL',
      personId: officialId,
      relativeKind: 'CADRE',
      relativeId: cadreId,
    };
    expect(told.filter(({ aggregateId }) => aggregateId === id).map(({ payload }) => payload)).toEqual([
      recusal,
      recusal,
    ]);
  });

  it('is possible once for two, in whichever order, however many try at once, and again after its end', async () => {
    const [officialId, cadreId] = [await newOfficial(), await newCadre()];
    const context = await as();
    const attempts = Array.from({ length: 10 }, (_unused, n) => {
      const [person, relative] = n % 2 === 0 ? [{ officialId }, { cadreId }] : [{ cadreId }, { officialId }];
      return recordKinshipCommand(context, { person, relative, relation: 'SPOUSE' });
    });
    const settled = await Promise.allSettled(attempts);
    const codes = settled.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { code: string }).code));
    expect(codes.sort()).toEqual([...Array.from({ length: 9 }, () => 'KINSHIP.ALREADY_RECORDED'), 'done']);
    const [id = ''] = await kinOf({}, officialId);
    await end({}, id);
    await record({}, officialId, cadreId);
  });

  it('needs both within reach, and tells of nobody else whether they are there', async () => {
    const [here, next, far] = [await newOfficial(0), await newCadre(1), await newCadre(2)];
    const saidOf = (attempt: Promise<unknown>) =>
      attempt.then(
        () => null,
        (error: unknown) => JSON.stringify([(error as { code: string }).code, String(error)]),
      );
    const [unknownRelative, unknownPerson] = [
      await saidOf(record(anting, here, randomIds.next())),
      await saidOf(record(anting, randomIds.next(), await newCadre(0))),
    ];
    expect(unknownRelative).toMatch(/KINSHIP.PERSON_UNKNOWN.*relative/);
    expect(unknownPerson).toMatch(/KINSHIP.PERSON_UNKNOWN.*person/);
    for (const cadreId of [next, far]) expect(await saidOf(record(anting, here, cadreId))).toBe(unknownRelative);
    const nextOfficial = await newOfficial(1);
    for (const cadreId of [await newCadre(0), next, far, randomIds.next()]) {
      expect(await saidOf(record(anting, nextOfficial, cadreId))).toBe(unknownPerson);
    }
    for (const cadreId of [far, randomIds.next()]) {
      expect(await saidOf(record({}, here, cadreId))).toBe(unknownRelative);
    }
    await record({}, here, next);
    await refused(record(anting, here, next), 'KINSHIP.PERSON_UNKNOWN');
    // A cadre's id where an official's belongs.
    await refused(record({}, next, await newCadre(0)), 'KINSHIP.PERSON_UNKNOWN');
  });
});

describe('the kinships of a person', () => {
  it('are read by organisers and auditors of the person, and by the two', async () => {
    const [officialId, cadreId] = [await newOfficial(0), await newCadre(1)];
    const { id } = await record({}, officialId, cadreId, 'CLOSE_IN_LAW');
    const readers: readonly As[] = [
      {},
      anting,
      { role: 'AUDITOR', unit: '310114' },
      { role: 'OFFICIAL', unit: '310114103901', officialId },
    ];
    for (const reader of readers) expect(await kinOf(reader, officialId)).toEqual([id]);
    expect(await kinOf({ role: 'MENTOR', unit: '310114104901', cadreId }, cadreId)).toEqual([id]);
    expect(await kinOf({ role: 'VILLAGE_LEADER', unit: '310114104901', cadreId }, cadreId)).toEqual([id]);
    const others: readonly As[] = [
      { unit: '310115' },
      { role: 'TOWN_ORGANISER', unit: '310114104' },
      { role: 'AUDITOR', unit: '310115' },
      { role: 'OFFICIAL', unit: '310114103901', officialId: await newOfficial(0) },
      { role: 'VILLAGE_LEADER', unit: '310114103901', cadreId: await newCadre(0) },
      { role: 'MENTOR', unit: '310114103901', cadreId: null },
      { role: 'ANALYST', unit: '310114' },
    ];
    for (const other of others) expect(await kinOf(other, officialId)).toEqual([]);
  });

  it('move with an official to the next town', async () => {
    const officialId = await newOfficial(0);
    const { id } = await record(anting, officialId, await newCadre(0), 'LINEAL');
    expect(await kinOf(anting, officialId)).toEqual([id]);
    await transferOfficialCommand(await as(), { officialId, villageId: villages[1] ?? '', on: '2014-01-01' });
    expect(await kinOf(anting, officialId)).toEqual([]);
    expect(await kinOf({ role: 'TOWN_ORGANISER', unit: '310114104' }, officialId)).toEqual([id]);
  });
});

describe('ending a kinship', () => {
  it('withdraws the recusal and leaves nothing of it on the state topic', async () => {
    const [officialId, cadreId] = [await newOfficial(), await newCadre()];
    const { id } = await record({}, officialId, cadreId);
    await refused(end({}, id, 2), 'KINSHIP.CHANGED');
    await end({}, id);
    await refused(end({}, id), 'KINSHIP.ALREADY_ENDED');
    expect(await kinOf({}, officialId)).toEqual([]);
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === id);
    expect(states.at(-1)).toMatchObject({ payload: null, aggregateVersion: 2 });
  });

  it('is for neither of the two, for no kin of theirs, and unknown to whoever does not reach them', async () => {
    const [officialId, cadreId, uncle] = [await newOfficial(), await newCadre(), await newCadre()];
    const { id } = await record({}, officialId, cadreId);
    await record({}, officialId, uncle, 'COLLATERAL_WITHIN_THREE_GENERATIONS');
    await refused(end({ officialId }, id), 'ACCESS.OWN_CASE');
    await refused(end({ cadreId }, id), 'ACCESS.OWN_CASE');
    await refused(end({ cadreId: uncle }, id), 'ACCESS.KIN');
    await refused(end({ role: 'TOWN_ORGANISER', unit: '310114104' }, id), 'KINSHIP.UNKNOWN');
    await refused(end({}, randomIds.next()), 'KINSHIP.UNKNOWN');
    await end(anting, id);
  });
});

describe('a contract', () => {
  const terms = { from: '2012-07-01', to: '2015-06-30' };

  it('is signed and ended neither by the official nor by kin, and what was decided before stays', async () => {
    const [officialId, cadreId] = [await newOfficial(), await newCadre()];
    const asKin = await as({ cadreId });
    await refused(signContractCommand(await as({ officialId }), { officialId, ...terms }), 'ACCESS.OWN_CASE');
    await signContractCommand(asKin, { officialId, ...terms });
    const { id } = await record({}, officialId, cadreId);
    const next = { officialId, from: '2015-07-01', to: '2018-06-30' };
    await refused(signContractCommand(asKin, next), 'ACCESS.KIN');
    const ending = { officialId, on: '2015-06-30', exitRoute: 'OTHER_JOB' } as const;
    await refused(endContractCommand(asKin, ending), 'ACCESS.KIN');
    expect(await system.query('SELECT FROM contract_terms WHERE official_id = $1', [officialId])).toHaveLength(1);
    await end({}, id);
    await assessLastTerm(system, { officialId, notifiedOn: '2015-05-20' });
    await signContractCommand(asKin, next);
  });
});

describe('a request for correction', () => {
  it('is decided by no kin of the official', async () => {
    const [officialId, cadreId] = [await newOfficial(), await newCadre()];
    const requestId = randomIds.next();
    await system.query(
      `INSERT INTO correction_requests (id, official_id, field, text, status, requested_by, requested_on, version)
       VALUES ($1, $2, 'NAME', '姓名有误', 'REQUESTED', 'self', '2015-06-01', 1)`,
      [requestId, officialId],
    );
    await record({}, officialId, cadreId);
    const decision = { requestId, decision: 'ACCEPTED', note: '已核对', expectedVersion: 1 } as const;
    await refused(decideCorrectionCommand(await as({ cadreId }), decision), 'ACCESS.KIN');
    await decideCorrectionCommand(await as(), decision);
  });
});

describe('the erasure of an official', () => {
  it('takes the kinships along, those that stand with news of it and those that ended without', async () => {
    const [officialId, cadreId, former] = [await newOfficial(), await newCadre(), await newCadre()];
    const { id } = await record({}, officialId, cadreId);
    const past = await record({}, officialId, former);
    await end({}, past.id);
    await eraseOfficialCommand(await as(), { officialId });
    expect(await kinOf({}, cadreId)).toEqual([]);
    const rows = await system.query<object[]>(
      'SELECT FROM kinships WHERE $1 IN (person_official_id, relative_official_id)',
      [officialId],
    );
    expect(rows).toEqual([]);
    const told = (await pendingEvents(dataSource)).filter(({ key }) => [id, past.id].includes(key)).slice(-2);
    expect(told.map(({ key, type }) => [key, type])).toEqual([
      [past.id, 'cunguan.people.recusal-withdrawn.v1'],
      [id, 'cunguan.people.recusal-withdrawn.v1'],
    ]);
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === id);
    expect(states.at(-1)).toMatchObject({ payload: null, aggregateVersion: 2 });
  });
});
