import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingEvents, pendingStates, type Asker } from '@cunguan/testing';
import { createInventedPeople, oneself, townOrganiser, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;
let now = '2016-01-05T02:00:00Z';
const OFFICIAL = 'official { id version }';

beforeAll(async () => {
  invented = await createInventedPeople({ now: () => new Date(now) });
});
afterAll(() => invented.stop());

const at = async <T>(instant: string, work: () => Promise<T>): Promise<T> => {
  now = instant;
  return work();
};

/** Gives a command with the version that the official has. */
const give = async (mutation: string, officialId: string, input: object, by?: Asker): Promise<unknown> => {
  const expectedVersion = (await ask(officialId, 'version'))?.['version'];
  return invented.run(mutation, { officialId, expectedVersion, ...input }, `${OFFICIAL} warnings { code }`, by);
};
const codes = async (mutation: string, officialId: string, input: object, by?: Asker): Promise<readonly string[]> => {
  const expectedVersion = (await ask(officialId, 'version'))?.['version'];
  return invented.codes(mutation, { officialId, expectedVersion, ...input }, by);
};
const ask = async (id: string, fields: string, by?: Asker): Promise<Readonly<Record<string, unknown>> | null> => {
  const { data, errors } = await invented.people.ask(
    `query ($id: ID!) { official(id: $id) { ${fields} } }`,
    { id },
    by,
  );
  expect(errors).toBeUndefined();
  return data?.['official'] as Readonly<Record<string, unknown>> | null;
};
const idsOf = async (id: string, list: string): Promise<readonly string[]> =>
  ((await ask(id, `${list} { id }`))?.[list] as { id: string }[]).map((one) => one.id);
const eventIdOf = async (id: string, version: number): Promise<string | undefined> => {
  const rows = await invented.dataSource.query<{ id: string }[]>(
    `SELECT event_id AS id FROM outbox WHERE aggregate_id = $1 AND aggregate_version = $2 AND topic LIKE '%events.v1'`,
    [id, version],
  );
  return rows[0]?.id;
};
const contract = (officialId: string) =>
  invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, OFFICIAL);

