import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { DomainError, randomIds, type PolicyRule } from '@cunguan/domain';
import { contractEnded, officialTransferred } from '@cunguan/events';
import { createTestDatabase, deliverEvents, pendingEvents, pendingVersions, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import {
  cadreEvent,
  codeOf as unitCode,
  contextOn,
  newPlace,
  placeEvents,
  receiverOf,
  registeredEvent,
  servingEvents,
  signedEvent,
} from '../../test/world.js';
import type { Attendance } from '../attendance/attendance.js';
import { AttendanceEntity } from '../attendance/attendance.entity.js';
import {
  correctAttendanceCommand,
  recordAbsenceCommand,
  verifyAttendanceCommand,
} from '../attendance/attendance.service.js';
import { createServiceDataSource } from '../data-source.js';
import { correctScoreCommand, recordScoresCommand } from '../score/score.service.js';
import {
  cancelTrainingSessionCommand,
  changeTrainingSessionCommand,
  rescheduleTrainingSessionCommand,
} from '../training-session/session-change.service.js';
import { TrainingSessionEntity } from '../training-session/training-session.entity.js';
import {
  recordHeldTrainingSessionCommand,
  scheduleTrainingSessionCommand,
} from '../training-session/training-session.service.js';
import { enrolByRuleCommand, enrolOfficialsCommand, withdrawEnrolmentCommand } from './enrolment.service.js';
import { enrolmentPolicies, policyOf } from './rule.js';
import { pickByRule } from './rule.service.js';

const TODAY = '2015-06-30';
const HELD_ON = '2015-07-10';

const ANYBODY = { within: null, villageIds: null, officialId: null };

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

const on = (day = TODAY) => contextOn(dataSource, day);
const newOfficials = async (count: number): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, () => randomIds.next());
  const events = ids.flatMap((id) => servingEvents(id, place));
  await deliverEvents(receiverOf(dataSource), events);
  return ids;
};
const newSession = async (capacity: number | null, more: object = {}): Promise<string> => {
  const course = {
    townId: place.townId,
    kind: 'TOWN_COURSE' as const,
    title: `课程 ${randomIds.next()}`,
    halfDays: 2,
    organiserId,
  };
  const input = { ...course, heldOn: HELD_ON, capacity, ...more };
  return (await scheduleTrainingSessionCommand(on(), input)).trainingSessionId;
};
const enrol = (trainingSessionId: string, officialIds: readonly string[], day = TODAY, makeUpFor?: string) =>
  enrolOfficialsCommand(on(day), { trainingSessionId, officialIds, role: 'ATTENDEE', makeUpFor: makeUpFor ?? null });
const roll = (trainingSessionId: string): Promise<Attendance[]> =>
  dataSource.manager.find(AttendanceEntity, { where: { trainingSessionId }, order: { queueNumber: 'ASC' } });
const statuses = async (session: string) => (await roll(session)).map(({ status }) => status);
const attendance = async (id: string) => dataSource.manager.findOneByOrFail(AttendanceEntity, { id });
const version = async (id: string) => (await dataSource.manager.findOneByOrFail(TrainingSessionEntity, { id })).version;
const codeOf = (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );
const withdraw = async (id: string, day = TODAY) =>
  withdrawEnrolmentCommand(on(day), {
    ...{ attendanceId: id, expectedVersion: (await attendance(id)).version, reason: 'WORK' },
  });
const verify = (trainingSessionId: string, officialIds: readonly string[], more: object = {}) =>
  verifyAttendanceCommand(on(HELD_ON), { trainingSessionId, officialIds, verifierId: organiserId, ...more });

