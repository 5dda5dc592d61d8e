import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import {
  cadreRegistered,
  contractEnded,
  officialPartyStatusChanged,
  officialQualificationCorrected,
  officialQualificationRecorded,
  officialWishesStated,
  villageRegistered,
} from '@cunguan/events';
import { publishedEvent } from '@cunguan/testing';
import {
  createWorld,
  endedEvent,
  registeredEvent,
  signedEvent,
  townOfficeEvents,
  transferredEvent,
  type World,
} from '../../test/world.js';
import { CadreEntity, OfficeEntity } from '../cadre/cadre.entity.js';
import { UnitEntity } from '../unit/unit.entity.js';
import { OfficialEntity, PlacementEntity } from './official.entity.js';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});

afterAll(() => world.close());

const newPlace = () => ({ villageId: randomIds.next(), townId: randomIds.next(), districtId: randomIds.next() });
const official = (id: string) => world.dataSource.manager.findOneByOrFail(OfficialEntity, { id });
const placements = (officialId: string) =>
  world.dataSource.manager.find(PlacementEntity, { where: { officialId }, order: { placedFrom: 'ASC' } });

describe('the copy of an official', () => {
  it('comes before its village, serves with the contract, and remembers where the official was', async () => {
    const [id, home, next] = [randomIds.next(), newPlace(), newPlace()];
    await world.deliver(registeredEvent(id, home, ['LAW', 'ARTS']));
    expect(await official(id)).toMatchObject({ specialties: ['LAW', 'ARTS'], servingFrom: null, version: 1 });
    await world.deliver(signedEvent(id), transferredEvent(id, 3, next, '2014-09-01'), endedEvent(id, 4, '2015-05-31'));
    expect(await official(id)).toMatchObject({ servingFrom: '2013-07-01', servingTo: '2015-05-31', version: 4 });
    expect(await placements(id)).toMatchObject([
      { ...home, placedFrom: '2013-07-01', placedTo: '2014-09-01' },
      { ...next, placedFrom: '2014-09-01', placedTo: '2015-06-01' },
    ]);
  });

  it('is extended by a renewal', async () => {
    const id = randomIds.next();
    const renewal = signedEvent(id, 3, '2018-06-30');
    await world.deliver(registeredEvent(id, newPlace()), signedEvent(id), {
      ...renewal,
      payload: { ...renewal.payload, from: '2016-07-01' },
    });
    expect(await official(id)).toMatchObject({ servingFrom: '2013-07-01', servingTo: '2018-06-30' });
  });

  it('is not changed by an event twice, or by an older one', async () => {
    const [id, home] = [randomIds.next(), newPlace()];
    const registered = publishedEvent(registeredEvent(id, home));
    const moved = transferredEvent(id, 3, newPlace(), '2014-09-01');
    await world.deliver(registered, signedEvent(id), moved);
    const before = [await official(id), await placements(id)];
    expect(await world.deliver(registered)).toEqual(['seen']);
    await world.deliver(registeredEvent(id, home, ['ARTS']), signedEvent(id, 2, '2020-01-01'), moved);
    expect([await official(id), await placements(id)]).toEqual(before);
  });

  it('follows the specialties, also where they are corrected, and the version of what is no matter here', async () => {
    const officialId = randomIds.next();
    await world.deliver(registeredEvent(officialId, newPlace(), ['LAW']));
    const degree = {
      ...officialQualificationRecorded.example,
      officialId,
      specialties: ['LAW' as const, 'ARTS' as const],
    };
    const recorded = officialQualificationRecorded.of(officialId, 2, degree);
    await world.deliver(recorded);
    expect(await official(officialId)).toMatchObject({ specialties: ['LAW', 'ARTS'], version: 2 });
    const now = { educationNow: 'MASTER' as const, specialtiesNow: ['ARTS' as const], withdrawn: false };
    await world.deliver(officialQualificationCorrected.of(officialId, 3, { ...degree, ...now }));
    await world.deliver(recorded);
    expect(await official(officialId)).toMatchObject({ specialties: ['ARTS'], version: 3 });
    await world.deliver(
      officialPartyStatusChanged.of(officialId, 4, { ...officialPartyStatusChanged.example, officialId }),
      officialWishesStated.of(officialId, 5, { ...officialWishesStated.example, officialId }),
    );
    expect(await official(officialId)).toMatchObject({ specialties: ['ARTS'], version: 5 });
  });

  it('must be there before what happened to it', async () => {
    const orphan = contractEnded.of(randomIds.next(), 2, contractEnded.example);
    await expect(world.deliver(orphan)).rejects.toThrow('never registered');
  });
});

describe('the copies of cadres and units', () => {
  it('hold the offices of a cadre with their days, once each', async () => {
    const cadreId = randomIds.next();
    const townId = randomIds.next();
    const registered = cadreRegistered.of(cadreId, 1, { cadreId, townId, partyStatus: 'FULL_MEMBER' });
    const offices = townOfficeEvents(cadreId, townId, '2012-01-01', '2015-02-01');
    await world.deliver(registered, ...offices);
    await world.deliver(registered, ...offices);
    const { manager } = world.dataSource;
    expect(await manager.findOneByOrFail(CadreEntity, { id: cadreId })).toMatchObject({ townId, version: 3 });
    expect(await manager.findBy(OfficeEntity, { cadreId })).toMatchObject([
      { townId, body: 'TOWN_GOVERNMENT', heldFrom: '2012-01-01', heldTo: '2015-02-01' },
    ]);
  });

  it('hold a unit as its latest version tells', async () => {
    const { villageId, townId, districtId } = newPlace();
    const told = (version: number, code: string) =>
      villageRegistered.of(villageId, version, { villageId, townId, districtId, code });
    await world.deliver(told(2, '310114103202'), told(1, '310114103201'));
    const unit = await world.dataSource.manager.findOneByOrFail(UnitEntity, { id: villageId });
    expect(unit).toMatchObject({ kind: 'VILLAGE', code: '310114103202', townId, districtId, version: 2 });
  });
});
