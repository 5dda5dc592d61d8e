import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingEvents, pendingStates } from '@cunguan/testing';
import { createInventedPeople, nobodysIdNumber, oneself, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;

beforeAll(async () => {
  invented = await createInventedPeople('2016-01-31T02:00:00Z');
});
afterAll(() => invented.stop());

let sequence = 0;

/** Somebody with everything that can be on record, who left on a day. */
const leaver = async (leftOn: string): Promise<string> => {
  const officialId = await invented.newOfficial();
  sequence += 1;
  const data = { idNumber: nobodysIdNumber(sequence), mobile: '19912345678', homeAddress: '上海市嘉定区1号' };
  const official = 'official { id }';
  await invented.run('recordPersonalData', { officialId, ...data, clientMutationId: `record ${officialId}` }, official);
  const signed = { officialId, from: '2012-07-01', to: '2015-06-30' };
  const { official: contracted } = await invented.run('signContract', signed, 'official { version }');
  const { version: expectedVersion } = contracted as { version: number };
  const listing = { officialId, from: '2013-01-01', goal: '锻炼基层党建', expectedVersion };
  await invented.run('listForKeyCultivation', listing, 'keyCultivation { id }');
  const plan = { officialId, route: 'OTHER_JOB', steps: '应聘', plannedOn: '2013-06-30' };
  await invented.run('makeExitPlan', plan, 'exitPlan { id }');
  const { official: before } = await invented.run(
    'correctOfficial',
    {
      ...{ officialId, expectedVersion: 2, reason: '证件姓名为准', name: '丁晓兰（化名）' },
    },
    'official { version }',
  );
  expect(before).toEqual({ version: 3 });
  const degree = { officialId, education: 'DOCTOR', specialties: ['LAW'], from: '2013-07-01', expectedVersion: 3 };
  await invented.run('recordQualification', degree, official);
  const left = { officialId, status: 'NONE', from: '2013-08-01', endReason: 'WITHDREW', expectedVersion: 4 };
  await invented.run('recordPartyStatus', left, official);
  for (const expectedVersion of [5, 6]) {
    const wishes = [{ kind: 'OTHER_JOB', note: `愿望${String(expectedVersion)}` }];
    await invented.run('stateWishes', { officialId, wishes, expectedVersion }, official);
  }
  const note = '办理离岗手续';
  await invented.run(
    'revealPersonalData',
    { officialId, fields: ['MOBILE'], purpose: 'CONTRACT_FILING', note },
    'mobile',
  );
  const cadreInput = { townId: invented.towns[0], name: '王安澜（化名）', partyStatus: 'NONE' };
  const { cadre } = await invented.run('registerCadre', cadreInput, 'cadre { id }');
  const kin = { person: { officialId }, relative: { cadreId: (cadre as { id: string }).id }, relation: 'SPOUSE' };
  await invented.run('recordKinship', kin, 'kinship { persons { official { id } cadre { id } } }');
  const correction = { officialId, field: 'NAME', text: '姓名有误' };
  await invented.run('requestCorrection', correction, 'correctionRequest { id }', oneself(officialId));
  await invented.run('endContract', { officialId, on: leftOn, exitRoute: 'OTHER_JOB' }, official);
  return officialId;
};

const TABLES = [
  'officials',
  'placements',
  'contract_terms',
  'exit_plans',
  'exit_plans_history',
  'qualifications',
  'party_statuses',
  'wishes',
  'kinships',
  'key_cultivations',
  'key_cultivations_history',
  'personal_data',
  'correction_requests',
  'personal_data_reveals',
  'command_receipts',
  'outbox',
  'aggregate_versions',
];
const everything = async (): Promise<string> => {
  const rows = await Promise.all(
    TABLES.map((table) => invented.dataSource.query(`SELECT t::text FROM ${table} t ORDER BY 1`)),
  );
  return JSON.stringify(rows);
};
const ANSWER = 'officialId dryRun erased { kind count } kept { by what law }';
const erased = [
  { kind: 'OFFICIAL', count: 1 },
  { kind: 'PLACEMENT', count: 1 },
  { kind: 'CONTRACT_TERM', count: 1 },
  { kind: 'EXIT_PLAN', count: 1 },
  { kind: 'CONTRACT_ALERT', count: 0 },
  { kind: 'QUALIFICATION', count: 2 },
  { kind: 'PARTY_STATUS', count: 2 },
  { kind: 'WISH', count: 2 },
  { kind: 'KINSHIP', count: 1 },
  { kind: 'KEY_CULTIVATION', count: 1 },
  { kind: 'PERSONAL_DATA', count: 1 },
  { kind: 'CORRECTION_REQUEST', count: 1 },
  { kind: 'REVEAL_NOTE', count: 1 },
  { kind: 'RECEIPT', count: 1 },
];

describe('an erasure', () => {
  it('says in a dry run what it would do, and changes nothing', async () => {
    const officialId = await leaver('2014-01-30');
    const before = await everything();
    const input = { officialId, dryRun: true, clientMutationId: 'dry' };
    const answer = await invented.run('eraseOfficial', input, ANSWER);
    expect(answer).toMatchObject({ officialId, dryRun: true, erased });
    expect(await everything()).toBe(before);
    const kept = answer['kept'] as { by: string }[];
    expect(new Set(kept.map(({ by }) => by))).toEqual(
      new Set(['people', 'mentoring', 'training', 'assignments', 'selection']),
    );
  });

  it('does what the dry run said, and leaves ids alone', async () => {
    const officialId = await leaver('2014-01-30');
    await invented.run('eraseOfficial', { officialId, dryRun: true }, ANSWER);
    expect(await invented.run('eraseOfficial', { officialId }, ANSWER)).toMatchObject({ dryRun: false, erased });
    const dated = [
      ...['placements', 'contract_terms', 'exit_plans', 'key_cultivations', 'qualifications'],
      ...['party_statuses', 'wishes'],
    ];
    for (const table of [...dated, ...dated.map((name) => `${name}_history`), 'personal_data', 'correction_requests']) {
      expect(await invented.dataSource.query(`SELECT FROM ${table} WHERE official_id = $1`, [officialId])).toEqual([]);
    }
    const reveals = await invented.dataSource.query<{ note: unknown }[]>(
      'SELECT note FROM personal_data_reveals WHERE official_id = $1',
      [officialId],
    );
    expect(reveals).toEqual([{ note: null }]);
    const receipts = await invented.dataSource.query<object[]>(
      `SELECT input_hash FROM command_receipts WHERE answer ->> 'id' = $1`,
      [officialId],
    );
    expect(receipts).toEqual([{ input_hash: '' }]);
    const states = (await pendingStates(invented.dataSource)).filter(({ key }) => key === officialId);
    expect(states.at(-1)).toMatchObject({ payload: null });
    const events = (await pendingEvents(invented.dataSource)).filter(({ key }) => key === officialId);
    expect(events.at(-1)).toMatchObject({ type: 'cunguan.people.official-erased.v1' });
    expect(await invented.codes('eraseOfficial', { officialId })).toEqual(['OFFICIAL.UNKNOWN']);
  });

  it('is answered in other services’ names by null and not by an error', async () => {
    const officialId = await leaver('2014-01-30');
    await invented.run('eraseOfficial', { officialId }, 'officialId');
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Official { name contracts { to } } } }`;
    const of = [{ __typename: 'Official', id: officialId }];
    expect(await invented.people.ask(query, { of })).toEqual({ data: { _entities: [null] } });
  });

  it.each([
    ['2014-01-31', '2016-02-01'],
    ['2014-06-30', '2016-07-01'],
  ])('waits for two years after leaving on %s, and names the first day: %s', async (leftOn, from) => {
    const officialId = await leaver(leftOn);
    const mutation = 'mutation ($input: EraseOfficialInput!) { eraseOfficial(input: $input) { officialId } }';
    for (const dryRun of [true, false]) {
      const { errors } = await invented.people.ask(mutation, { input: { officialId, dryRun } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'OFFICIAL.RETAINED', zh: expect.stringContaining(from) });
    }
  });

  it('of somebody whose last term ran out asks for the exit route first, and names the day', async () => {
    const officialId = await invented.newOfficial();
    await invented.run('signContract', { officialId, from: '2012-07-01', to: '2014-06-30' }, 'official { id }');
    const mutation = 'mutation ($input: EraseOfficialInput!) { eraseOfficial(input: $input) { officialId } }';
    const { errors } = await invented.people.ask(mutation, { input: { officialId } });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'OFFICIAL.EXIT_NOT_RECORDED',
      en: 'the official’s last contract ran out on 2014-06-30 and no exit route is recorded; record it first with endContract (on 2014-06-30, with the exitRoute), then erase',
    });
    const end = { officialId, on: '2014-06-30', exitRoute: 'RESIGNED' };
    expect(await invented.codes('endContract', end)).toEqual([]);
    expect(await invented.codes('eraseOfficial', { officialId })).toEqual(['OFFICIAL.RETAINED']);
  });
});