describe('a session with ten places', () => {
  it('takes ten of thirty who come at once, and the others wait in an order', async () => {
    const [session, officials] = [await newSession(10), await newOfficials(30)];
    await Promise.all(officials.map((official) => enrol(session, [official])));
    const all = await roll(session);
    expect(all.map(({ queueNumber }) => queueNumber)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    expect(all.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 10 }, () => 'ENROLLED'),
      ...Array.from({ length: 20 }, () => 'WAITING'),
    ]);
  });

  it('stays full and never more when ten withdraw and ten come at once', async () => {
    const [session, officials, late] = [await newSession(10), await newOfficials(20), await newOfficials(10)];
    await enrol(session, officials);
    const leaving = (await roll(session)).slice(0, 10);
    await Promise.all([
      ...leaving.map(({ id }) => withdraw(id)),
      ...late.map((official) => enrol(session, [official])),
    ]);
    const all = await roll(session);
    expect(all.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 10 }, () => 'WITHDRAWN'),
      ...Array.from({ length: 10 }, () => 'ENROLLED'),
      ...Array.from({ length: 10 }, () => 'WAITING'),
    ]);
  });

  it('is held to that by the database too, against rows that come past the commands', async () => {
    const [session, officials] = [await newSession(1), await newOfficials(6)];
    const insert = (official: string) =>
      dataSource.query(
        `INSERT INTO attendances (id, training_session_id, kind, official_id, role, version)
         VALUES ($1, $2, 'TOWN_COURSE', $3, 'ATTENDEE', 1)`,
        [randomIds.next(), session, official],
      );
    const race = await Promise.allSettled(officials.map(insert));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const lost of race.filter((one) => one.status === 'rejected')) {
      expect(lost.reason).toMatchObject({ driverError: { constraint: 'ck_attendances_capacity' } });
    }
  });

  it('lets the waiting move up when there are more places, and is not made smaller than those who have one', async () => {
    const [session, officials] = [await newSession(2), await newOfficials(5)];
    await enrol(session, officials);
    const change = async (capacity: number | null) =>
      changeTrainingSessionCommand(on(), {
        trainingSessionId: session,
        expectedVersion: await version(session),
        capacity,
      });
    const { promotedIds } = await change(4);
    expect(promotedIds).toEqual((await roll(session)).slice(2, 4).map(({ id }) => id));
    expect(await codeOf(change(3))).toBe('TRAINING_SESSION.CAPACITY_BELOW_ENROLLED');
    await change(null);
    expect(await statuses(session)).toEqual(Array.from({ length: 5 }, () => 'ENROLLED'));
    const events = (await pendingEvents(dataSource)).filter(({ aggregateId }) => promotedIds.includes(aggregateId));
    expect(events.map(({ type, aggregateVersion }) => [type.split('.')[2], aggregateVersion])).toEqual(
      promotedIds
        .flatMap(() => [
          ['official-put-on-waiting-list', 1],
          ['official-enrolled', 2],
        ])
        .sort((a, b) => Number(a[1]) - Number(b[1])),
    );
  });
});

