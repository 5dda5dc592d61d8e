import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
let officialId = '';
const idNumber = nobodysIdNumber(1);
const mobile = '19912345678';
const homeAddress = '上海市嘉定区虚构路1号';

beforeAll(async () => {
  invented = await createInventedPeople();
  officialId = await invented.newOfficial();
  await invented.run('recordPersonalData', { officialId, idNumber, mobile, homeAddress }, 'official { id }');
});
afterAll(() => invented.stop());

const asked = (change: object = {}) => ({
  officialId,
  fields: ['MOBILE', 'ID_NUMBER'],
  purpose: 'CONTRACT_FILING',
  note: '办理2016年续聘备案',
  ...change,
});
const VALUES = 'idNumber mobile homeAddress reveal { id }';
const rowsOf = (actor: string) =>
  invented.dataSource.query<{ purpose: string }[]>('SELECT * FROM personal_data_reveals WHERE actor_id = $1', [actor]);
const LIST = `query ($id: ID!, $from: Date, $to: Date, $first: Int! = 100, $after: String) { official(id: $id) {
  reveals(from: $from, to: $to, first: $first, after: $after) {
    nodes { by purpose note fields exported on } pageInfo { hasNextPage endCursor } } } }`;

describe('a reveal', () => {
  it('answers what was asked for, and is seen by auditors, the district and the official', async () => {
    const by = townOrganiser(0, 'reader');
    const { reveal, ...values } = await invented.run('revealPersonalData', asked(), VALUES, by);
    expect(values).toEqual({ idNumber, mobile, homeAddress: null });
    expect(reveal).toEqual({ id: expect.any(String) });
    const seen = {
      ...{ by: 'reader', purpose: 'CONTRACT_FILING', note: '办理2016年续聘备案', fields: ['ID_NUMBER', 'MOBILE'] },
      ...{ exported: false, on: '2016-01-05' },
    };
    for (const who of [AUDITOR, DISTRICT, oneself(officialId)]) {
      const { data } = await invented.people.ask(LIST, { id: officialId }, who);
      expect(data).toMatchObject({ official: { reveals: { nodes: [seen] } } });
    }
    expect(await invented.people.codes(LIST, { id: officialId }, by)).toEqual(['ACCESS.READ_DENIED']);
    const none = { data: { official: { reveals: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } } };
    expect(await invented.people.ask(LIST, { id: officialId, to: '2016-01-04' }, AUDITOR)).toEqual(none);
    expect(await invented.people.ask(LIST, { id: officialId, from: '2016-01-06' }, AUDITOR)).toEqual(none);
  });

  it('answers an official the own data', async () => {
    const input = asked({ purpose: 'SUBJECT_ACCESS', note: '核对本人信息' });
    const { idNumber: own } = await invented.run('revealPersonalData', input, VALUES, oneself(officialId));
    expect(own).toBe(idNumber);
  });

  it.each([
    ['nobody is there', { officialId: '00000000-0000-4000-8000-000000000099' }, 'OFFICIAL.UNKNOWN'],
    ['the purpose is another’s', { purpose: 'SUBJECT_ACCESS' }, 'REVEAL.PURPOSE_NOT_YOURS'],
    ['the note says nothing', { note: '看' }, 'REVEAL.NOTE_TOO_SHORT'],
    ['the note holds a number', { note: '核对 13812345678' }, 'TEXT.HOLDS_NUMBER'],
    ['nothing is asked for', { fields: [] }, 'REVEAL.NO_FIELDS'],
  ])('is refused and not recorded where %s', async (_why, change, code) => {
    const by = townOrganiser(0, 'refused');
    expect(await invented.codes('revealPersonalData', asked(change), by)).toEqual([code]);
    expect(await rowsOf('refused')).toEqual([]);
  });

  it('is refused out of reach as of nobody, and to those whose role is for none', async () => {
    expect(await invented.codes('revealPersonalData', asked(), townOrganiser(1))).toEqual(['OFFICIAL.UNKNOWN']);
    expect(await invented.codes('revealPersonalData', asked(), AUDITOR)).toEqual(['ACCESS.COMMAND_DENIED']);
  });

  it('answers nothing when its row cannot be written', async () => {
    await invented.asOwner('ALTER TABLE personal_data_reveals RENAME COLUMN purpose TO gone');
    try {
      const answer = await invented.people.ask(
        `mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { ${VALUES} } }`,
        { input: asked() },
        townOrganiser(0, 'unwritten'),
      );
      expect(answer).toMatchObject({
        data: { revealPersonalData: null },
        errors: [{ extensions: { code: 'INTERNAL' } }],
      });
      expect(JSON.stringify(answer)).not.toContain(mobile);
    } finally {
      await invented.asOwner('ALTER TABLE personal_data_reveals RENAME COLUMN gone TO purpose');
    }
  });

  it('is answered once: the same key is answered nothing, and leaves nothing in the receipt', async () => {
    const by = townOrganiser(0, 'repeating');
    const input = asked({ clientMutationId: 'once' });
    const { mobile: first } = await invented.run('revealPersonalData', input, VALUES, by);
    expect(first).toBe(mobile);
    expect(await invented.codes('revealPersonalData', input, by)).toEqual(['REVEAL.ALREADY_ANSWERED']);
    expect(await rowsOf('repeating')).toHaveLength(1);
    const receipts = JSON.stringify(await invented.dataSource.query('SELECT * FROM command_receipts'));
    for (const value of [idNumber, mobile, homeAddress]) expect(receipts).not.toContain(value);
  });

  it('is refused after twenty within an hour, under a race too, and again allowed to others', async () => {
    const by = townOrganiser(0, 'hurried');
    const codes = await Promise.all(
      Array.from({ length: 24 }, () => invented.codes('revealPersonalData', asked(), by)),
    );
    expect(codes.flat()).toEqual(Array.from({ length: 4 }, () => 'REVEAL.RATE_LIMITED'));
    expect(await rowsOf('hurried')).toHaveLength(20);
    expect(await invented.codes('revealPersonalData', asked(), townOrganiser(0, 'patient'))).toEqual([]);
  });

  it('is refused after a hundred within a day', async () => {
    await invented.dataSource.query(
      `INSERT INTO personal_data_reveals
         SELECT gen_random_uuid(), official_id, village_id, town_id, district_id, 'tireless', purpose, note, fields, false,
                revealed_at - n * interval '14 minutes' - interval '61 minutes', revealed_on
           FROM (SELECT * FROM personal_data_reveals WHERE actor_id = 'reader') r, generate_series(1, 98) n`,
    );
    const by = townOrganiser(0, 'tireless');
    const codes = [];
    for (let n = 0; n < 3; n += 1) codes.push(...(await invented.codes('revealPersonalData', asked(), by)));
    expect(codes).toEqual(['REVEAL.RATE_LIMITED']);
  });

  it('is listed in pages, newest first, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page += 1) {
      const { data } = await invented.people.ask(LIST, { id: officialId, first: 40, after }, AUDITOR);
      const { reveals } = data?.['official'] as {
        reveals: { nodes: { on: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      seen.push(...reveals.nodes.map(({ on }) => on));
      after = reveals.pageInfo.endCursor;
      if (!reveals.pageInfo.hasNextPage) break;
    }
    const [counted] = await invented.dataSource.query<{ count: string }[]>(
      'SELECT count(*) FROM personal_data_reveals',
    );
    expect(seen).toHaveLength(Number(counted?.count));
    expect(seen).toEqual([...seen].sort().reverse());
  });
});

describe('an export', () => {
  const EXPORT = `export { name birthDate idNumber mobile homeAddress leftOn placements { villageCode from to }
    contracts { ordinal } corrections { field } reveals { by purpose exported } json }`;

  it('answers the official all that is held, itself among the reveals', async () => {
    const { export: record } = await invented.run('exportPersonalData', { officialId }, EXPORT, oneself(officialId));
    const { json, reveals, ...rest } = record as { json: string; reveals: object[] };
    expect(rest).toEqual({
      ...{ name: '丁晓岚（化名）', birthDate: '1988-03-03', idNumber, mobile, homeAddress, leftOn: null },
      placements: [{ villageCode: '310114103901', from: '2012-07-01', to: null }],
      ...{ contracts: [], corrections: [] },
    });
    expect(reveals).toContainEqual({ by: `self ${officialId}`, purpose: 'SUBJECT_ACCESS', exported: true });
    expect(JSON.parse(json)).toMatchObject({ name: '丁晓岚（化名）', idNumber, mobile, homeAddress });
  });

  it('is made for the official by the district, which says why, and by nobody else', async () => {
    expect(await invented.codes('exportPersonalData', { officialId })).toEqual(['REVEAL.NOTE_REQUIRED']);
    expect(await invented.codes('exportPersonalData', { officialId, note: '本人书面申请' })).toEqual([]);
    expect(await invented.codes('exportPersonalData', { officialId, note: '本人书面申请' }, townOrganiser(0))).toEqual([
      'ACCESS.COMMAND_DENIED',
    ]);
    const other = await invented.newOfficial();
    expect(await invented.codes('exportPersonalData', { officialId }, oneself(other))).toEqual(['OFFICIAL.UNKNOWN']);
  });

  it('has a limit of its own, and is answered once per key', async () => {
    const by = { ...(DISTRICT as object), id: 'exporting' };
    const input = { officialId, note: '本人书面申请', clientMutationId: 'export' };
    expect(await invented.codes('exportPersonalData', input, by)).toEqual([]);
    expect(await invented.codes('exportPersonalData', input, by)).toEqual(['REVEAL.ALREADY_ANSWERED']);
    const more = { officialId, note: '本人书面申请' };
    const codes = await Promise.all(Array.from({ length: 6 }, () => invented.codes('exportPersonalData', more, by)));
    expect(codes.flat()).toEqual(['REVEAL.RATE_LIMITED', 'REVEAL.RATE_LIMITED']);
    expect(await invented.codes('revealPersonalData', asked(), by)).toEqual([]);
  });
});
