import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createInventedPeople, townOrganiser, type InventedPeople } from '../../test/invented-people.js';

let invented: InventedPeople;
let now = '2015-06-30T02:00:00Z';

beforeAll(async () => {
  invented = await createInventedPeople({ now: () => new Date(now) });
});
afterAll(() => invented.stop());

const READ = `query ($id: ID!, $asOf: Date, $knownAt: Moment) {
  official(id: $id) { kinships(asOf: $asOf, knownAt: $knownAt) { id endedOn } } }`;

describe('the kinships of an official', () => {
  it('are those of a day, as they were known', async () => {
    const officialId = await invented.newOfficial();
    const cadre = { townId: invented.towns[0], name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' };
    const { id: cadreId } = (await invented.run('registerCadre', cadre, 'cadre { id }'))['cadre'] as { id: string };
    const kin = { person: { officialId }, relative: { cadreId }, relation: 'SPOUSE' };
    const { id } = (await invented.run('recordKinship', kin, 'kinship { id }'))['kinship'] as { id: string };
    now = '2015-12-01T02:00:00Z';
    const over = { kinshipId: id, expectedVersion: 1, reason: 'MARRIAGE_DISSOLVED' };
    await invented.run('endKinship', over, 'kinship { id }');
    const read = async (variables: object, by = townOrganiser(0)) => {
      const { data } = await invented.people.ask(READ, { id: officialId, ...variables }, by);
      return (data?.['official'] as { kinships: unknown }).kinships;
    };
    expect(await read({})).toEqual([]);
    expect(await read({ asOf: '2015-11-30' })).toEqual([{ id, endedOn: '2015-12-01' }]);
    expect(await read({ asOf: '2015-06-30' })).toEqual([{ id, endedOn: '2015-12-01' }]);
    expect(await read({ asOf: '2015-06-29' })).toEqual([]);
    expect(await read({ knownAt: '2015-11-30' })).toEqual([{ id, endedOn: null }]);
    expect(await read({ knownAt: '2015-06-29' })).toEqual([]);
  });
});