describe('whoever is no longer there on the day', () => {
  it('is withdrawn by the event, and the next moves up, once', async () => {
    const [session, [leaves = '', moves = '', waits = '', last = '']] = [await newSession(2), await newOfficials(4)];
    await enrol(session, [leaves, moves, waits, last]);
    const ended = contractEnded.of(leaves, 3, {
      ...{ officialId: leaves, contractTermId: randomIds.next(), villageId: place.villageId, on: '2015-07-09' },
      exitRoute: 'RESIGNED',
    });
    const to = { officialId: moves, fromVillageId: place.villageId, ...elsewhere, on: HELD_ON };
    await deliverEvents(receiverOf(dataSource), [ended, officialTransferred.of(moves, 3, to), ended]);
    expect(await statuses(session)).toEqual(['WITHDRAWN', 'WITHDRAWN', 'ENROLLED', 'ENROLLED']);
    expect((await roll(session)).slice(0, 2).map(({ reason }) => reason)).toEqual([
      'NO_LONGER_THERE',
      'NO_LONGER_THERE',
    ]);
  });

  it('keeps the place when it happens after the day', async () => {
    const [session, [official = '']] = [await newSession(1), await newOfficials(1)];
    await enrol(session, [official]);
    const to = { officialId: official, fromVillageId: place.villageId, ...elsewhere, on: '2015-07-11' };
    await deliverEvents(receiverOf(dataSource), [officialTransferred.of(official, 3, to)]);
    expect(await statuses(session)).toEqual(['ENROLLED']);
  });

  it('is withdrawn when the session moves to a day on which they are gone', async () => {
    const [session, [official = '', next = '']] = [await newSession(1), await newOfficials(2)];
    await enrol(session, [official, next]);
    const to = { officialId: official, fromVillageId: place.villageId, ...elsewhere, on: '2015-07-11' };
    await deliverEvents(receiverOf(dataSource), [officialTransferred.of(official, 3, to)]);
    const moved = await rescheduleTrainingSessionCommand(on(), {
      ...{ trainingSessionId: session, expectedVersion: 1, heldOn: '2015-07-20' },
    });
    const [first, second] = await roll(session);
    expect(moved).toMatchObject({ withdrawnIds: [first?.id], promotedIds: [second?.id] });
  });
});

describe('a rule', () => {
  it('enrols whom it picks, says who was in, passes over who withdrew, and once with the same key', async () => {
    const here = newPlace();
    const officials = Array.from({ length: 4 }, () => randomIds.next());
    const [old = '', ...fresh] = officials;
    await deliverEvents(receiverOf(dataSource), [
      ...placeEvents(here),
      ...[registeredEvent(old, here), signedEvent(old, '2012-07-01', '2016-06-30')],
      ...fresh.flatMap((id) => [registeredEvent(id, here), signedEvent(id, '2014-09-01', '2017-08-31')]),
    ]);
    const cadre = randomIds.next();
    await deliverEvents(receiverOf(dataSource), [cadreEvent(cadre, here)]);
    const session = await newSession(null, { townId: here.townId, organiserId: cadre });
    const { attendanceIds } = await enrol(session, fresh.slice(0, 2));
    await withdraw(attendanceIds[1] ?? '');
    const input = { trainingSessionId: session, rule: 'NEW_OFFICIALS' as const, clientMutationId: `rule-${session}` };
    const answer = await enrolByRuleCommand(on(), input);
    expect(answer).toMatchObject({ alreadyEnrolledIds: [attendanceIds[0]], policy: 'NEW_OFFICIAL_MONTHS@2008-04-10' });
    expect(answer.attendanceIds).toHaveLength(1);
    expect(await enrolByRuleCommand(on(), input)).toEqual(answer);
    const all = await enrolByRuleCommand(on(), { trainingSessionId: session, rule: 'ALL_SERVING', standing: true });
    expect(all.attendanceIds).toHaveLength(1);
    // Whoever comes later is enrolled by the standing rule.
    const late = randomIds.next();
    const events = [registeredEvent(late, here), signedEvent(late, '2015-07-01', '2018-06-30')];
    await deliverEvents(receiverOf(dataSource), [...events, ...events]);
    expect((await roll(session)).filter(({ officialId }) => officialId === late)).toMatchObject([
      { status: 'ENROLLED' },
    ]);
  });
});

