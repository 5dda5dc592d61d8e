import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingEvents, type Asker } from '@cunguan/testing';
import {
  createInventedPeople,
  nobodysIdNumber,
  oneself,
  townOrganiser,
  type InventedPeople,
} from '../../test/invented-people.js';

let invented: InventedPeople;
let now = '2013-01-05T02:00:00Z';
const BEFORE = '2013-12-31';
const reason = '与居民身份证核对';

beforeAll(async () => {
  invented = await createInventedPeople({ now: () => new Date(now) });
});
afterAll(() => invented.stop());

const ANSWER = 'official { name version } warnings { code policy zh en }';
const correct = (officialId: string, change: object, by?: Asker) =>
  invented.run('correctOfficial', { officialId, expectedVersion: 1, reason, ...change }, ANSWER, by);
const codes = (officialId: string, change: object, by?: Asker) =>
  invented.codes('correctOfficial', { officialId, expectedVersion: 1, reason, ...change }, by);
const ask = async (id: string, fields: string, by?: Asker): Promise<unknown> => {
  const { data, errors } = await invented.people.ask(
    `query ($id: ID!) { official(id: $id) { ${fields} } }`,
    { id },
    by,
  );
  expect(errors).toBeUndefined();
  return data?.['official'];
};
const registered = async (change: object = {}): Promise<string> => {
  now = '2013-01-05T02:00:00Z';
  const id = await invented.newOfficial(0, change);
  now = '2014-01-05T02:00:00Z';
  return id;
};
const personalData = (sequence: number, change: object = {}) => ({
  ...{ idNumber: nobodysIdNumber(sequence), mobile: '19912345678', homeAddress: '上海市嘉定区1号', ...change },
});