describe('degrees', () => {
  it('hold from their days on, and what was known before a correction stays', async () => {
    const id = await at('2012-07-02T02:00:00Z', () => invented.newOfficial(0, { education: 'BACHELOR' }));
    const doctor = { education: 'MASTER', specialties: ['LAW', 'MANAGEMENT'], from: '2014-01-10' };
    await at('2014-03-01T02:00:00Z', () => give('recordQualification', id, doctor));
    const [, second] = await idsOf(id, 'qualifications');
    const right = { qualificationId: second, from: '2014-01-20', specialties: ['LAW'], reason: '证书日期' };
    await at('2015-03-01T02:00:00Z', () => give('correctQualification', id, right));
    now = '2016-01-05T02:00:00Z';
    expect(
      await ask(
        id,
        `education specialties
         before: education(asOf: "2014-01-15") beforeAsKnown: education(asOf: "2014-01-15", knownAt: "2014-12-31")
         asKnown: specialties(knownAt: "2014-12-31") unknown: education(asOf: "2014-06-01", knownAt: "2014-02-28")
         never: education(asOf: "2012-06-30")
         qualifications { education specialties from to correctionReason }
         then: qualifications(knownAt: "2014-12-31T00:00:00Z") { specialties from to correctionReason }`,
      ),
    ).toEqual({
      ...{ education: 'MASTER', specialties: ['LAW'], before: 'BACHELOR', beforeAsKnown: 'MASTER' },
      ...{ asKnown: ['LAW', 'MANAGEMENT'], unknown: 'BACHELOR', never: null },
      qualifications: [
        { education: 'BACHELOR', specialties: ['LAW'], from: '2012-07-01', to: '2014-01-20', correctionReason: null },
        { education: 'MASTER', specialties: ['LAW'], from: '2014-01-20', to: null, correctionReason: '证书日期' },
      ],
      then: [
        { specialties: ['LAW'], from: '2012-07-01', to: '2014-01-10', correctionReason: null },
        { specialties: ['LAW', 'MANAGEMENT'], from: '2014-01-10', to: null, correctionReason: null },
      ],
    });
    const told = (await pendingEvents(invented.dataSource)).filter(({ key }) => key === id);
    const [, recorded, corrected] = told;
    expect(recorded).toMatchObject({
      type: 'cunguan.people.official-qualification-recorded.v1',
      validOn: '2014-01-10',
    });
    expect(corrected).toMatchObject({
      type: 'cunguan.people.official-qualification-corrected.v1',
      corrects: await eventIdOf(id, 2),
      payload: { specialtiesNow: ['LAW'], from: '2014-01-20' },
    });
    const states = (await pendingStates(invented.dataSource)).filter(({ key }) => key === id);
    expect(states.at(-1)?.payload).toMatchObject({ education: 'MASTER', specialties: ['LAW'] });
  });

  it.each([
    ['is lower', { education: 'BACHELOR' }, 'QUALIFICATION.LOWER'],
    ['changes nothing', { specialties: ['LAW'], education: 'MASTER' }, 'QUALIFICATION.SAME'],
    ['has no specialty', { specialties: [] }, 'OFFICIAL.SPECIALTIES_INVALID'],
    ['has one twice', { specialties: ['LAW', 'LAW'] }, 'OFFICIAL.SPECIALTIES_INVALID'],
    ['is of the day of arrival', { from: '2012-07-01' }, 'QUALIFICATION.NOT_AFTER'],
    ['is of tomorrow', { from: '2016-01-06' }, 'INPUT.DATE_INVALID'],
    ['is absurd', { from: '1900-01-01' }, 'INPUT.DATE_INVALID'],
    ['has been decided on another version', { expectedVersion: 7 }, 'OFFICIAL.CHANGED'],
  ])('are refused where one %s, and nothing is written', async (_what, change, code) => {
    const id = await invented.newOfficial();
    const input = { education: 'DOCTOR', specialties: ['LAW'], from: '2015-01-01', ...change };
    expect(await codes('recordQualification', id, input)).toEqual([code]);
    expect(await ask(id, 'version qualifications { education }')).toEqual({
      version: 1,
      qualifications: [{ education: 'MASTER' }],
    });
  });

  it('that were gained elsewhere later are not told to the town of before', async () => {
    const id = await invented.newOfficial(0);
    await give('transferOfficial', id, { villageId: invented.villages[1], on: '2014-01-01' });
    await give('recordQualification', id, { education: 'DOCTOR', specialties: ['LAW'], from: '2015-01-01' });
    const fields = 'name education was: education(asOf: "2014-06-01") qualifications { education }';
    const [before, after] = [await ask(id, fields, townOrganiser(0)), await ask(id, fields, townOrganiser(1))];
    expect(before).toMatchObject({ education: null, was: 'MASTER', qualifications: [{ education: 'MASTER' }] });
    expect(after).toMatchObject({ education: 'DOCTOR', was: 'MASTER' });
    expect(
      await codes(
        'recordQualification',
        id,
        { education: 'DOCTOR', specialties: [], from: '2015-01-01' },
        townOrganiser(0),
      ),
    ).toEqual(['OFFICIAL.UNKNOWN']);
  });
});