describe('a standing rule', () => {
  const ruled = async () => {
    const [here, cadre] = [newPlace(), randomIds.next()];
    await deliverEvents(receiverOf(dataSource), [...placeEvents(here), cadreEvent(cadre, here)]);
    const session = await newSession(2, { townId: here.townId, organiserId: cadre });
    await enrolByRuleCommand(on(), { trainingSessionId: session, rule: 'NEW_OFFICIALS', standing: true });
    return { here, session };
  };
  const inSession = async (session: string) =>
    (await roll(session)).map(({ officialId, status }) => [officialId, status]);

  it('enrols who comes by contract, transfer or correction, and lets them wait when it is full', async () => {
    const { here, session } = await ruled();
    const [early, moved, late, old] = [randomIds.next(), randomIds.next(), randomIds.next(), randomIds.next()];
    const receiver = receiverOf(dataSource);
    await deliverEvents(receiver, [registeredEvent(early, here), registeredEvent(moved, elsewhere)]);
    await deliverEvents(receiver, [signedEvent(moved, '2015-03-01', '2018-02-28')]);
    expect(await inSession(session)).toEqual([]);
    await deliverEvents(receiver, [signedEvent(early, '2015-07-01', '2018-06-30')]);
    const to = { officialId: moved, fromVillageId: elsewhere.villageId, ...here, on: '2015-07-06' };
    await deliverEvents(receiver, [officialTransferred.of(moved, 3, to)]);
    await deliverEvents(receiver, [registeredEvent(late, here), signedEvent(late, '2015-07-01', '2018-06-30')]);
    await deliverEvents(receiver, [registeredEvent(old, here), signedEvent(old, '2013-07-01', '2016-06-30')]);
    expect(await inSession(session)).toEqual([
      [early, 'ENROLLED'],
      [moved, 'ENROLLED'],
      [late, 'WAITING'],
    ]);
  });

  it('enrols who serves on the day to which the session moves', async () => {
    const { here, session } = await ruled();
    const later = randomIds.next();
    const events = [registeredEvent(later, here), signedEvent(later, '2015-07-15', '2018-07-14')];
    await deliverEvents(receiverOf(dataSource), events);
    expect(await inSession(session)).toEqual([]);
    const expectedVersion = await version(session);
    await rescheduleTrainingSessionCommand(on(), { trainingSessionId: session, expectedVersion, heldOn: '2015-07-20' });
    expect(await inSession(session)).toEqual([[later, 'ENROLLED']]);
  });

  it('takes the number of the nearest of village, town, district and nation', async () => {
    const here = newPlace();
    const village = newPlace({ townId: here.townId });
    const [a, b] = [randomIds.next(), randomIds.next()];
    const events = [here, village].flatMap(placeEvents);
    const officials = [a, b].map((id, n) => [id, n === 0 ? here : village] as const);
    const registered = officials.flatMap(([id, where]) => [
      registeredEvent(id, where),
      signedEvent(id, '2013-09-01', '2016-08-31'),
    ]);
    await deliverEvents(receiverOf(dataSource), [...events, ...registered]);
    const session = {
      ...(await dataSource.manager.findOneByOrFail(TrainingSessionEntity, { id: await newSession(null) })),
      ...{ townId: here.townId, villageId: null },
    };
    const months = (jurisdiction: string, value: number): PolicyRule => ({
      ...{ code: 'NEW_OFFICIAL_MONTHS', jurisdiction, value, validFrom: '2010-01-01', validTo: null },
      ...{ source: '测试', grade: 'S' },
    });
    const pick = (...rules: readonly PolicyRule[]) =>
      pickByRule(dataSource.manager, session, 'NEW_OFFICIALS', ANYBODY, [...enrolmentPolicies, ...rules]);
    const [town, hamlet] = [months(unitCode(here.townId, 9), 36), months(unitCode(village.villageId, 12), 6)];
    expect(await pick()).toEqual([]);
    expect(await pick(town)).toEqual([a, b].sort());
    expect(await pick(town, hamlet)).toEqual([a]);
    expect(await pick(months('310114', 36), months(unitCode(here.townId, 9), 1))).toEqual([]);
    const policy = (rules: readonly PolicyRule[]) =>
      policyOf('NEW_OFFICIALS', HELD_ON, [unitCode(here.townId, 9), '310114'], [...enrolmentPolicies, ...rules]);
    expect([policy([]), policy([town])]).toEqual(['NEW_OFFICIAL_MONTHS@2008-04-10', 'NEW_OFFICIAL_MONTHS@2010-01-01']);
  });
});

