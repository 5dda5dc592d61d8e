import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { DomainError, randomIds } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn } from '@cunguan/events';
import { createTestDatabase, deliverEvents, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { cadreEvent, contextOn, newPlace, placeEvents, receiverOf, servingEvents } from '../../test/world.js';
import { createServiceDataSource } from '../data-source.js';
import { recordHeldTrainingSessionCommand } from '../training-session/training-session.service.js';
import { enrolOfficialsCommand } from '../enrolment/enrolment.service.js';
import { verifyAttendanceCommand } from './attendance.service.js';

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
const schedule = async (): Promise<string> => {
  const { trainingSessionId } = await recordHeldTrainingSessionCommand(as(), {
    townId: place.townId,
    villageId: null,
    kind: 'TOWN_COURSE',
    title: `培训 ${randomIds.next()}`,
    heldOn: '2015-03-10',
    halfDays: 2,
    organiserId,
  });
  return trainingSessionId;
};
const codeOf = (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );
const enrol = (trainingSessionId: string, officialIds: readonly string[], who?: Partial<Viewer>): Promise<string> =>
  codeOf(enrolOfficialsCommand(as(who), { trainingSessionId, officialIds, role: 'ATTENDEE' }));
const session = async (officialIds: readonly string[]): Promise<string> => {
  const id = await schedule();
  expect(await enrol(id, officialIds)).toBe('done');
  return id;
};
const verify = (trainingSessionId: string, officialIds: readonly string[], who?: Partial<Viewer>): Promise<string> =>
  codeOf(verifyAttendanceCommand(as(who), { trainingSessionId, officialIds, verifierId: organiserId }));
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

/** Everything that a refused enrolment must leave alone. */
const written = () =>
  dataSource.query<object[]>(
    'SELECT (SELECT count(*) FROM attendances) AS attendances, (SELECT count(*) FROM outbox) AS events',
  );

describe('an enrolment', () => {
  it('is refused to each of the list and to kin of each, before and after others did it, and writes nothing', async () => {
    const [one, other, sibling] = [await newOfficial(), await newOfficial(), await newOfficial()];
    const [id, cadreId] = [await schedule(), randomIds.next()];
    await declare(other, sibling);
    const recusal = await declare(one, cadreId);
    const refusals: readonly (readonly [Partial<Viewer>, string])[] = [
      [{ officialId: one }, 'ACCESS.OWN_CASE'],
      [{ officialId: other }, 'ACCESS.OWN_CASE'],
      [{ officialId: sibling }, 'ACCESS.KIN'],
      [{ cadreId }, 'ACCESS.KIN'],
    ];
    const expectRefusals = async () => {
      const before = await written();
      for (const [who, code] of refusals) expect(await enrol(id, [one, other], who)).toBe(code);
      expect(await written()).toEqual(before);
    };
    await expectRefusals();
    expect(await enrol(id, [one, other])).toBe('done');
    // Recusal comes before what would now refuse it to anybody.
    await expectRefusals();
    await deliverEvents(receiverOf(dataSource), [recusalWithdrawn.of(recusal, 2, { recusalId: recusal })]);
    expect(await enrol(id, [one, other], { cadreId })).toBe('ATTENDANCE.ALREADY_ENROLLED');
    expect(await enrol(await schedule(), [one, other], { cadreId })).toBe('done');
  });
});

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
