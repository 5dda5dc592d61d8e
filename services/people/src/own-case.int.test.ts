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
beforeAll(async () => {
  invented = await createInventedPeople();
});
afterAll(() => invented.stop());

const newCadre = async (): Promise<string> => {
  const input = { townId: invented.towns[0], name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' };
  return ((await invented.run('registerCadre', input, 'cadre { id }'))['cadre'] as { id: string }).id;
};

const asOrganiser = (who: Partial<Viewer>): Partial<Viewer> => ({ ...DISTRICT, ...who });

/** An official, the official as an organiser, and an organiser who is kin. */
const involved = async () => {
  const [officialId, kinId] = [await invented.newOfficial(), await newCadre()];
  const kinship = { person: { officialId }, relative: { cadreId: kinId }, relation: 'SPOUSE' };
  await invented.run('recordKinship', kinship, 'kinship { id }');
  return { officialId, self: asOrganiser({ officialId }), kin: asOrganiser({ cadreId: kinId }) };
};

const count = async (): Promise<unknown> =>
  (
    await invented.dataSource.query<object[]>(
      `SELECT (SELECT count(*) FROM audit_log) AS audit, (SELECT count(*) FROM outbox) AS outbox,
              (SELECT count(*) FROM personal_data_reveals) AS reveals, (SELECT count(*) FROM officials) AS officials`,
    )
  )[0];

const commands: Readonly<Record<string, (officialId: string) => object>> = {
  signContract: (officialId) => ({ officialId, from: '2012-07-01', to: '2015-06-30' }),
  endContract: (officialId) => ({ officialId, on: '2015-06-30', exitRoute: 'OTHER_JOB' }),
  transferOfficial: (officialId) => ({ officialId, villageId: officialId, on: '2015-06-30' }),
  eraseOfficial: (officialId) => ({ officialId }),
  recordPersonalData: (officialId) => ({
    ...{ officialId, idNumber: nobodysIdNumber(55), mobile: '19900000000', homeAddress: '上海市嘉定区虚构路1号' },
  }),
};

describe('nobody decides on themselves or on kin', () => {
  it.each(Object.keys(commands))('by %s', async (command) => {
    const { officialId, self, kin } = await involved();
    const input = commands[command]?.(officialId) ?? {};
    const before = await count();
    expect(await invented.codes(command, input, self)).toEqual(['ACCESS.OWN_CASE']);
    expect(await invented.codes(command, input, kin)).toEqual(['ACCESS.KIN']);
    expect(await count()).toEqual(before);
  });

  it('also not by a dry run of an erasure', async () => {
    const { officialId, self, kin } = await involved();
    const input = { officialId, dryRun: true };
    expect(await invented.codes('eraseOfficial', input, self)).toEqual(['ACCESS.OWN_CASE']);
    expect(await invented.codes('eraseOfficial', input, kin)).toEqual(['ACCESS.KIN']);
  });

  it('a cadre takes and leaves no office by the own hand or that of kin', async () => {
    const cadreId = await newCadre();
    const { officialId } = await involved();
    const kinship = { person: { officialId }, relative: { cadreId }, relation: 'LINEAL' };
    await invented.run('recordKinship', kinship, 'kinship { id }');
    const take = { cadreId, body: 'TOWN_GOVERNMENT', rank: 'DEPUTY', from: '2014-01-01' };
    const leave = { cadreId, officeId: cadreId, on: '2015-01-01' };
    for (const [command, input] of [
      ['takeOffice', take],
      ['leaveOffice', leave],
    ] as const) {
      expect(await invented.codes(command, input, asOrganiser({ cadreId }))).toEqual(['ACCESS.OWN_CASE']);
      expect(await invented.codes(command, input, asOrganiser({ officialId }))).toEqual(['ACCESS.KIN']);
    }
  });

  it('kin read no personal data in clear, and everybody may read their own', async () => {
    const { officialId, kin } = await involved();
    await invented.run('recordPersonalData', commands['recordPersonalData']?.(officialId) ?? {}, 'official { id }');
    const reveal = { officialId, fields: ['MOBILE'], purpose: 'EMERGENCY', note: '虚构的紧急联系' };
    const before = await count();
    expect(await invented.codes('revealPersonalData', reveal, kin)).toEqual(['ACCESS.KIN']);
    expect(await invented.codes('exportPersonalData', { officialId, note: '虚构的申请' }, kin)).toEqual(['ACCESS.KIN']);
    expect(await count()).toEqual(before);
    expect(await invented.codes('exportPersonalData', { officialId }, oneself(officialId))).toEqual([]);
  });
});