describe('a correction of a registration', () => {
  it('says what is right, and leaves what was known', async () => {
    const officialId = await registered();
    const homeVillageId = invented.villages[0];
    const change = { name: '丁㐱𠮷（化名）', sex: 'MALE', birthDate: '1990-03-03', homeVillageId };
    const key = { clientMutationId: 'correct once' };
    const answer = await correct(officialId, { ...change, ...key });
    expect(answer).toMatchObject({
      official: { name: '丁㐱𠮷（化名）', version: 2 },
      warnings: [{ code: 'HOME_VILLAGE', policy: 'HOME_VILLAGE@1995-01-01', zh: expect.stringContaining('N 级') }],
    });
    expect(await correct(officialId, { ...change, ...key })).toEqual(answer);
    const fields = `name sex birthYearBand correctionReason homeVillage { id }
      was: name(knownAt: "${BEFORE}") sexWas: sex(knownAt: "${BEFORE}") bandWas: birthYearBand(knownAt: "${BEFORE}")
      homeWas: homeVillage(knownAt: "${BEFORE}") { id } reasonWas: correctionReason(knownAt: "${BEFORE}")
      never: name(knownAt: "2012-12-31")`;
    expect(await ask(officialId, fields)).toEqual({
      ...{ name: '丁㐱𠮷（化名）', sex: 'MALE', birthYearBand: '1990-1994', correctionReason: reason },
      ...{ homeVillage: { id: homeVillageId }, was: '丁晓岚（化名）', sexWas: 'FEMALE', bandWas: '1985-1989' },
      ...{ homeWas: null, reasonWas: null, never: null },
    });
    const told = (await pendingEvents(invented.dataSource)).filter((event) => event.key === officialId);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({
      type: 'cunguan.people.official-corrected.v1',
      payload: {
        ...{ officialId, corrected: ['NAME', 'SEX', 'BIRTH_DATE', 'HOME_VILLAGE'] },
        ...{ sex: 'MALE', birthYearBand: '1990-1994' },
      },
    });
  });

  it.each([
    ['nothing', {}, 'OFFICIAL.NOTHING_CORRECTED'],
    ['to what it is', { name: '丁晓岚（化名）' }, 'OFFICIAL.NOTHING_CORRECTED'],
    ['without a reason', { name: '丁岚', reason: '' }, 'INPUT.TEXT_INVALID'],
    ['for 10,000 characters', { name: '丁岚', reason: '长'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['to a name of 10,000', { name: '长'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['to a name with emoji', { name: '丁😀' }, 'PERSON.NAME_INVALID'],
    ['to an age that nobody has', { birthDate: '2010-01-01' }, 'OFFICIAL.AGE_IMPOSSIBLE'],
    ['to a village that is none', { homeVillageId: '00000000-0000-4000-8000-000000000099' }, 'UNIT.UNKNOWN'],
    ['to a village without an id', { homeVillageId: '' }, 'INPUT.ID_INVALID'],
    ['to an ID number alone', { idNumber: '' }, 'OFFICIAL.NOTHING_CORRECTED'],
    ['to a town', { homeVillageId: 'TOWN' }, 'INPUT.ID_INVALID'],
    ['without a reason and anything else', { reason: ' ' }, 'INPUT.TEXT_INVALID'],
    ['to an age below that of the degree', { birthDate: '1991-07-02' }, 'QUALIFICATION.TOO_YOUNG'],
    ['on another version', { name: '丁岚', expectedVersion: 2 }, 'OFFICIAL.CHANGED'],
  ])('is refused %s, and nothing is written', async (_what, change, code) => {
    const officialId = await registered();
    expect(await codes(officialId, change)).toEqual([code]);
    expect(await ask(officialId, 'name version correctionReason')).toEqual({
      ...{ name: '丁晓岚（化名）', version: 1, correctionReason: null },
    });
  });

  it('looks at the ages of the party statuses', async () => {
    const officialId = await registered({ partyStatusSince: '2007-01-01' });
    expect(await codes(officialId, { birthDate: '1989-03-03' })).toEqual(['PARTY_STATUS.TOO_YOUNG']);
    expect(await codes(officialId, { birthDate: '1988-12-31' })).toEqual([]);
  });

  it('agrees with the ID number on record, or rights it too', async () => {
    const officialId = await registered();
    await invented.run('recordPersonalData', { officialId, ...personalData(31) }, 'official { id }');
    expect(await codes(officialId, { sex: 'MALE' })).toEqual(['OFFICIAL.ID_NUMBER_DISAGREES']);
    expect(await codes(officialId, { name: '丁岚（化名）' })).toEqual([]);
    const idNumber = nobodysIdNumber(32, '19890404', 1);
    const change = { expectedVersion: 2, sex: 'MALE', birthDate: '1989-04-04', idNumber };
    const wrong = { ...change, idNumber: `${idNumber.slice(0, 17)}${idNumber.endsWith('1') ? '2' : '1'}` };
    expect(await codes(officialId, wrong)).toEqual(['PERSONAL_DATA.ID_NUMBER_REFUSED']);
    expect(await codes(officialId, { ...change, clientMutationId: `right ${officialId}` })).toEqual([]);
    expect(await ask(officialId, 'sex personalData { idNumber recordedVersion }')).toEqual({
      sex: 'MALE',
      personalData: { idNumber: `319***********${idNumber.slice(-4)}`, recordedVersion: 2 },
    });
    const kept = await invented.dataSource.query<object[]>('SELECT * FROM command_receipts');
    expect(JSON.stringify(kept)).not.toContain(idNumber);
  });

  it('is for organisers who reach the official', async () => {
    const officialId = await registered();
    expect(await codes(officialId, { name: '丁岚' }, townOrganiser(1))).toEqual(['OFFICIAL.UNKNOWN']);
    expect(await codes(officialId, { name: '丁岚' }, oneself(officialId))).toEqual(['ACCESS.COMMAND_DENIED']);
    expect(await codes('00000000-0000-4000-8000-000000000099', { name: '丁岚' })).toEqual(['OFFICIAL.UNKNOWN']);
  });
});

describe('the home village', () => {
  it('warns at registration and at a transfer, and stays with the organisers', async () => {
    const [home = '', other = ''] = invented.villages;
    const officialId = await registered({ homeVillageId: other });
    const query = 'query ($id: ID!) { official(id: $id) { homeVillage { id } } }';
    const leader: Asker = { id: 'leader', grants: [{ role: 'VILLAGE_LEADER', unit: '310114103901' }] };
    expect(await invented.people.codes(query, { id: officialId }, leader)).toEqual(['ACCESS.READ_DENIED']);
    expect(await ask(officialId, 'homeVillage { id }')).toEqual({ homeVillage: { id: other } });
    const moved = await invented.run(
      'transferOfficial',
      { officialId, villageId: other, on: '2014-01-01', expectedVersion: 1 },
      ANSWER,
    );
    expect(moved['warnings']).toMatchObject([{ code: 'HOME_VILLAGE' }]);
    const back = { officialId, villageId: home, on: '2014-01-02' };
    expect(await invented.codes('transferOfficial', { ...back, expectedVersion: 1 })).toEqual(['OFFICIAL.CHANGED']);
    expect(await invented.run('transferOfficial', back, ANSWER)).toMatchObject({ warnings: [] });
    const graduate = {
      ...{ name: '于岚（化名）', sex: 'FEMALE', birthDate: '1988-03-03', education: 'MASTER', specialties: ['LAW'] },
      ...{ partyStatus: 'NONE', arrivedOn: '2012-07-01', villageId: home, homeVillageId: home },
    };
    const again = { ...graduate, clientMutationId: 'home' };
    const first = await invented.run('registerOfficial', again, 'official { id } warnings { code }');
    expect(first['warnings']).toEqual([{ code: 'HOME_VILLAGE' }]);
    expect(await invented.run('registerOfficial', again, 'official { id } warnings { code }')).toEqual(first);
    const far = { ...graduate, homeVillageId: other };
    expect(await invented.codes('registerOfficial', far, townOrganiser(0))).toEqual(['UNIT.UNKNOWN']);
    const events = JSON.stringify((await pendingEvents(invented.dataSource)).filter(({ key }) => key === officialId));
    expect(events).not.toContain('homeVillageId');
  });
});

describe('the export of the whole record', () => {
  it('lists degrees, party statuses, wishes and kin', async () => {
    const officialId = await registered({ homeVillageId: invented.villages[0] });
    const wishes = [{ kind: 'OTHER_JOB', note: '想回家乡' }];
    await invented.run('stateWishes', { officialId, expectedVersion: 1, wishes }, 'official { id }');
    const kin = { townId: invented.towns[0], name: '王安澜（化名）', partyStatus: 'NONE' };
    const { cadre } = await invented.run('registerCadre', kin, 'cadre { id }');
    const relative = { cadreId: (cadre as { id: string }).id };
    await invented.run('recordKinship', { person: { officialId }, relative, relation: 'SPOUSE' }, 'kinship { id }');
    const answer = await invented.run(
      'exportPersonalData',
      { officialId },
      `export { education partyStatus homeVillageName qualifications { education from } partyStatuses { status endReason }
        wishes { kind note } kinships { relation persons { official { id } } } json }`,
      oneself(officialId),
    );
    const record = answer['export'] as { json: string };
    expect(record).toMatchObject({
      ...{ education: 'MASTER', partyStatus: 'FULL_MEMBER', homeVillageName: '村（虚构）' },
      qualifications: [{ education: 'MASTER', from: '2012-07-01' }],
      partyStatuses: [{ status: 'FULL_MEMBER', endReason: null }],
      wishes: [{ kind: 'OTHER_JOB', note: '想回家乡' }],
      kinships: [{ relation: 'SPOUSE' }],
    });
    expect(JSON.parse(record.json)).toMatchObject({
      qualifications: [{ specialties: ['LAW'] }],
      partyStatuses: [{ status: 'FULL_MEMBER' }],
      wishes: [{ note: '想回家乡' }],
      kinships: [{ relation: 'SPOUSE' }],
    });
  });
});
