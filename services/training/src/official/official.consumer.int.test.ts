import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { contractEnded, contractSigned, officialTransferred, type DomainEvent } from '@cunguan/events';
import { createTestDatabase, deliverEvents, publishedEvent, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { newPlace, receiverOf, registeredEvent, servingEvents, signedEvent, type Place } from '../../test/world.js';
import { createServiceDataSource } from '../data-source.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const deliver = (...events: readonly DomainEvent[]) => deliverEvents(receiverOf(dataSource), events);
const official = (id: string) => dataSource.manager.findOneBy(OfficialEntity, { id });
const placements = (officialId: string) =>
  dataSource.manager.find(PlacementEntity, { where: { officialId }, order: { placedFrom: 'ASC' } });

const transferred = (officialId: string, version: number, from: Place, to: Place, on: string) =>
  officialTransferred.of(officialId, version, { officialId, fromVillageId: from.villageId, ...to, on });

const ended = (officialId: string, version: number, { villageId }: Place, on: string) =>
  contractEnded.of(officialId, version, {
    officialId,
    contractTermId: randomIds.next(),
    villageId,
    on,
    exitRoute: 'CIVIL_SERVICE',
  });

describe("the copy of people's officials", () => {
  it('serves only once a contract is signed, and before its village is known', async () => {
    const id = randomIds.next();
    await deliver(registeredEvent(id, newPlace()));
    expect(await official(id)).toMatchObject({ servingFrom: null, servingTo: null, version: 1 });
    await deliver(signedEvent(id, '2014-07-01', '2017-06-30'));
    expect(await official(id)).toMatchObject({ servingFrom: '2014-07-01', servingTo: '2017-06-30', version: 2 });
  });

  it('serves on through a renewal', async () => {
    const [id, term] = [randomIds.next(), { ordinal: 2, from: '2017-07-01', to: '2019-06-30' }];
    const renewal = contractSigned.of(id, 3, { officialId: id, contractTermId: randomIds.next(), ...term });
    await deliver(...servingEvents(id, newPlace()), renewal);
    expect(await official(id)).toMatchObject({ servingFrom: '2014-07-01', servingTo: '2019-06-30', version: 3 });
  });

  it('remembers each village of an official who moves and leaves', async () => {
    const [id, first, second] = [randomIds.next(), newPlace(), newPlace()];
    await deliver(...servingEvents(id, first), transferred(id, 3, first, second, '2015-04-01'));
    await deliver(ended(id, 4, second, '2015-09-30'));
    expect(await placements(id)).toMatchObject([
      { ...first, placedFrom: '2014-07-01', placedTo: '2015-04-01' },
      { ...second, placedFrom: '2015-04-01', placedTo: '2015-10-01' },
    ]);
    expect(await official(id)).toMatchObject({ servingTo: '2015-09-30', leftOn: '2015-09-30', version: 4 });
  });

  it('takes a redelivered event once', async () => {
    const [id, place] = [randomIds.next(), newPlace()];
    const events = servingEvents(id, place).map((event) => publishedEvent(event));
    expect(await deliverEvents(receiverOf(dataSource), [...events, ...events])).toEqual([
      'applied',
      'applied',
      'seen',
      'seen',
    ]);
    expect(await official(id)).toMatchObject({ version: 2 });
  });

  it('stays as it is under events that it has outlived, even when the inbox has forgotten them', async () => {
    const [id, first, second] = [randomIds.next(), newPlace(), newPlace()];
    const history = [...servingEvents(id, first), transferred(id, 3, first, second, '2015-04-01')];
    await deliver(...history, ended(id, 4, second, '2015-09-30'));
    const before = [await official(id), await placements(id)];
    await deliver(...history);
    expect([await official(id), await placements(id)]).toEqual(before);
  });

  it('fails on an event of somebody who is not registered yet, and leaves no trace of it', async () => {
    const id = randomIds.next();
    const signed = publishedEvent(signedEvent(id));
    await expect(deliverEvents(receiverOf(dataSource), [signed])).rejects.toThrow('not registered yet');
    expect(await deliverEvents(receiverOf(dataSource), [registeredEvent(id, newPlace()), signed])).toEqual([
      'applied',
      'applied',
    ]);
  });
});
