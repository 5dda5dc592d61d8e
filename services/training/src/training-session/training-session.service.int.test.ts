import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createTestDatabase, deliverEvents, pendingEvents, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { cadreEvent, contextOn, newPlace, placeEvents, receiverOf } from '../../test/world.js';
import { createServiceDataSource } from '../data-source.js';
import { TrainingSessionEntity } from './training-session.entity.js';
import { recordHeldTrainingSessionCommand } from './training-session.service.js';

let database: TestDatabase;
let dataSource: DataSource;
const place = newPlace();
const otherPlace = newPlace();
const organiserId = randomIds.next();

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  // The cadre before the town: topics come in any order.
  const events = [cadreEvent(organiserId, place), ...placeEvents(place), ...placeEvents(otherPlace)];
  await deliverEvents(receiverOf(dataSource), [...events, ...events]);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const lecture = {
  townId: place.townId,
  villageId: place.villageId,
  kind: 'VILLAGE_LECTURE' as const,
  title: '村情讲座（演示）',
  heldOn: '2015-03-10',
  halfDays: 1,
  organiserId,
};

const schedule = (input: Partial<Parameters<typeof recordHeldTrainingSessionCommand>[1]>) =>
  recordHeldTrainingSessionCommand(contextOn(dataSource, '2015-06-30'), { ...lecture, ...input });

const count = () => dataSource.manager.count(TrainingSessionEntity);

describe('scheduling a training session', () => {
  it('writes the session and its event together', async () => {
    const { trainingSessionId: id } = await schedule({});
    expect(await dataSource.manager.findOneBy(TrainingSessionEntity, { id })).toMatchObject({
      ...lecture,
      districtId: place.districtId,
      version: 1,
    });
    const events = await pendingEvents(dataSource);
    expect(events.filter(({ aggregateId }) => aggregateId === id)).toMatchObject([
      { type: 'cunguan.training.training-session-scheduled.v1', aggregateVersion: 1 },
    ]);
  });

  it('takes the same key twice as one session, also at the same time', async () => {
    const before = await count();
    const input = { clientMutationId: 'lecture-1' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => schedule(input)));
    expect(new Set(answers.map(({ trainingSessionId }) => trainingSessionId)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    await expect(schedule({ ...input, halfDays: 2 })).rejects.toMatchObject({ code: 'COMMAND.KEY_REUSED' });
  });

  it.each([
    ['a town that is none', { townId: 'x' }, 'INPUT.ID_INVALID'],
    ['an unknown town', { townId: randomIds.next() }, 'TRAINING_SESSION.TOWN_UNKNOWN'],
    ['a village for a town', { townId: place.villageId }, 'TRAINING_SESSION.TOWN_UNKNOWN'],
    ['an unknown village', { villageId: randomIds.next() }, 'TRAINING_SESSION.VILLAGE_UNKNOWN'],
    ['an empty village id', { villageId: '' }, 'INPUT.ID_INVALID'],
    ['a village of another town', { villageId: otherPlace.villageId }, 'TRAINING_SESSION.VILLAGE_OTHER_TOWN'],
    ['an unknown organiser', { organiserId: randomIds.next() }, 'TRAINING_SESSION.ORGANISER_UNKNOWN'],
    [
      'an organiser of another town',
      { townId: otherPlace.townId, villageId: otherPlace.villageId },
      'TRAINING_SESSION.ORGANISER_OTHER_TOWN',
    ],
    ['no half-day', { halfDays: 0 }, 'INPUT.NUMBER_INVALID'],
  ])('refuses %s and leaves nothing written', async (_what, change, refusal) => {
    const before = [await count(), (await pendingEvents(dataSource)).length];
    await expect(schedule(change)).rejects.toMatchObject({ code: refusal });
    expect([await count(), (await pendingEvents(dataSource)).length]).toEqual(before);
  });

  it.each([
    ['a town course in a village', 'TOWN_COURSE', place.villageId, 2, 'ck_training_sessions_village'],
    ['a lecture without a village', 'VILLAGE_LECTURE', null, 2, 'ck_training_sessions_village'],
    ['an unknown kind', 'PICNIC', place.villageId, 2, 'ck_training_sessions_village'],
    ['too many half-days', 'VILLAGE_LECTURE', place.villageId, 21, 'ck_training_sessions_half_days'],
  ])('is held by the database too: %s', async (_what, kind, villageId, halfDays, constraint) => {
    const row = [randomIds.next(), kind, halfDays, place.townId, place.districtId, villageId, organiserId];
    const insert = dataSource.query(
      `INSERT INTO training_sessions (id, kind, title, held_on, half_days, town_id, district_id, village_id, organiser_id, version)
       VALUES ($1, $2, 'x', '2015-03-10', $3, $4, $5, $6, $7, 1)`,
      row,
    );
    await expect(insert).rejects.toMatchObject({ driverError: { constraint } });
  });
});