describe('the standing in the Party', () => {
  it('tells the post, on each day, as it was known', async () => {
    const id = await at('2012-07-02T02:00:00Z', () =>
      invented.newOfficial(0, { partyStatus: 'PROBATIONARY_MEMBER', partyStatusSince: '2011-12-01' }),
    );
    await contract(id);
    await at('2013-02-01T02:00:00Z', () =>
      give('recordPartyStatus', id, { status: 'FULL_MEMBER', from: '2012-12-01' }),
    );
    now = '2016-01-05T02:00:00Z';
    expect(
      await ask(
        id,
        `partyStatus at2012: partyStatus(asOf: "2012-11-30") post
         director: post(asOf: "2012-11-30") secretary: post(asOf: "2012-12-01")
         unknown: post(asOf: "2013-01-01", knownAt: "2013-01-31") after: post(asOf: "2015-07-01")
         partyStatuses { status from to policy endReason }`,
      ),
    ).toEqual({
      ...{ partyStatus: 'FULL_MEMBER', at2012: 'PROBATIONARY_MEMBER', post: null, after: null },
      ...{ director: 'ASSISTANT_DIRECTOR', secretary: 'ASSISTANT_SECRETARY', unknown: 'ASSISTANT_DIRECTOR' },
      partyStatuses: [
        { status: 'PROBATIONARY_MEMBER', from: '2011-12-01', to: '2012-12-01', policy: null, endReason: null },
        {
          ...{ status: 'FULL_MEMBER', from: '2012-12-01', to: null },
          ...{ policy: 'PARTY_PROBATION_MONTHS@1982-09-06', endReason: null },
        },
      ],
    });
    const told = (await pendingEvents(invented.dataSource)).filter(({ key }) => key === id);
    expect(told.at(-1)).toMatchObject({
      type: 'cunguan.people.official-party-status-changed.v1',
      payload: { partyStatus: 'FULL_MEMBER', from: '2012-12-01' },
    });
  });

  it('changes once of many who change it at once', async () => {
    const id = await invented.newOfficial(0, { partyStatus: 'NONE' });
    const input = { officialId: id, status: 'PROBATIONARY_MEMBER', from: '2015-01-01', expectedVersion: 1 };
    const answers = await Promise.all(Array.from({ length: 6 }, () => invented.codes('recordPartyStatus', input)));
    expect(answers.flat()).toEqual(Array.from({ length: 5 }, () => 'OFFICIAL.CHANGED'));
    expect(await idsOf(id, 'partyStatuses')).toHaveLength(2);
  });

  it('lost is told with its reason to the organiser, and to the village without', async () => {
    const id = await invented.newOfficial();
    await give('recordPartyStatus', id, { status: 'NONE', from: '2015-01-01', endReason: 'STRUCK_OFF' });
    const leader = { id: 'leader', grants: [{ role: 'VILLAGE_LEADER', unit: '310114103901' }] } as const;
    const statuses = 'partyStatuses { status endReason }';
    expect(await ask(id, statuses)).toMatchObject({
      partyStatuses: [{ endReason: null }, { endReason: 'STRUCK_OFF' }],
    });
    expect(await ask(id, 'partyStatuses { status }', leader)).toMatchObject({
      partyStatuses: [{ status: 'FULL_MEMBER' }, { status: 'NONE' }],
    });
    const denied = await invented.people.ask(`query ($id: ID!) { official(id: $id) { ${statuses} } }`, { id }, leader);
    expect(denied.errors?.[0]?.extensions.code).toBe('ACCESS.READ_DENIED');
  });

  it('of an official of another district, or of nobody, is unknown', async () => {
    const stranger: Asker = { id: 'far', grants: [{ role: 'DISTRICT_ORGANISER', unit: '310115' }] };
    const id = await invented.newOfficial();
    const input = { status: 'NONE', from: '2015-01-01', expectedVersion: 1 };
    for (const officialId of [id, '00000000-0000-4000-8000-000000000099']) {
      expect(await invented.codes('recordPartyStatus', { officialId, ...input }, stranger)).toEqual([
        'OFFICIAL.UNKNOWN',
      ]);
    }
    expect(await invented.codes('recordPartyStatus', { officialId: 'x', ...input })).toEqual(['INPUT.ID_INVALID']);
  });
});

