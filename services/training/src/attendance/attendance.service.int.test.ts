import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { contractEnded, type TrainingSessionKind } from '@cunguan/events';
import {
  createTestDatabase,
  deliverEvents,
  pendingEvents,
  pendingStates,
  pendingVersions,
  publishedEvent,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { cadreEvent, clockOn, contextOn, newPlace, placeEvents, receiverOf, servingEvents } from '../../test/world.js';
import { createHandlers } from '../consumers.js';
import { createServiceDataSource } from '../data-source.js';
import {
  recordHeldTrainingSessionCommand,
  scheduleTrainingSessionCommand,
} from '../training-session/training-session.service.js';
import { AttendanceEntity, VerificationEntity } from './attendance.entity.js';
import { enrolOfficialsCommand } from '../enrolment/enrolment.service.js';
import { verifyAttendanceCommand } from './attendance.service.js';

const TODAY = '2015-06-30';
const RACERS = 20;

let database: TestDatabase;
let dataSource: DataSource;
const place = newPlace();
const elsewhere = newPlace();
const organiserId = randomIds.next();

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  const events = [...placeEvents(place), ...placeEvents(elsewhere), cadreEvent(organiserId, place)];
  await deliverEvents(receiverOf(dataSource), events);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const context = () => contextOn(dataSource, TODAY);

const newOfficial = async (where = place): Promise<string> => {
  const id = randomIds.next();
  await deliverEvents(receiverOf(dataSource), servingEvents(id, where));
  return id;
};

const newSession = async (kind: TrainingSessionKind = 'TOWN_COURSE', heldOn = '2015-03-10'): Promise<string> => {
  const villageId = kind === 'TOWN_COURSE' ? null : place.villageId;
  const input = {
    townId: place.townId,
    villageId,
    kind,
    title: `培训 ${randomIds.next()}`,
    heldOn,
    halfDays: 2,
    organiserId,
  };
  const command = heldOn > TODAY ? scheduleTrainingSessionCommand : recordHeldTrainingSessionCommand;
  return (await command(context(), input)).trainingSessionId;
};

const leftOn = (officialId: string, on: string) =>
  contractEnded.of(officialId, 3, {
    officialId,
    contractTermId: randomIds.next(),
    villageId: place.villageId,
    on,
    exitRoute: 'RESIGNED',
  });

const enrol = (trainingSessionId: string, officialIds: readonly string[], clientMutationId: string | null = null) =>
  enrolOfficialsCommand(context(), { trainingSessionId, officialIds, role: 'ATTENDEE', clientMutationId });

const verify = (trainingSessionId: string, officialIds: readonly string[], change: { verifierId?: string } = {}) =>
  verifyAttendanceCommand(context(), { trainingSessionId, officialIds, verifierId: organiserId, ...change });

const written = async () => [
  await dataSource.manager.count(AttendanceEntity),
  await dataSource.manager.count(VerificationEntity),
  (await pendingEvents(dataSource)).length,
];

const codesOf = (settled: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
  settled.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as { readonly code: unknown }).code)).sort();

const oneWins = (refusal: string) => [...Array.from({ length: RACERS - 1 }, () => refusal), 'done'];

