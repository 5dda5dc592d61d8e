import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import {
  officeLeft,
  officialCorrected,
  officialPartyStatusChanged,
  officialPartyStatusCorrected,
  officialQualificationRecorded,
  villageRegistered,
  type DomainEvent,
} from '@cunguan/events';
import { createTestDatabase, deliverEvents, publishedEvent, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { leaving, moving, newCadre, newOfficial, newTown, receiverOf } from '../../test/invented-town.js';
import { createServiceDataSource } from '../data-source.js';

let database: TestDatabase;
let dataSource: DataSource;

const deliver = (...events: readonly DomainEvent[]) => deliverEvents(receiverOf(dataSource), events);
const copies = async (): Promise<unknown> =>
  dataSource.query(
    `SELECT (SELECT json_agg(u ORDER BY id) FROM units u) AS units,
            (SELECT json_agg(c ORDER BY id) FROM cadres c) AS cadres,
            (SELECT json_agg(f ORDER BY id) FROM cadre_offices f) AS offices,
            (SELECT json_agg(o ORDER BY id) FROM officials o) AS officials,
            (SELECT json_agg(p ORDER BY official_id, placed_from) FROM placements p) AS placements`,
  );
const officialCopy = async (id: string): Promise<unknown> => {
  const [row] = await dataSource.query<unknown[]>(
    `SELECT o.serving_from::text AS "from", o.serving_to::text AS "to", o.left_on::text AS "left", o.version,
            (SELECT json_agg(json_build_array(village_id, placed_from, placed_to) ORDER BY placed_from)
               FROM placements WHERE official_id = o.id) AS places
       FROM officials o WHERE id = $1`,
    [id],
  );
  return row;
};

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.systemUrl).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const { townId, villages, events: townEvents } = newTown(2);
const [village = { id: '', townId: '', districtId: '' }, other = village] = villages;

describe('the copies of what others own', () => {
  it('are kept when an official comes before the village and the town', async () => {
    const { id, events } = newOfficial(village);
    expect(await deliver(...events, ...townEvents)).toEqual([...events, ...townEvents].map(() => 'applied'));
    expect(await officialCopy(id)).toMatchObject({ from: '2014-07-01', to: '2017-06-30', version: 2 });
  });

  it('follow an official through transfer and leaving', async () => {
    const { id, events } = newOfficial(village);
    await deliver(...events, moving(id, village, other, '2015-01-01'), leaving(id, '2016-05-31', 4));
    expect(await officialCopy(id)).toEqual({
      from: '2014-07-01',
      to: '2016-05-31',
      left: '2016-05-31',
      version: 4,
      places: [
        [village.id, '2014-07-01', '2015-01-01'],
        [other.id, '2015-01-01', '2016-06-01'],
      ],
    });
  });

  it('do not change when every event is delivered again, with the same id or a new one', async () => {
    const { id, events } = newOfficial(village);
    const chair = newCadre(townId, { body: 'TOWN_PARTY_COMMITTEE' });
    const all = [...events, moving(id, village, other, '2015-01-01'), leaving(id, '2016-05-31', 4), ...chair.events];
    const published = all.map((event) => publishedEvent(event));
    await deliverEvents(receiverOf(dataSource), published);
    const before = await copies();
    expect(await deliverEvents(receiverOf(dataSource), published)).toEqual(published.map(() => 'seen'));
    await deliver(...all);
    expect(await copies()).toEqual(before);
  });

  it('ignore an event that is older than what they know', async () => {
    const { id, events } = newOfficial(village);
    await deliver(...events, leaving(id, '2016-05-31', 5));
    const before = await officialCopy(id);
    await deliver(moving(id, village, other, '2015-01-01', 4));
    expect(await officialCopy(id)).toEqual(before);
  });

  it('keep the newer code of a unit whatever the order', async () => {
    const facts = { villageId: other.id, townId, districtId: village.districtId };
    await deliver(villageRegistered.of(other.id, 3, { ...facts, code: '310114903999' }));
    await deliver(villageRegistered.of(other.id, 2, { ...facts, code: '310114903998' }));
    const rows = await dataSource.query<unknown[]>('SELECT code, version FROM units WHERE id = $1', [other.id]);
    expect(rows).toEqual([{ code: '310114903999', version: 3 }]);
  });

  it('follow the party status, also where it is corrected, and the version of what is no matter here', async () => {
    const { id, events } = newOfficial(village, { partyStatus: 'PROBATIONARY_MEMBER' });
    const partyStatus = async (): Promise<unknown> =>
      dataSource.query('SELECT party_status AS is, version FROM officials WHERE id = $1', [id]);
    const change = { ...officialPartyStatusChanged.example, officialId: id };
    const full = officialPartyStatusChanged.of(id, 3, { ...change, partyStatus: 'FULL_MEMBER' });
    await deliver(...events, full);
    expect(await partyStatus()).toEqual([{ is: 'FULL_MEMBER', version: 3 }]);
    const correction = { ...change, withdrawn: true, partyStatusNow: 'PROBATIONARY_MEMBER' } as const;
    await deliver(officialPartyStatusCorrected.of(id, 4, correction), full);
    expect(await partyStatus()).toEqual([{ is: 'PROBATIONARY_MEMBER', version: 4 }]);
    await deliver(
      officialQualificationRecorded.of(id, 5, { ...officialQualificationRecorded.example, officialId: id }),
      officialCorrected.of(id, 6, { ...officialCorrected.example, officialId: id }),
    );
    expect(await partyStatus()).toEqual([{ is: 'PROBATIONARY_MEMBER', version: 6 }]);
  });

  it('end an office when the cadre leaves it', async () => {
    const { id, events } = newCadre(townId, { body: 'TOWN_PARTY_COMMITTEE' });
    const officeId = String(events[1]?.payload?.['officeId']);
    await deliver(...events, officeLeft.of(id, 3, { cadreId: id, officeId, villageId: null, on: '2016-01-01' }));
    const rows = await dataSource.query<unknown[]>('SELECT held_to::text FROM cadre_offices WHERE id = $1', [officeId]);
    expect(rows).toEqual([{ held_to: '2016-01-01' }]);
  });

  it('do not lose an event that comes before the registration it rests on', async () => {
    const { events } = newOfficial(village);
    await expect(deliver(...events.slice(1))).rejects.toThrow('before official');
    expect(await deliver(...events)).toEqual(['applied', 'applied']);
  });
});
