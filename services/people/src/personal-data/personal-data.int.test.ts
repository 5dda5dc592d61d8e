import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Asker } from '@cunguan/testing';
import {
  AUDITOR,
  createInventedPeople,
  DISTRICT,
  nobodysIdNumber,
  oneself,
  townOrganiser,
  type InventedPeople,
} from '../../test/invented-people.js';

let invented: InventedPeople;
let sequence = 0;

beforeAll(async () => {
  invented = await createInventedPeople();
});
afterAll(() => invented.stop());

const dataOf = (officialId: string) => {
  sequence += 1;
  return {
    officialId,
    idNumber: nobodysIdNumber(sequence),
    mobile: '19912345678',
    homeAddress: '上海市嘉定区虚构路1号',
  };
};
const MASKED =
  'query ($id: ID!) { official(id: $id) { personalData { idNumber mobile homeAddress recordedVersion } } }';

const sharedAs = async (who: Asker, id: string): Promise<boolean | null | undefined> => {
  const { data } = await invented.people.ask(
    'query ($id: ID!) { official(id: $id) { personalData { idNumberShared } } }',
    { id },
    who,
  );
  const { official } = data as { official: { personalData: { idNumberShared: boolean | null } | null } | null };
  return official?.personalData?.idNumberShared;
};

