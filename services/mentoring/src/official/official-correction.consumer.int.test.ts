import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractCorrected, officeCorrected, placementCorrected } from '@cunguan/events';
import { createTestDatabase } from '@cunguan/testing';
import { newPlace, openWorld, type World } from '../../test/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

const termId = '00000000-0000-4000-8000-0000000000c1';
const term = {
  contractTermId: termId,
  ordinal: 1,
  from: '2014-07-01',
  to: '2017-06-30',
  endedOn: null,
  exitRoute: null,
};

describe('a pair ends by a correction, when', () => {
  it('the official turns out to have moved on, on the day on which that was', async () => {
    const { id, officialId, place } = await world.newPair();
    const placements = [
      { ...place, placedFrom: '2014-07-01', placedTo: '2015-02-01' },
      { ...newPlace(), placedFrom: '2015-02-01', placedTo: null },
    ];
    const service = { leftOn: null, placements, contractTerms: [term] };
    const corrected = { officialId, placementId: termId, from: '2015-02-01', ...service };
    await world.deliver(placementCorrected.of(officialId, 9, corrected));
    expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-02-01', endReason: 'OFFICIAL_LEFT_VILLAGE' });
    const rows = await world.dataSource.query<{ from: string }[]>(
      'SELECT placed_from::text AS "from" FROM placements WHERE official_id = $1 ORDER BY placed_from',
      [officialId],
    );
    expect(rows).toEqual([{ from: '2014-07-01' }, { from: '2015-02-01' }]);
  });

  it('the official turns out to have left, and an older correction changes nothing', async () => {
    const { id, officialId, place } = await world.newPair();
    const left = { leftOn: '2015-03-31', placements: [{ ...place, placedFrom: '2014-07-01', placedTo: '2015-04-01' }] };
    const ended = { ...term, endedOn: '2015-03-31', exitRoute: 'RESIGNED' as const };
    const gone = { officialId, contractTermId: termId, from: '2014-07-01', ...left, contractTerms: [ended] };
    await world.deliver(contractCorrected.of(officialId, 9, gone));
    expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-04-01', endReason: 'OFFICIAL_LEFT_SERVICE' });
    const stays = { leftOn: null, placements: [{ ...place, placedFrom: '2014-07-01', placedTo: null }] };
    const older = { officialId, contractTermId: termId, from: '2014-07-01', ...stays, contractTerms: [term] };
    await world.deliver(contractCorrected.of(officialId, 8, older));
    const rows = await world.dataSource.query<object[]>(
      'SELECT serving_to::text AS "to", left_on::text AS "left", version FROM officials WHERE id = $1',
      [officialId],
    );
    expect(rows).toEqual([{ to: '2015-03-31', left: '2015-03-31', version: 9 }]);
  });

  it('the mentor turns out to have left the office', async () => {
    const { id, leader, place } = await world.newPair();
    const office = { cadreId: leader.id, officeId: leader.officeId, villageId: place.villageId, townId: place.townId };
    const days = { principal: true, heldFrom: '2012-01-01', heldTo: '2015-03-01' };
    const held = { ...office, body: 'VILLAGE_PARTY_ORGANISATION', rank: 'HEAD', ...days } as const;
    await world.deliver(officeCorrected.of(leader.id, 9, held));
    expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-03-01', endReason: 'MENTOR_LEFT_OFFICE' });
  });
});
