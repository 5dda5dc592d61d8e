import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import {
  createInventedPeople,
  DISTRICT,
  nobodysIdNumber,
  oneself,
  type InventedPeople,
} from '../test/invented-people.js';

let invented: InventedPeople;
let officialId = '';
let cadreId = '';
/** Kin of both, a cadre as well. */
let relativeId = '';
let officeId = '';
const data = { idNumber: nobodysIdNumber(1), mobile: '19912345678', homeAddress: '上海市嘉定区虚构路1号' };

const newCadre = async (): Promise<string> => {
  const input = { townId: invented.towns[0], name: '王安澜（化名）', partyStatus: 'NONE' };
  const { cadre } = await invented.run('registerCadre', input, 'cadre { id }');
  return (cadre as { id: string }).id;
};

const office = () => ({ cadreId, body: 'TOWN_GOVERNMENT', rank: 'MEMBER', from: '2013-01-01' });

beforeAll(async () => {
  invented = await createInventedPeople();
  [officialId, cadreId, relativeId] = [await invented.newOfficial(), await newCadre(), await newCadre()];
  await invented.run('recordPersonalData', { officialId, ...data }, 'official { id }');
  await invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, 'official { id }');
  const taken = await invented.run('takeOffice', office(), 'office { id }');
  officeId = (taken['office'] as { id: string }).id;
  for (const person of [{ officialId }, { cadreId }]) {
    const kin = { person, relative: { cadreId: relativeId }, relation: 'LINEAL' };
    await invented.run('recordKinship', kin, 'kinship { id }');
  }
});
afterAll(() => invented.stop());

const TABLES = ['officials', 'placements', 'personal_data', 'personal_data_reveals', 'offices', 'cadres'];
const everything = async (): Promise<string> =>
  JSON.stringify(
    await Promise.all(
      [...TABLES, 'outbox', 'command_receipts'].map((table) =>
        invented.dataSource.query(`SELECT t::text FROM ${table} t ORDER BY 1`),
      ),
    ),
  );

/** Each with an input that its own rules refuse too: the recusal is told first. */
const onOfficial = {
  transferOfficial: () => ({ officialId, villageId: '00000000-0000-4000-8000-000000000099', on: '2014-01-01' }),
  eraseOfficial: () => ({ officialId }),
  'eraseOfficial as a dry run': () => ({ officialId, dryRun: true }),
  recordPersonalData: () => ({ officialId, ...data, expectedVersion: 99 }),
  correctOfficial: () => ({ officialId, reason: '', expectedVersion: 99 }),
  recordQualification: () => ({
    officialId,
    education: 'ASSOCIATE',
    specialties: [],
    from: '2000-01-01',
    expectedVersion: 99,
  }),
  correctQualification: () => ({ officialId, qualificationId: officialId, reason: '', expectedVersion: 99 }),
  recordPartyStatus: () => ({ officialId, status: 'NONE', from: '2000-01-01', expectedVersion: 99 }),
  correctPartyStatus: () => ({ officialId, partyStatusId: officialId, reason: '', expectedVersion: 99 }),
  signContract: () => ({ officialId, from: '2000-07-01', to: '2000-07-02' }),
  endContract: () => ({ officialId, on: '2000-07-01', exitRoute: 'OTHER_JOB' }),
} as const;
const onCadre = {
  takeOffice: () => ({ ...office(), body: 'VILLAGE_COMMITTEE' }),
  leaveOffice: () => ({ cadreId, officeId, on: '2000-01-01' }),
} as const;
const reading = {
  revealPersonalData: () => ({ officialId, fields: [], purpose: 'EMERGENCY', note: '紧急联系家属' }),
  exportPersonalData: () => ({ officialId, note: 'x' }),
  stateWishes: () => ({ officialId, wishes: [], expectedVersion: 99 }),
} as const;

