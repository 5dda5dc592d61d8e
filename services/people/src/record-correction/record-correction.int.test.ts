import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pendingEvents, pendingStates } from '@cunguan/testing';
import { createInventedPeople, oneself, townOrganiser, type InventedPeople } from '../../test/invented-people.js';
import { assessLastTerm } from '../../test/told-by-selection.js';

let invented: InventedPeople;
let hour = 2;
let count = 0;
const clock = { now: () => new Date(`2016-01-05T${String(hour).padStart(2, '0')}:00:00Z`) };

beforeAll(async () => {
  invented = await createInventedPeople(clock);
});
afterAll(() => invented.stop());

const OFFICIAL = 'official { id }';
const reason = '合同原件与登记不符（虚构）';

interface Rows {
  readonly contracts: readonly {
    id: string;
    ordinal: number;
    from: string;
    to: string;
    version: number;
    endedOn: string | null;
  }[];
  readonly placements: readonly { id: string; from: string; to: string | null; version: number }[];
  readonly serving: boolean;
}

const READ = `query ($id: ID!, $asOf: Date, $knownAt: Moment) { official(id: $id) {
  serving(asOf: $asOf, knownAt: $knownAt)
  contracts(knownAt: $knownAt) { id ordinal from to endedOn exitRoute policy correctionReason version }
  placements(knownAt: $knownAt) { id from to correctionReason version } } }`;

const read = async (id: string, { asOf, knownAt }: { asOf?: string; knownAt?: string } = {}): Promise<Rows> =>
  (await invented.people.ask(READ, { id, asOf, knownAt })).data?.['official'] as Rows;

const served = async (terms: readonly (readonly [string, string])[]): Promise<string> => {
  const officialId = await invented.newOfficial();
  for (const [n, [from, to]] of terms.entries()) {
    if (n > 0) await assessLastTerm(invented.dataSource, { officialId, notifiedOn: terms[n - 1]?.[1] ?? '' });
    await invented.run('signContract', { officialId, from, to }, OFFICIAL);
  }
  return officialId;
};

const FIRST = ['2012-07-01', '2015-05-31'] as const;
const SECOND = ['2015-06-01', '2018-04-30'] as const;

const correction = async (officialId: string, ordinal: number, change: object) => {
  const { contracts } = await read(officialId);
  const { id, version } = contracts[ordinal - 1] ?? { id: '', version: 0 };
  return { officialId, contractTermId: id, reason, expectedVersion: version, ...change };
};