describe('enrolling officials', () => {
  it('enrols the whole list and tells each, keyed by the official', async () => {
    const [session, officials] = [await newSession(), [await newOfficial(), await newOfficial()]];
    const { attendanceIds } = await enrol(session, officials);
    const events = await pendingEvents(dataSource);
    expect(events.filter(({ aggregateId }) => attendanceIds.includes(aggregateId))).toMatchObject(
      officials.map((key) => ({ type: 'cunguan.training.official-enrolled.v1', key, aggregateVersion: 1 })),
    );
  });

  it('lets one of twenty at once win', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    const race = await Promise.allSettled(Array.from({ length: RACERS }, () => enrol(session, [official])));
    expect(codesOf(race)).toEqual(oneWins('ATTENDANCE.ALREADY_ENROLLED'));
    expect(await dataSource.manager.countBy(AttendanceEntity, { trainingSessionId: session })).toBe(1);
  });

  it('takes the same key twice as one enrolment', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    const first = await enrol(session, [official], 'enrol-1');
    expect(await enrol(session, [official], 'enrol-1')).toEqual(first);
  });

  it.each([
    ['an unknown official', () => Promise.resolve(randomIds.next()), 'ATTENDANCE.OFFICIAL_UNKNOWN'],
    ['one of another town', () => newOfficial(elsewhere), 'ATTENDANCE.OFFICIAL_OTHER_TOWN'],
    ['no id', () => Promise.resolve('x'), 'INPUT.ID_INVALID'],
  ])('enrols nobody when the list has %s', async (_what, stranger, refusal) => {
    const [session, officials] = [await newSession(), [await newOfficial(), await stranger()]];
    const before = await written();
    await expect(enrol(session, officials)).rejects.toMatchObject({ code: refusal });
    expect(await written()).toEqual(before);
  });

  it('names the official who stands in the way', async () => {
    const [session, officials] = [await newSession(), [await newOfficial(), await newOfficial(elsewhere)]];
    await expect(enrol(session, officials)).rejects.toThrow(officials[1]);
  });

  it('refuses an official whose service ended before the day', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    await deliverEvents(receiverOf(dataSource), [leftOn(official, '2015-03-09')]);
    await expect(enrol(session, [official])).rejects.toMatchObject({ code: 'ATTENDANCE.OFFICIAL_NOT_SERVING' });
  });

  it('waits for the event that is just ending the service', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    const left = publishedEvent(leftOn(official, '2015-03-09'));
    const enrolment = await dataSource.transaction(async (tx) => {
      const handlers = createHandlers({ clock: clockOn(TODAY), ids: randomIds });
      for (const { handle } of handlers.filter(({ type }) => type === left.type)) await handle(tx, left);
      const settled = Promise.allSettled([enrol(session, [official])]);
      await sleep(200);
      return { settled };
    });
    expect(codesOf(await enrolment.settled)).toEqual(['ATTENDANCE.OFFICIAL_NOT_SERVING']);
  });

  it('refuses an empty list, a doubled one, one of 101 and an unknown session', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    const many = Array.from({ length: 101 }, () => randomIds.next());
    for (const list of [[], [official, official.toUpperCase()], many]) {
      await expect(enrol(session, list)).rejects.toMatchObject({ code: 'ATTENDANCE.LIST_INVALID' });
    }
    await expect(enrol(randomIds.next(), [official])).rejects.toMatchObject({ code: 'TRAINING_SESSION.UNKNOWN' });
  });
});

describe('verifying attendance', () => {
  it('lets one of twenty at once win', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    const { attendanceIds } = await enrol(session, [official]);
    const race = await Promise.allSettled(Array.from({ length: RACERS }, () => verify(session, [official])));
    expect(codesOf(race)).toEqual(oneWins('ATTENDANCE.ALREADY_VERIFIED'));
    const events = await pendingEvents(dataSource);
    expect(events.filter(({ aggregateId }) => attendanceIds.includes(aggregateId))).toMatchObject([
      { aggregateVersion: 1 },
      { aggregateVersion: 2, type: 'cunguan.training.attendance-verified.v1' },
    ]);
    expect(await dataSource.manager.findOneBy(AttendanceEntity, { officialId: official })).toMatchObject({
      version: 2,
    });
  });

  it('verifies nobody when one of the list is not enrolled', async () => {
    const [session, officials] = [await newSession(), [await newOfficial(), await newOfficial()]];
    await enrol(session, officials.slice(0, 1));
    const before = await written();
    await expect(verify(session, officials)).rejects.toMatchObject({ code: 'ATTENDANCE.NOT_ENROLLED' });
    expect(await written()).toEqual(before);
  });

  it('is refused to others than the organiser and before the day', async () => {
    const [session, planned, official] = [
      await newSession(),
      await newSession('TOWN_COURSE', '2015-07-01'),
      await newOfficial(),
    ];
    await enrol(session, [official]);
    await enrol(planned, [official]);
    const refused = async (attempt: Promise<unknown>, code: string) => expect(attempt).rejects.toMatchObject({ code });
    const other = { verifierId: randomIds.next() };
    await refused(verify(session, [official], other), 'ATTENDANCE.VERIFIER_NOT_ORGANISER');
    await refused(verify(session, [official], { verifierId: official }), 'ATTENDANCE.VERIFIER_IS_ATTENDEE');
    await refused(verify(planned, [official]), 'TRAINING_SESSION.NOT_YET_HELD');
  });

  it('is for good: no row of it is changed or removed', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    await enrol(session, [official]);
    await verify(session, [official]);
    const owner = await createServiceDataSource(database.ownerUrl).initialize();
    for (const sql of [
      `UPDATE attendance_verifications SET verified_on = '2016-01-01'`,
      'DELETE FROM attendance_verifications',
      'TRUNCATE attendance_verifications',
    ]) {
      await expect(owner.query(sql)).rejects.toThrow('append-only');
    }
    await owner.destroy();
  });
});