const mutationOf = (command: string): string => command.split(' ')[0] ?? '';
const organiser = (who: Partial<Viewer>): Partial<Viewer> => ({ ...DISTRICT, ...who });

describe('nobody decides on themselves or on kin', () => {
  it.each([
    ...Object.entries(onOfficial).map(([command, input]) => [command, input, () => ({ officialId })] as const),
    ...Object.entries(onCadre).map(([command, input]) => [command, input, () => ({ cadreId })] as const),
  ])('%s by the person themselves', async (command, input, who) => {
    const before = await everything();
    expect(await invented.codes(mutationOf(command), input(), organiser(who()))).toEqual(['ACCESS.OWN_CASE']);
    expect(await everything()).toBe(before);
  });

  it.each(Object.entries({ ...onOfficial, ...onCadre, ...reading }))('%s by kin', async (command, input) => {
    const before = await everything();
    const kin = organiser({ cadreId: relativeId });
    expect(await invented.codes(mutationOf(command), input(), kin)).toEqual(['ACCESS.KIN']);
    expect(await everything()).toBe(before);
  });

  it.each([
    ['transferOfficial', onOfficial.transferOfficial, 'UNIT.UNKNOWN'],
    ['eraseOfficial', onOfficial.eraseOfficial, 'OFFICIAL.EXIT_NOT_RECORDED'],
    ['recordPersonalData', onOfficial.recordPersonalData, 'PERSONAL_DATA.CHANGED'],
    ['signContract', onOfficial.signContract, 'CONTRACT.NOT_CONTINUOUS'],
    ['endContract', onOfficial.endContract, 'CONTRACT.END_OUTSIDE_TERM'],
    ['takeOffice', onCadre.takeOffice, 'OFFICE.VILLAGE_REQUIRED'],
    ['leaveOffice', onCadre.leaveOffice, 'OFFICE.LEFT_BEFORE_TAKEN'],
    ['revealPersonalData', reading.revealPersonalData, 'REVEAL.NO_FIELDS'],
    ['exportPersonalData', reading.exportPersonalData, 'REVEAL.NOTE_TOO_SHORT'],
    ['stateWishes', reading.stateWishes, 'OFFICIAL.CHANGED'],
    ['correctOfficial', onOfficial.correctOfficial, 'OFFICIAL.CHANGED'],
    ['recordQualification', onOfficial.recordQualification, 'OFFICIAL.CHANGED'],
    ['correctQualification', onOfficial.correctQualification, 'OFFICIAL.CHANGED'],
    ['recordPartyStatus', onOfficial.recordPartyStatus, 'OFFICIAL.CHANGED'],
    ['correctPartyStatus', onOfficial.correctPartyStatus, 'OFFICIAL.CHANGED'],
  ])('%s is answered by its own rules to anybody else', async (mutation, input, code) => {
    expect(await invented.codes(mutation, input(), organiser({ cadreId: await newCadre() }))).toEqual([code]);
  });

  it('but everybody reads what is kept about themselves, organisers too', async () => {
    const reveal = { officialId, fields: ['MOBILE'], purpose: 'SUBJECT_ACCESS', note: '查看本人信息' };
    for (const who of [oneself(officialId), organiser({ officialId })]) {
      expect(await invented.codes('revealPersonalData', reveal, who)).toEqual([]);
      expect(await invented.codes('exportPersonalData', { officialId }, who)).toEqual([]);
    }
  });

  it('is told to nobody who does not reach the person', async () => {
    const kin: Partial<Viewer> = {
      ...DISTRICT,
      grants: [{ role: 'TOWN_ORGANISER', unit: '310114104' }],
      cadreId: relativeId,
    };
    expect(await invented.codes('recordPersonalData', onOfficial.recordPersonalData(), kin)).toEqual([
      'OFFICIAL.UNKNOWN',
    ]);
    expect(await invented.codes('leaveOffice', onCadre.leaveOffice(), kin)).toEqual(['CADRE.UNKNOWN']);
  });
});
