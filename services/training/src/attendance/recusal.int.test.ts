import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { DomainError, randomIds } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn } from '@cunguan/events';
import { createTestDatabase, deliverEvents, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { cadreEvent, contextOn, newPlace, placeEvents, receiverOf, servingEvents } from '../../test/world.js';
import { createServiceDataSource } from '../data-source.js';
import { scheduleTrainingSessionCommand } from '../training-session/training-session.service.js';
import { enrolOfficialsCommand, verifyAttendanceCommand } from './attendance.service.js';

let database: TestDatabase;
let dataSource: DataSource;
const place = newPlace();
const organiserId = randomIds.next();

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  await deliverEvents(receiverOf(dataSource), [...placeEvents(place), cadreEvent(organiserId, place)]);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const as = (who: Partial<Viewer> = {}) => {
  const context = contextOn(dataSource, '2015-06-30');
  return { ...context, viewer: { ...context.viewer, ...who } };
};
const newOfficial = async (): Promise<string> => {
  const id = randomIds.next();
  await deliverEvents(receiverOf(dataSource), servingEvents(id, place));
  return id;
};
const session = async (officialIds: readonly string[]): Promise<string> => {
  const { id } = await scheduleTrainingSessionCommand(as(), {
    townId: place.townId,
    villageId: null,
    kind: 'TOWN_COURSE',
    title: '培训（演示）',
    heldOn: '2015-03-10',
    halfDays: 2,
    organiserId,
  });
  await enrolOfficialsCommand(as(), { trainingSessionId: id, officialIds, role: 'ATTENDEE' });
  return id;
};
const verify = (trainingSessionId: string, officialIds: readonly string[], who?: Partial<Viewer>): Promise<string> =>
  verifyAttendanceCommand(as(who), { trainingSessionId, officialIds, verifierId: organiserId }).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );
const declare = async (personId: string, relativeId: string): Promise<string> => {
  const recusalId = randomIds.next();
  const kinds = { personKind: 'OFFICIAL', relativeKind: 'CADRE' } as const;
  await deliverEvents(receiverOf(dataSource), [
    recusalDeclared.of(recusalId, 1, { recusalId, ...kinds, personId, relativeId }),
  ]);
  return recusalId;
};
const verified = (officialId: string) =>
  dataSource.query<object[]>('SELECT FROM attendance_verifications WHERE official_id = $1', [officialId]);

describe('attendance', () => {
  it('is verified by nobody who attended, and by no kin of one in the list, whoever is named or asks', async () => {
    const [one, other, sibling] = [await newOfficial(), await newOfficial(), await newOfficial()];
    const id = await session([one, other]);
    expect(await verify(id, [one, other], { officialId: other })).toBe('ACCESS.OWN_CASE');
    await declare(sibling, other);
    expect(await verify(id, [one, other], { officialId: sibling })).toBe('ACCESS.KIN');
    const withOrganiser = await declare(organiserId, other);
    expect(await verify(id, [one, other])).toBe('ACCESS.KIN');
    expect([await verified(one), await verified(other)]).toEqual([[], []]);
    // Whoever is no kin is verified all the same.
    expect(await verify(id, [one])).toBe('done');
    await deliverEvents(receiverOf(dataSource), [recusalWithdrawn.of(withOrganiser, 2, { recusalId: withOrganiser })]);
    expect(await verify(id, [other])).toBe('done');
  });

  it('stays verified when a recusal comes later, and is either verified or refused when it comes at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const official = await newOfficial();
      const [first, second] = [await session([official]), await session([official])];
      const [decided] = await Promise.all([verify(first, [official]), declare(official, organiserId)]);
      expect(['done', 'ACCESS.KIN']).toContain(decided);
      expect(await verified(official)).toHaveLength(decided === 'done' ? 1 : 0);
      expect(await verify(second, [official])).toBe('ACCESS.KIN');
      expect(await verified(official)).toHaveLength(decided === 'done' ? 1 : 0);
    }
  });
});