describe('an absence', () => {
  it('is made up for once, in a session of the same kind', async () => {
    const [missed, later, lecture] = [
      await newSession(null),
      await newSession(null, { heldOn: '2015-07-20' }),
      await newSession(null, { kind: 'VILLAGE_LECTURE', villageId: place.villageId, heldOn: '2015-07-20' }),
    ];
    const [official = '', other = ''] = await newOfficials(2);
    const { attendanceIds } = await enrol(missed, [official, other]);
    const [absence = '', present = ''] = attendanceIds;
    const absences = [{ officialId: official, reason: 'ILLNESS' as const }];
    const record = (day: string) =>
      recordAbsenceCommand(on(day), { trainingSessionId: missed, absences, verifierId: organiserId });
    expect(await codeOf(record(TODAY))).toBe('TRAINING_SESSION.NOT_YET_HELD');
    await record(HELD_ON);
    expect(await codeOf(record(HELD_ON))).toBe('ATTENDANCE.ALREADY_ABSENT');
    expect(await codeOf(enrol(later, [official], HELD_ON, present))).toBe('ATTENDANCE.NOT_ABSENT');
    expect(await codeOf(enrol(later, [other], HELD_ON, absence))).toBe('ATTENDANCE.MAKE_UP_OTHER_OFFICIAL');
    expect(await codeOf(enrol(lecture, [official], HELD_ON, absence))).toBe('ATTENDANCE.MAKE_UP_UNFIT');
    expect(await codeOf(enrol(later, [official], HELD_ON, randomIds.next()))).toBe('ATTENDANCE.UNKNOWN');
    const { attendanceIds: made } = await enrol(later, [official], HELD_ON, absence);
    expect(await attendance(made[0] ?? '')).toMatchObject({ makeUpOf: absence });
    const third = await newSession(null, { heldOn: '2015-07-25' });
    expect(await codeOf(enrol(third, [official], HELD_ON, absence))).toBe('ATTENDANCE.ALREADY_MADE_UP');
  });

  it('that was noted by mistake is verified instead', async () => {
    const [session, [official = '']] = [await newSession(1), await newOfficials(1)];
    const { attendanceIds } = await enrol(session, [official]);
    const absences = [{ officialId: official, reason: 'OTHER' as const }];
    await recordAbsenceCommand(on(HELD_ON), { trainingSessionId: session, absences, verifierId: organiserId });
    await verify(session, [official]);
    expect(await attendance(attendanceIds[0] ?? '')).toMatchObject({ status: 'ENROLLED', reason: null, version: 3 });
  });
});