describe('personal data', () => {
  it('is shown masked to everybody who may see it, the official included, and kept encrypted', async () => {
    const id = await invented.newOfficial();
    const data = dataOf(id);
    await invented.run('recordPersonalData', data, 'official { id }');
    const personalData = {
      idNumber: `319***********${data.idNumber.slice(-4)}`,
      mobile: '199****5678',
      homeAddress: '上海市嘉定区***',
      recordedVersion: 1,
    };
    for (const who of ['DISTRICT_ORGANISER', townOrganiser(0), oneself(id)] as const) {
      expect(await invented.people.ask(MASKED, { id }, who)).toEqual({ data: { official: { personalData } } });
    }
    expect(await invented.people.codes(MASKED, { id }, AUDITOR)).toEqual(['ACCESS.READ_DENIED']);
    expect(await invented.people.ask(MASKED, { id }, townOrganiser(1))).toEqual({ data: { official: null } });
    const stored = JSON.stringify(await invented.dataSource.query('SELECT * FROM personal_data'));
    expect(stored).not.toContain(data.idNumber);
    const [row] = await invented.dataSource.query<{ mobile_cipher: Buffer }[]>('SELECT * FROM personal_data');
    expect(row?.mobile_cipher.includes('19912345678')).toBe(false);
  });

  it('is null where none is on record', async () => {
    const id = await invented.newOfficial();
    expect(await invented.people.ask(MASKED, { id })).toEqual({ data: { official: { personalData: null } } });
  });

  it('is recorded anew by whoever has seen what is on record', async () => {
    const id = await invented.newOfficial();
    await invented.run('recordPersonalData', dataOf(id), 'official { id }');
    expect(await invented.codes('recordPersonalData', dataOf(id))).toEqual(['PERSONAL_DATA.CHANGED']);
    expect(await invented.codes('recordPersonalData', { ...dataOf(id), expectedVersion: 1 })).toEqual([]);
    const answer = await invented.people.ask(MASKED, { id });
    expect(answer).toMatchObject({ data: { official: { personalData: { recordedVersion: 2 } } } });
  });

  it('is recorded once by many who try at once', async () => {
    const id = await invented.newOfficial();
    const codes = await Promise.all(Array.from({ length: 8 }, () => invented.codes('recordPersonalData', dataOf(id))));
    expect(codes.flat()).toEqual(Array.from({ length: 7 }, () => 'PERSONAL_DATA.CHANGED'));
  });

  it('is no longer shown to the town that the official has left', async () => {
    const id = await invented.newOfficial();
    await invented.run('recordPersonalData', dataOf(id), 'official { id }');
    await invented.run('signContract', { officialId: id, from: '2012-07-01', to: '2015-06-30' }, 'official { id }');
    const [village] = await invented.dataSource.query<{ id: string }[]>(
      `SELECT id FROM units WHERE code = '310114104901'`,
    );
    await invented.run(
      'transferOfficial',
      { officialId: id, villageId: village?.id, on: '2014-01-01' },
      'official { id }',
    );
    expect(await invented.people.ask(MASKED, { id }, townOrganiser(0))).toEqual({
      data: { official: { personalData: null } },
    });
    expect(await invented.people.ask(MASKED, { id }, townOrganiser(1))).toMatchObject({
      data: { official: { personalData: { recordedVersion: 1 } } },
    });
  });

  it('of one person cannot be another’s where both are reached, and elsewhere tells nobody that it is on record', async () => {
    const [one, same, far] = [
      await invented.newOfficial(0),
      await invented.newOfficial(0),
      await invented.newOfficial(1),
    ];
    const data = dataOf(one);
    await invented.run('recordPersonalData', data, 'official { id }');
    expect(await invented.codes('recordPersonalData', { ...data, officialId: same }, townOrganiser(0))).toEqual([
      'PERSONAL_DATA.ID_NUMBER_TAKEN',
    ]);
    expect(await invented.codes('recordPersonalData', { ...data, officialId: far })).toEqual([
      'PERSONAL_DATA.ID_NUMBER_TAKEN',
    ]);
    expect(await sharedAs(townOrganiser(0), one)).toBe(false);
    expect(await invented.codes('recordPersonalData', { ...data, officialId: far }, townOrganiser(1))).toEqual([]);
    for (const official of [one, far]) expect(await sharedAs(DISTRICT, official)).toBe(true);
    expect(await sharedAs(townOrganiser(0), one)).toBe(false);
    expect(await sharedAs(oneself(one), one)).toBe(false);
    expect(await sharedAs(townOrganiser(1), far)).toBe(false);
    const corrected = { ...dataOf(far), expectedVersion: 1 };
    expect(await invented.codes('recordPersonalData', corrected)).toEqual([]);
    expect(await sharedAs(DISTRICT, one)).toBe(false);
  });

  it('is given to one of two officials of a town by organisers who try at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const officials = [await invented.newOfficial(0), await invented.newOfficial(0)];
      const data = dataOf('');
      const codes = await Promise.all(
        officials.map((officialId, n) =>
          invented.codes('recordPersonalData', { ...data, officialId }, townOrganiser(0, `organiser ${String(n)}`)),
        ),
      );
      expect(codes.flat()).toEqual(['PERSONAL_DATA.ID_NUMBER_TAKEN']);
      for (const official of officials) expect(await sharedAs(DISTRICT, official)).not.toBe(true);
    }
  });

  it.each([
    ['a wrong check character', { idNumber: '319999198803030100' }, 'PERSONAL_DATA.ID_NUMBER_REFUSED'],
    ['another birth date', { idNumber: nobodysIdNumber(90, '19880304') }, 'PERSONAL_DATA.ID_NUMBER_REFUSED'],
    ['the other sex', { idNumber: nobodysIdNumber(91, '19880303', 3) }, 'PERSONAL_DATA.ID_NUMBER_REFUSED'],
    ['no mobile number', { mobile: '12345678901' }, 'PERSONAL_DATA.MOBILE_INVALID'],
    ['an official out of reach', { officialId: '00000000-0000-4000-8000-000000000099' }, 'OFFICIAL.UNKNOWN'],
  ])('with %s is refused', async (_what, change, code) => {
    const input = { ...dataOf(await invented.newOfficial()), ...change };
    expect(await invented.codes('recordPersonalData', input)).toEqual([code]);
  });

  it('leaves in the receipt of the command neither a value nor a hash that could be tried out', async () => {
    const id = await invented.newOfficial();
    const input = { ...dataOf(id), clientMutationId: 'record' };
    await invented.run('recordPersonalData', input, 'official { id }');
    await invented.run('recordPersonalData', input, 'official { id }');
    expect(await invented.codes('recordPersonalData', { ...input, mobile: '19900000000' })).toEqual([
      'COMMAND.KEY_REUSED',
    ]);
    const receipts = await invented.dataSource.query<{ answer: object }[]>(
      `SELECT answer FROM command_receipts WHERE command = 'recordPersonalData'`,
    );
    expect(receipts).toEqual([{ answer: { id } }]);
  });
});

describe('a name', () => {
  it.each(['李13812345678', '李1'])('%s is refused', async (name) => {
    const input = { townId: invented.towns[0], name, partyStatus: 'NONE' };
    expect(await invented.codes('registerCadre', input)).toEqual(['PERSON.NAME_INVALID']);
  });

  it.each(['㐱𠮷', '阿依古丽·买买提'])('%s is taken', async (name) => {
    expect(await invented.codes('registerCadre', { townId: invented.towns[0], name, partyStatus: 'NONE' })).toEqual([]);
  });

  it('of a unit holds no number of a person', async () => {
    const input = { townId: invented.towns[0], code: '310114103905', name: '村13812345678' };
    expect(await invented.codes('registerVillage', input)).toEqual(['TEXT.HOLDS_NUMBER']);
  });
});