describe('wishes', () => {
  const departmentOf = async (town: 0 | 1, n: number): Promise<string> => {
    const code = `31011410${String(town + 3)}D${String(n)}`;
    const input = { townId: invented.towns[town], code, name: `部门${String(n)}（虚构）` };
    return ((await invented.run('registerDepartment', input, 'department { id }'))['department'] as { id: string }).id;
  };

  it('are stated by the official, whole, and those of before stay with their days', async () => {
    const id = await at('2014-01-01T02:00:00Z', () => invented.newOfficial());
    const departmentId = await departmentOf(0, 1);
    const first = [{ kind: 'CIVIL_SERVICE' }, { kind: 'FURTHER_STUDY', note: '想读博士㐱𠮷' }];
    await at('2014-02-01T02:00:00Z', () => give('stateWishes', id, { wishes: first }, oneself(id)));
    const second = [{ kind: 'TOWN_DEPARTMENT', departmentId }, { kind: 'VILLAGE_COMMITTEES' }];
    await at('2015-02-01T02:00:00Z', () => give('stateWishes', id, { wishes: second }, oneself(id)));
    await at('2015-02-01T03:00:00Z', () => give('stateWishes', id, { wishes: [...second, { kind: 'OTHER_JOB' }] }));
    now = '2016-01-05T02:00:00Z';
    const fields = `wishes { choice kind department { name } note statedOn }
      before: wishes(asOf: "2015-01-31") { kind note } none: wishes(asOf: "2014-01-31") { kind }
      slip: wishes(asOf: "2015-06-01", knownAt: "2015-02-01T02:30:00Z") { kind }`;
    const seen = {
      wishes: [
        {
          ...{ choice: 1, kind: 'TOWN_DEPARTMENT', note: null, statedOn: '2015-02-01' },
          department: { name: '部门1（虚构）' },
        },
        { choice: 2, kind: 'VILLAGE_COMMITTEES', department: null, note: null, statedOn: '2015-02-01' },
        { choice: 3, kind: 'OTHER_JOB', department: null, note: null, statedOn: '2015-02-01' },
      ],
      before: [
        { kind: 'CIVIL_SERVICE', note: null },
        { kind: 'FURTHER_STUDY', note: '想读博士㐱𠮷' },
      ],
      none: [],
      slip: [{ kind: 'TOWN_DEPARTMENT' }, { kind: 'VILLAGE_COMMITTEES' }],
    };
    expect(await ask(id, fields)).toEqual(seen);
    expect(await ask(id, fields, oneself(id))).toEqual(seen);
    const told = (await pendingEvents(invented.dataSource)).filter(({ key }) => key === id);
    expect(told[1]).toMatchObject({ type: 'cunguan.people.official-wishes-stated.v1', validOn: '2014-02-01' });
    expect(JSON.stringify(told)).not.toContain('博士');
  });

  it('name units of the official’s own town only, except to whoever reaches others', async () => {
    const id = await invented.newOfficial(0);
    const departmentId = await departmentOf(1, 2);
    const wishes = [{ kind: 'TOWN_DEPARTMENT', departmentId }];
    expect(await codes('stateWishes', id, { wishes }, oneself(id))).toEqual(['UNIT.UNKNOWN']);
    expect(await codes('stateWishes', id, { wishes }, townOrganiser(0))).toEqual(['UNIT.UNKNOWN']);
    expect(await codes('stateWishes', id, { wishes })).toEqual([]);
    const village = [{ kind: 'VILLAGE_COMMITTEES', villageId: invented.villages[1] }];
    expect(await codes('stateWishes', id, { wishes: village }, oneself(id))).toEqual(['UNIT.UNKNOWN']);
  });

  it.each([
    ['none', [], 'WISH.COUNT'],
    ['six', Array.from({ length: 6 }, () => ({ kind: 'OTHER_JOB' })), 'WISH.COUNT'],
    ['two of one kind', [{ kind: 'OTHER_JOB' }, { kind: 'OTHER_JOB', note: '同上' }], 'WISH.TWICE'],
    ['a department without its id', [{ kind: 'TOWN_DEPARTMENT' }], 'WISH.DEPARTMENT'],
    ['an id that is none', [{ kind: 'TOWN_DEPARTMENT', departmentId: 'x' }], 'INPUT.ID_INVALID'],
    ['a note of 10,000 characters', [{ kind: 'OTHER_JOB', note: '长'.repeat(10_000) }], 'INPUT.TEXT_INVALID'],
    ['a number in a note', [{ kind: 'OTHER_JOB', note: '请打 13812345678' }], 'TEXT.HOLDS_NUMBER'],
    ['null', [null], 'BAD_USER_INPUT'],
  ])('are refused where they are %s', async (_what, wishes, code) => {
    const id = await invented.newOfficial();
    expect(await codes('stateWishes', id, { wishes }, oneself(id))).toEqual([code]);
    expect(await ask(id, 'version wishes { kind }')).toEqual({ version: 1, wishes: [] });
  });

  it('are nobody else’s to state', async () => {
    const [id, other] = [await invented.newOfficial(), await invented.newOfficial()];
    const wishes = [{ kind: 'OTHER_JOB' }];
    expect(await codes('stateWishes', id, { wishes }, oneself(other))).toEqual(['OFFICIAL.UNKNOWN']);
    expect(await ask(id, 'wishes { kind }', oneself(other))).toBeNull();
  });
});