describe('what was verified', () => {
  const standing = (official: string) =>
    dataSource.query<object[]>('SELECT half_days FROM standing_completions WHERE official_id = $1', [official]);

  it('may be a part, is corrected by a further row, and taken back; what was known stays known', async () => {
    const [session, [whole = '', part = '']] = [await newSession(null), await newOfficials(2)];
    const { attendanceIds } = await enrol(session, [whole, part]);
    expect(await codeOf(verify(session, [whole], { parts: [{ officialId: part, halfDays: 1 }] }))).toBe(
      'ATTENDANCE.PARTS_INVALID',
    );
    await verify(session, [whole, part], { parts: [{ officialId: part, halfDays: 1 }] });
    expect([await standing(whole), await standing(part)]).toEqual([[{ half_days: 2 }], [{ half_days: 1 }]]);
    const [, id = ''] = attendanceIds;
    const correct = (halfDays: number, expectedVersion: number) =>
      correctAttendanceCommand(on('2015-08-01'), {
        ...{ attendanceId: id, halfDays, expectedVersion, reason: '记错人（演示）', verifierId: organiserId },
      });
    expect(await codeOf(correct(0, 1))).toBe('ATTENDANCE.CHANGED');
    expect(await codeOf(correct(1, 2))).toBe('ATTENDANCE.NOTHING_TO_CORRECT');
    expect(await codeOf(correct(3, 2))).toBe('INPUT.NUMBER_INVALID');
    const race = await Promise.all([correct(0, 2), correct(2, 2)].map(codeOf));
    expect([...race].sort()).toEqual(['ATTENDANCE.CHANGED', 'done']);
    const current = await attendance(id);
    const [now] = (await standing(part)) as { readonly half_days: number }[];
    await correct(now === undefined ? 2 : 0, current.version);
    expect(await standing(part)).toEqual(now === undefined ? [{ half_days: 2 }] : []);
    const knownThen = await dataSource.query<object[]>(
      `SELECT half_days FROM standing_completions_known
        WHERE official_id = $1 AND known_from <= '2015-07-15' AND '2015-07-15' < known_to`,
      [part],
    );
    expect(knownThen).toEqual([{ half_days: 1 }]);
    const owner = await createServiceDataSource(database.ownerUrl).initialize();
    await expect(owner.query('UPDATE attendance_scores SET score = 100')).rejects.toThrow('append-only');
    await owner.destroy();
  });

  it('has a score from 0 to 100 that is corrected by a further row', async () => {
    const [session, [official = '', other = '']] = [await newSession(null), await newOfficials(2)];
    const { attendanceIds } = await enrol(session, [official, other]);
    await verify(session, [official]);
    const record = (officialId: string, score: number) =>
      recordScoresCommand(on(HELD_ON), {
        ...{ trainingSessionId: session, scores: [{ officialId, score }], verifierId: organiserId },
      });
    expect(await codeOf(record(other, 80))).toBe('ATTENDANCE.NOT_VERIFIED');
    expect(await codeOf(record(official, 101))).toBe('INPUT.NUMBER_INVALID');
    await record(official, 59);
    expect(await codeOf(record(official, 60))).toBe('ATTENDANCE.ALREADY_SCORED');
    const correct = (expectedVersion: number) =>
      correctScoreCommand(on(HELD_ON), {
        ...{ attendanceId: attendanceIds[0] ?? '', expectedVersion, score: 61, reason: '复核（演示）' },
        verifierId: organiserId,
      });
    expect(await codeOf(correct(2))).toBe('ATTENDANCE.CHANGED');
    await correct(3);
    const scores = await dataSource.query<object[]>(
      'SELECT sequence, score FROM attendance_scores WHERE official_id = $1 ORDER BY sequence',
      [official],
    );
    expect(scores).toEqual([
      { sequence: 1, score: 59 },
      { sequence: 2, score: 61 },
    ]);
  });
});