describe('a correction of a contract', () => {
  it('moves the boundary of two terms, says all of it anew, and leaves what was known before', async () => {
    const officialId = await served([FIRST, SECOND]);
    hour = 5;
    await invented.run('correctContract', await correction(officialId, 1, { to: '2015-04-30' }), OFFICIAL);
    const known = async (knownAt: string) => (await read(officialId, { knownAt })).contracts.map(({ to }) => to);
    expect(await known('2016-01-05T04:59:59Z')).toEqual(['2015-05-31', '2018-04-30']);
    expect(await known('2016-01-05T05:00:00Z')).toEqual(['2015-04-30', '2018-04-30']);
    expect(await known('2016-01-05T01:00:00Z')).toEqual([]);
    const { contracts } = await read(officialId);
    expect(contracts).toMatchObject([
      { from: '2012-07-01', to: '2015-04-30', correctionReason: reason, version: 2 },
      { from: '2015-05-01', to: '2018-04-30', correctionReason: reason, version: 2 },
    ]);
    const events = (await pendingEvents(invented.dataSource)).filter(({ key }) => key === officialId);
    const corrected = events.at(-1);
    expect(corrected).toMatchObject({
      type: 'cunguan.people.contract-corrected.v1',
      corrects: expect.any(String),
      payload: { leftOn: null, contractTerms: [{ to: '2015-04-30' }, { from: '2015-05-01' }] },
    });
    const state = (await pendingStates(invented.dataSource)).findLast(({ key }) => key === officialId)?.payload;
    for (const part of ['placements', 'contractTerms', 'leftOn'])
      expect(corrected?.payload?.[part]).toEqual(state?.[part]);
    expect(JSON.stringify(events)).not.toContain('原件');
  });

  it('of how and when somebody left moves the end of the placement too, and can be taken back', async () => {
    const officialId = await served([FIRST]);
    await invented.run('endContract', { officialId, on: '2014-12-31', exitRoute: 'RESIGNED' }, OFFICIAL);
    const left = { endedOn: '2014-11-30', exitRoute: 'CIVIL_SERVICE' };
    await invented.run('correctContract', await correction(officialId, 1, left), OFFICIAL);
    hour = 6;
    expect(await read(officialId, { asOf: '2014-12-01' })).toMatchObject({
      ...{ serving: false, contracts: [left], placements: [{ to: '2014-12-01' }] },
    });
    await invented.run('correctContract', await correction(officialId, 1, { endedOn: null }), OFFICIAL);
    expect(await read(officialId, { asOf: '2014-12-01' })).toMatchObject({
      ...{ serving: true, contracts: [{ endedOn: null, exitRoute: null }], placements: [{ to: null }] },
    });
    expect(await read(officialId, { asOf: '2014-12-01', knownAt: '2016-01-05T05:30:00Z' })).toMatchObject({
      ...{ serving: false, contracts: [{ endedOn: '2014-11-30' }], placements: [{ to: '2014-12-01' }] },
    });
    expect(await invented.codes('endContract', { officialId, on: '2015-01-31', exitRoute: 'OTHER_JOB' })).toEqual([]);
  });

  it.each([
    ['too short', 1, { to: '2014-05-31' }, 'CONTRACT.LENGTH'],
    ['that makes the next too long', 1, { to: '2015-04-29' }, 'CONTRACT.LENGTH'],
    ['before the arrival', 1, { from: '2012-06-30' }, 'CONTRACT.BEFORE_ARRIVAL'],
    ['of an end that there is not', 2, { endedOn: '2016-01-01', exitRoute: 'RESIGNED' }, 'CONTRACT.NOT_ENDED'],
    ['of nothing', 1, { from: '2012-07-01' }, 'RECORD.NOTHING_CORRECTED'],
    ['to an absurd day', 2, { to: '2199-01-01' }, 'INPUT.DATE_INVALID'],
    ['to no day', 2, { to: '2018-02-30' }, 'INPUT.DATE_INVALID'],
    ['without a reason', 2, { to: '2018-05-31', reason: ' ' }, 'INPUT.TEXT_INVALID'],
    ['with 10,000 characters', 2, { to: '2018-05-31', reason: '误'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['without reason or correction', 1, { reason: '' }, 'INPUT.TEXT_INVALID'],
    ['of an older version', 2, { to: '2018-05-31', expectedVersion: 0 }, 'CONTRACT.CHANGED'],
    ['of a term of nobody', 2, { contractTermId: '00000000-0000-4000-8000-000000000099' }, 'CONTRACT.UNKNOWN'],
  ])('is refused %s', async (_what, ordinal, change, code) => {
    const officialId = await served([FIRST, SECOND]);
    const before = await read(officialId);
    expect(await invented.codes('correctContract', await correction(officialId, ordinal, change))).toEqual([code]);
    expect(await read(officialId)).toEqual(before);
  });

  it('happens once, however many correct the same version', async () => {
    const officialId = await served([FIRST]);
    const input = await correction(officialId, 1, { to: '2015-04-30' });
    const codes = await Promise.all(Array.from({ length: 10 }, () => invented.codes('correctContract', input)));
    expect(codes.flat()).toEqual(Array.from({ length: 9 }, () => 'CONTRACT.CHANGED'));
  });

  it('is for nobody elsewhere and not for the official', async () => {
    const officialId = await served([FIRST]);
    const input = await correction(officialId, 1, { to: '2015-04-30' });
    expect(await invented.codes('correctContract', input, townOrganiser(1))).toEqual(['OFFICIAL.UNKNOWN']);
    expect(await invented.codes('correctContract', input, oneself(officialId))).toEqual(['ACCESS.COMMAND_DENIED']);
  });
});

describe('a correction of a placement', () => {
  const moved = async () => {
    const officialId = await served([FIRST]);
    const villageId = invented.villages[1];
    await invented.run('transferOfficial', { officialId, villageId, on: '2014-01-01' }, OFFICIAL);
    return officialId;
  };
  const placementCorrection = async (officialId: string, n: number, change: object) => {
    const { id, version } = (await read(officialId)).placements[n] ?? { id: '', version: 0 };
    return { officialId, placementId: id, reason, expectedVersion: version, ...change };
  };

  it('moves the day of a transfer in both villages', async () => {
    const officialId = await moved();
    await invented.run('correctPlacement', await placementCorrection(officialId, 1, { from: '2014-03-01' }), OFFICIAL);
    expect((await read(officialId)).placements).toMatchObject([
      { from: '2012-07-01', to: '2014-03-01', version: 3, correctionReason: reason },
      { from: '2014-03-01', to: null, version: 2 },
    ]);
    const event = (await pendingEvents(invented.dataSource)).findLast(({ key }) => key === officialId);
    expect(event).toMatchObject({ type: 'cunguan.people.placement-corrected.v1', corrects: expect.any(String) });
  });

  it('names the right village, in all that is told', async () => {
    const officialId = await moved();
    const [townId] = invented.towns;
    const another = { townId, code: `310114103${String(910 + (count += 1))}`, name: '另一村（虚构）' };
    const { id: villageId } = (await invented.run('registerVillage', another, 'village { id }'))['village'] as {
      id: string;
    };
    hour = 8;
    const input = await placementCorrection(officialId, 0, { villageId });
    expect(await invented.codes('correctPlacement', input, townOrganiser(0))).toEqual(['OFFICIAL.UNKNOWN']);
    await invented.run('correctPlacement', input, OFFICIAL);
    const query = `query ($id: ID!, $knownAt: Moment) { official(id: $id) {
      village(asOf: "2013-01-01", knownAt: $knownAt) { id } placements { from to version } } }`;
    const at = async (knownAt?: string) =>
      (await invented.people.ask(query, { id: officialId, knownAt })).data?.['official'];
    expect(await at()).toEqual({
      village: { id: villageId },
      placements: [
        { from: '2012-07-01', to: '2014-01-01', version: 3 },
        { from: '2014-01-01', to: null, version: 1 },
      ],
    });
    expect(await at('2016-01-05T07:30:00Z')).toMatchObject({ village: { id: invented.villages[0] } });
    const event = (await pendingEvents(invented.dataSource)).findLast(({ key }) => key === officialId);
    expect(event).toMatchObject({
      type: 'cunguan.people.placement-corrected.v1',
      payload: { placements: [{ villageId, townId }, { villageId: invented.villages[1] }] },
    });
  });

  it('of the arrival moves the year of the intake', async () => {
    const officialId = await invented.newOfficial();
    const query = 'query ($id: ID!) { official(id: $id) { cohortYear } }';
    const correct = async (from: string) =>
      invented.codes('correctPlacement', await placementCorrection(officialId, 0, { from }));
    expect(await correct('2011-12-01')).toEqual([]);
    expect((await invented.people.ask(query, { id: officialId })).data?.['official']).toEqual({ cohortYear: 2011 });
    expect(await correct('2005-12-01')).toEqual(['OFFICIAL.AGE_IMPOSSIBLE']);
  });

  it('is none of another town by which the official was listed for key cultivation', async () => {
    const officialId = await invented.newOfficial();
    await invented.run('signContract', { officialId, from: FIRST[0], to: '2015-06-30' }, OFFICIAL);
    const listing = { officialId, from: '2013-01-01', goal: '目标（虚构）', expectedVersion: 2 };
    await invented.run('listForKeyCultivation', listing, 'keyCultivation { id }');
    const input = await placementCorrection(officialId, 0, { villageId: invented.villages[1] });
    expect(await invented.codes('correctPlacement', input)).toEqual(['PLACEMENT.LISTED_BY_TOWN']);
  });

  it.each([
    ['to the village of before', 1, () => ({ villageId: invented.villages[0] }), 'OFFICIAL.SAME_VILLAGE'],
    ['to the village that it is', 1, () => ({ villageId: invented.villages[1] }), 'RECORD.NOTHING_CORRECTED'],
    ['to a town', 1, () => ({ villageId: invented.towns[1] }), 'UNIT.UNKNOWN'],
    ['to no id', 1, () => ({ villageId: '' }), 'INPUT.ID_INVALID'],
  ])('is refused %s', async (_what, n, change, code) => {
    const officialId = await moved();
    const input = await placementCorrection(officialId, n, change());
    expect(await invented.codes('correctPlacement', input)).toEqual([code]);
  });

  it.each([
    ['that leaves no day', 1, { from: '2012-07-01' }, 'PLACEMENT.NO_DAY_LEFT'],
    ['of the arrival after the contract', 0, { from: '2012-07-02' }, 'PLACEMENT.AFTER_CONTRACT'],
    ['of the end of the last', 1, { to: '2015-01-01' }, 'PLACEMENT.LAST_ENDS_WITH_CONTRACT'],
    ['after the contract', 1, { from: '2015-07-01' }, 'OFFICIAL.TRANSFER_AFTER_TERM'],
    ['in the future', 1, { from: '2016-01-06' }, 'INPUT.DATE_INVALID'],
    ['of an older version', 1, { from: '2014-03-01', expectedVersion: 7 }, 'PLACEMENT.CHANGED'],
    ['without a reason', 1, { reason: ' ' }, 'INPUT.TEXT_INVALID'],
    ['of nothing', 1, { from: '2014-01-01' }, 'RECORD.NOTHING_CORRECTED'],
    ['of a placement of nobody', 1, { placementId: '00000000-0000-4000-8000-000000000099' }, 'PLACEMENT.UNKNOWN'],
  ])('is refused %s', async (_what, n, change, code) => {
    const officialId = await moved();
    const before = await read(officialId);
    expect(await invented.codes('correctPlacement', await placementCorrection(officialId, n, change))).toEqual([code]);
    expect(await read(officialId)).toEqual(before);
  });
});

describe('a correction of an office', () => {
  const newCadre = async () => {
    const input = { townId: invented.towns[0], name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' };
    return ((await invented.run('registerCadre', input, 'cadre { id }'))['cadre'] as { id: string }).id;
  };
  const OFFICE = 'office { id from to termEndsOn correctionReason version }';
  const head = async (from: string) => {
    const cadreId = await newCadre();
    const office = { cadreId, body: 'VILLAGE_COMMITTEE', rank: 'HEAD', villageId: invented.villages[0], from };
    const taken = (await invented.run('takeOffice', office, OFFICE))['office'] as { id: string; termEndsOn: string };
    return { cadreId, officeId: taken.id, termEndsOn: taken.termEndsOn };
  };

  it('changes its days, and one head at a time is held still', async () => {
    const { cadreId, officeId, termEndsOn } = await head('2012-01-10');
    expect(termEndsOn).toBe('2015-01-10');
    await invented.run('leaveOffice', { cadreId, officeId, on: '2015-01-10' }, 'cadre { id }');
    const next = await head('2015-01-10');
    const input = { cadreId, officeId, reason, expectedVersion: 2 };
    expect(await invented.codes('correctOffice', { ...input, to: '2015-01-11' })).toEqual(['OFFICE.HEAD_TAKEN']);
    expect(await invented.codes('correctOffice', { ...input, to: null })).toEqual(['OFFICE.HEAD_TAKEN']);
    expect(await invented.codes('correctOffice', { ...input, to: '2012-01-10' })).toEqual(['OFFICE.LEFT_BEFORE_TAKEN']);
    expect(await invented.codes('correctOffice', { ...input, to: '2015-01-10' })).toEqual(['RECORD.NOTHING_CORRECTED']);
    expect(await invented.codes('correctOffice', { ...input, reason: '' })).toEqual(['INPUT.TEXT_INVALID']);
    expect(await invented.codes('correctOffice', { ...input, expectedVersion: 1 })).toEqual(['OFFICE.CHANGED']);
    expect(await invented.codes('correctOffice', { ...input, cadreId: next.cadreId })).toEqual(['OFFICE.UNKNOWN']);
    expect(await invented.codes('correctOffice', { ...input, to: '2014-12-31' }, townOrganiser(1))).toEqual([
      'CADRE.UNKNOWN',
    ]);
    expect(
      await invented.run('correctOffice', { ...input, from: '2012-01-05', to: '2014-12-31' }, OFFICE),
    ).toMatchObject({
      office: { from: '2012-01-05', to: '2014-12-31', correctionReason: reason, version: 3 },
    });
    const event = (await pendingEvents(invented.dataSource)).findLast(({ key }) => key === cadreId);
    expect(event).toMatchObject({
      type: 'cunguan.people.office-corrected.v1',
      payload: { heldFrom: '2012-01-05', heldTo: '2014-12-31', principal: true },
    });
  });
});
