import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { createTestDatabase, deliverEvents, pendingEvents, type TestDatabase } from '@cunguan/testing';
import { In, type DataSource } from 'typeorm';
import { OneSession1795000014200 } from '../../migrations/1795000014200-one-session.js';
import { cadreEvent, contextOn, newPlace, placeEvents, receiverOf } from '../../test/world.js';
import { createServiceDataSource } from '../data-source.js';
import { TrainingSessionEntity } from './training-session.entity.js';
import {
  cancelTrainingSessionCommand,
  changeTrainingSessionCommand,
  rescheduleTrainingSessionCommand,
} from './session-change.service.js';
import { recordHeldTrainingSessionCommand, scheduleTrainingSessionCommand } from './training-session.service.js';

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
    const input = { clientMutationId: 'lecture-1', title: '村情讲座之二（演示）' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => schedule(input)));
    expect(new Set(answers.map(({ trainingSessionId }) => trainingSessionId)).size).toBe(1);
    expect(await count()).toBe(before + 1);
    await expect(schedule({ ...input, halfDays: 2 })).rejects.toMatchObject({ code: 'COMMAND.KEY_REUSED' });
  });

  it('is refused twice for the same title, day, kind and organiser, also at the same time, until one is cancelled', async () => {
    const same = { title: '村情讲座之三（演示）', heldOn: '2015-06-30' };
    const before = await count();
    const race = await Promise.allSettled(Array.from({ length: 10 }, () => schedule(same)));
    expect(await count()).toBe(before + 1);
    for (const lost of race.filter((one) => one.status === 'rejected')) {
      expect(lost.reason).toMatchObject({ code: 'TRAINING_SESSION.ALREADY_ARRANGED' });
    }
    expect(race.filter(({ status }) => status === 'rejected')).toHaveLength(9);
    await expect(schedule({ ...same, title: ' 村情讲座之三（演示） ' })).rejects.toMatchObject({
      code: 'TRAINING_SESSION.ALREADY_ARRANGED',
    });
    await schedule({ ...same, heldOn: '2015-03-11' });
    await schedule({ ...same, kind: 'TUTORING' });

    const [first] = race.filter((one) => one.status === 'fulfilled');
    const trainingSessionId = first?.value.trainingSessionId ?? '';
    const context = contextOn(dataSource, '2015-06-30');
    await cancelTrainingSessionCommand(context, { trainingSessionId, expectedVersion: 1, reason: '误录（演示）' });
    const { trainingSessionId: again } = await schedule(same);
    expect(again).not.toBe(trainingSessionId);
  });

  it('is refused where a change would make it the same as another', async () => {
    const context = contextOn(dataSource, '2015-06-30');
    const later = { title: '村情讲座之四（演示）', heldOn: '2015-07-10' };
    await scheduleTrainingSessionCommand(context, { ...lecture, ...later });
    const other = { ...lecture, ...later, title: '村情讲座之五（演示）' };
    const { trainingSessionId } = await scheduleTrainingSessionCommand(context, other);
    const edit = { trainingSessionId, expectedVersion: 1 };
    const refused = { code: 'TRAINING_SESSION.ALREADY_ARRANGED' };
    await expect(changeTrainingSessionCommand(context, { ...edit, title: later.title })).rejects.toMatchObject(refused);
    const third = { ...lecture, title: later.title, heldOn: '2015-07-11' };
    const { trainingSessionId: moved } = await scheduleTrainingSessionCommand(context, third);
    const reschedule = { trainingSessionId: moved, expectedVersion: 1, heldOn: later.heldOn };
    await expect(rescheduleTrainingSessionCommand(context, reschedule)).rejects.toMatchObject(refused);
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

  it('is held by the database too: what was entered twice before is told apart by a number', async () => {
    const owner = await createServiceDataSource(database.ownerUrl).initialize();
    await owner.query('DROP INDEX uq_training_sessions_same');
    const ids = [randomIds.next(), randomIds.next(), randomIds.next()].sort();
    for (const id of ids) {
      await owner.query(
        `INSERT INTO training_sessions (id, kind, title, held_on, half_days, town_id, district_id, village_id, organiser_id, version)
         VALUES ($1, 'TUTORING', '重复（演示）', '2015-03-10', 1, $2, $3, $4, $5, 1)`,
        [id, place.townId, place.districtId, place.villageId, organiserId],
      );
    }
    const runner = owner.createQueryRunner();
    await new OneSession1795000014200().up(runner);
    await runner.release();
    await owner.destroy();
    const rows = await dataSource.manager.find(TrainingSessionEntity, { where: { id: In(ids) }, order: { id: 'ASC' } });
    expect(rows.map(({ title }) => title)).toEqual(['重复（演示）', '重复（演示）（第2场）', '重复（演示）（第3场）']);
  });
});