describe('a session is refused', () => {
  const edits = (trainingSessionId: string, expectedVersion: number) => [
    () => rescheduleTrainingSessionCommand(on(HELD_ON), { trainingSessionId, expectedVersion, heldOn: '2015-08-01' }),
    () => cancelTrainingSessionCommand(on(HELD_ON), { trainingSessionId, expectedVersion, reason: '停办' }),
  ];

  it('another day or its cancelling, once attendance is verified', async () => {
    const [session, officials] = [await newSession(null), await newOfficials(1)];
    await enrol(session, officials);
    await verify(session, officials);
    for (const edit of edits(session, 1)) expect(await codeOf(edit())).toBe('TRAINING_SESSION.ALREADY_VERIFIED');
  });

  it('everything, once it is cancelled, and every edit of a version that is not its last', async () => {
    const [session, officials] = [await newSession(null), await newOfficials(1)];
    for (const edit of edits(session, 7)) expect(await codeOf(edit())).toBe('TRAINING_SESSION.CHANGED');
    await cancelTrainingSessionCommand(on(), {
      trainingSessionId: session,
      expectedVersion: 1,
      reason: '停办（演示）',
    });
    expect(await codeOf(enrol(session, officials))).toBe('TRAINING_SESSION.CANCELLED');
    for (const edit of edits(session, 2)) expect(await codeOf(edit())).toBe('TRAINING_SESSION.CANCELLED');
  });

  it.each([
    ['a past day', { heldOn: '2015-06-29' }, 'TRAINING_SESSION.IN_THE_PAST'],
    ['an absurd day', { heldOn: '2101-01-01' }, 'INPUT.DATE_INVALID'],
    ['a topic that is none', { topicId: randomIds.next() }, 'TRAINING_TOPIC.UNKNOWN'],
    ['a title of 10,000 characters', { title: '㐱𠮷'.repeat(5_000) }, 'INPUT.TEXT_INVALID'],
    ['no place at all', { capacity: 0 }, 'INPUT.NUMBER_INVALID'],
  ])('%s', async (_what, more, code) => {
    expect(await codeOf(newSession(null, more))).toBe(code);
  });

  it('everything but what became of it, after its day', async () => {
    const [session, [official = '', late = '']] = [await newSession(2), await newOfficials(2)];
    const { attendanceIds } = await enrol(session, [official]);
    const after = on('2015-07-11');
    expect(await codeOf(withdraw(attendanceIds[0] ?? '', '2015-07-11'))).toBe('ATTENDANCE.SESSION_OVER');
    expect(await codeOf(enrol(session, [late], '2015-07-11'))).toBe('ATTENDANCE.ENROLMENT_OVER');
    for (const standing of [true, false]) {
      const byRule = enrolByRuleCommand(after, { trainingSessionId: session, rule: 'ALL_SERVING', standing });
      expect(await codeOf(byRule)).toBe('ATTENDANCE.ENROLMENT_OVER');
    }
    const edit = { trainingSessionId: session, expectedVersion: 1 };
    const cancel = cancelTrainingSessionCommand(after, { ...edit, reason: '停办（演示）' });
    expect(await codeOf(cancel)).toBe('TRAINING_SESSION.OVER');
    const move = (heldOn: string) => codeOf(rescheduleTrainingSessionCommand(after, { ...edit, heldOn }));
    expect(await move('2015-07-09')).toBe('TRAINING_SESSION.IN_THE_PAST');
    expect(await statuses(session)).toEqual(['ENROLLED']);
    // It did not take place.
    expect(await move('2015-07-11')).toBe('done');
    const again = { ...edit, expectedVersion: 2, reason: '停办（演示）' };
    expect(await codeOf(cancelTrainingSessionCommand(after, again))).toBe('done');
  });

  it('waiting for a place, where it was recorded as held; its day is set right and who was there is enrolled', async () => {
    const [official = '', late = ''] = await newOfficials(2);
    const course = { townId: place.townId, kind: 'TOWN_COURSE' as const, halfDays: 2, organiserId };
    const held = { ...course, title: `课程 ${randomIds.next()}`, heldOn: '2015-05-05' };
    const { trainingSessionId: session } = await recordHeldTrainingSessionCommand(on(), held);
    await enrol(session, [official]);
    await changeTrainingSessionCommand(on(), { trainingSessionId: session, expectedVersion: 1, capacity: 1 });
    expect(await codeOf(enrol(session, [late]))).toBe('ATTENDANCE.NO_PLACE_LEFT');
    const move = (heldOn: string, expectedVersion: number) =>
      rescheduleTrainingSessionCommand(on(), { trainingSessionId: session, expectedVersion, heldOn });
    await move('2015-05-06', 2);
    expect(await codeOf(move('2008-04-09', 3))).toBe('INPUT.DATE_INVALID');
    // Scheduled from then on.
    await move('2015-07-20', 3);
    expect(await codeOf(move('2015-05-06', 4))).toBe('TRAINING_SESSION.IN_THE_PAST');
  });
});

it('every event has its state', async () => {
  const { events, states } = await pendingVersions(dataSource);
  expect(states).toEqual(events);
});