describe('the database', () => {
  const enrolRow = (session: string, kind: string, official: string, role: string) =>
    dataSource.query(
      `INSERT INTO attendances (id, training_session_id, kind, official_id, role, version)
       VALUES ($1, $2, $3, $4, $5, 1)`,
      [randomIds.next(), session, kind, official, role],
    );

  it.each([
    ['anybody but an observer of a sit-in', 'COMMITTEE_SIT_IN', 'ATTENDEE', 'ck_attendances_role'],
    ['a kind that the session is not', 'VILLAGE_LECTURE', 'ATTENDEE', 'fk_attendances_session'],
  ])('refuses %s', async (_what, kind, role, constraint) => {
    const sitIn = await newSession('COMMITTEE_SIT_IN');
    const row = enrolRow(sitIn, kind, await newOfficial(), role);
    await expect(row).rejects.toMatchObject({ driverError: { constraint } });
  });

  it('refuses a second enrolment in the same session', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    await enrol(session, [official]);
    await expect(enrolRow(session, 'TOWN_COURSE', official, 'ATTENDEE')).rejects.toMatchObject({
      driverError: { constraint: 'uq_attendances_official' },
    });
  });

  it('refuses a verification by another than the organiser, by the attendee, or a second one', async () => {
    const [session, official] = [await newSession(), await newOfficial()];
    const { attendanceIds } = await enrol(session, [official]);
    const verifyRow = (verifierId: string) =>
      dataSource.query(
        `INSERT INTO attendance_verifications
           (attendance_id, training_session_id, official_id, verifier_id, verified_on, half_days)
         VALUES ($1, $2, $3, $4, '2015-03-10', 2)`,
        [attendanceIds[0], session, official, verifierId],
      );
    const constraint = (name: string) => ({ driverError: { constraint: name } });
    await expect(verifyRow(randomIds.next())).rejects.toMatchObject(
      constraint('fk_attendance_verifications_organiser'),
    );
    await expect(verifyRow(official)).rejects.toMatchObject(constraint('ck_attendance_verifications_not_self'));
    await verifyRow(organiserId);
    await expect(verifyRow(organiserId)).rejects.toMatchObject(constraint('pk_attendance_verifications'));
  });
});

describe('the states in the outbox', () => {
  it('hold an attendance with the facts of its session, before and after it is verified', async () => {
    const [trainingSessionId, officialId] = [await newSession(), await newOfficial()];
    const { attendanceIds } = await enrol(trainingSessionId, [officialId]);
    await verify(trainingSessionId, [officialId]);
    const [attendanceId = ''] = attendanceIds;
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === attendanceId);
    const enrolled = {
      attendanceId,
      trainingSessionId,
      officialId,
      role: 'ATTENDEE',
      heldOn: '2015-03-10',
      halfDays: 2,
      enrolmentStatus: 'ENROLLED',
      score: null,
      makeUpOfAttendanceId: null,
    };
    expect(states.map(({ aggregateVersion, payload }) => [aggregateVersion, payload])).toEqual([
      [1, { ...enrolled, verifiedOn: null, verifierId: null, verifiedHalfDays: null }],
      [2, { ...enrolled, verifiedOn: TODAY, verifierId: organiserId, verifiedHalfDays: 2 }],
    ]);
  });

  it('hold a session without its title', async () => {
    const id = await newSession('VILLAGE_LECTURE');
    const [state] = (await pendingStates(dataSource)).filter(({ key }) => key === id);
    expect(state?.payload).toEqual({
      trainingSessionId: id,
      kind: 'VILLAGE_LECTURE',
      ...place,
      organiserId,
      heldOn: '2015-03-10',
      halfDays: 2,
      trainingTopicId: null,
      capacity: null,
      cancelledOn: null,
    });
  });

  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
