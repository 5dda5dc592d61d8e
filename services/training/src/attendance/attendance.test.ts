import { describe, expect, it } from '@jest/globals';
import { TRAINING_ROLES, TRAINING_SESSION_KINDS } from '@cunguan/events';
import type { TrainingSession } from '../training-session/training-session.js';
import { enrolOfficial, requireVerifier, verifyAttendance, type Listed } from './attendance.js';

const townId = '00000000-0000-4000-8000-000000000010';
const officialId = '00000000-0000-4000-8000-0000000000a1';
const organiserId = '00000000-0000-4000-8000-0000000000c1';
const attendanceId = '00000000-0000-4000-8000-0000000000e1';

const session: TrainingSession = {
  id: '00000000-0000-4000-8000-0000000000d1',
  kind: 'TOWN_COURSE',
  title: '群众工作能力（演示）',
  heldOn: '2015-03-10',
  halfDays: 2,
  townId,
  districtId: '00000000-0000-4000-8000-000000000001',
  villageId: null,
  organiserId,
  ...{ place: null, topicId: null, topicYear: null, capacity: null, cancelledOn: null, cancelReason: null },
  ...{ enrolmentRule: null, recordedHeld: true },
  version: 1,
};

const placement = {
  officialId,
  villageId: '00000000-0000-4000-8000-000000000011',
  townId,
  districtId: session.districtId,
  placedFrom: '2014-07-01',
  placedTo: null,
};

const serving: Listed = {
  official: { id: officialId, servingFrom: '2014-07-01', servingTo: '2017-06-30', leftOn: null, version: 2 },
  placements: [placement],
  attendance: null,
};

const ids = {
  ...({ id: attendanceId, role: 'ATTENDEE', status: 'ENROLLED', queueNumber: 1 } as const),
  ...{ makeUpOf: null, today: '2015-03-01' },
};
const enrolled = (): Listed => ({ ...serving, attendance: enrolOfficial(session, serving, ids).attendance });
const whole = { halfDays: 2, today: '2015-03-12' };
/** An organiser's account of the town that is nobody's own. */
const typist = { cadreId: null, officialId: null, forOrganiser: true };
const code = (refusal: string) => expect.objectContaining({ code: refusal });
const naming = (refusal: string) =>
  expect.objectContaining({ code: refusal, message: expect.stringContaining(officialId) });

describe('enrolling an official', () => {
  it('takes in one who serves in the town on the day', () => {
    const { attendance, event } = enrolOfficial(session, serving, ids);
    expect(attendance).toMatchObject({ trainingSessionId: session.id, officialId, role: 'ATTENDEE', version: 1 });
    expect(event).toMatchObject({ key: officialId, aggregateId: attendanceId, aggregateVersion: 1 });
  });

  it('lets each kind of session have one role and no other', () => {
    const fitting = TRAINING_SESSION_KINDS.map((kind) => [
      kind,
      TRAINING_ROLES.filter((role) => {
        try {
          return enrolOfficial({ ...session, kind }, serving, { ...ids, role });
        } catch {
          return false;
        }
      }),
    ]);
    expect(Object.fromEntries(fitting)).toEqual({
      VILLAGE_LECTURE: ['ATTENDEE'],
      COMMITTEE_SIT_IN: ['OBSERVER'],
      PARTY_MEMBER_TRAINING: ['ORGANISER'],
      TUTORING: ['TUTEE'],
      TOWN_COURSE: ['ATTENDEE'],
    });
  });

  it.each([
    ['the first', '2014-07-01'],
    ['the last', '2017-06-30'],
  ])('takes in one who serves for %s day', (_which, heldOn) => {
    expect(() => enrolOfficial({ ...session, heldOn }, serving, ids)).not.toThrow();
  });

  it.each([
    ['before the contract', { ...session, heldOn: '2014-06-30' }, serving],
    ['after the last day', { ...session, heldOn: '2017-07-01' }, serving],
    ['without a contract', session, { ...serving, official: { ...serving.official, servingFrom: null } }],
  ])('refuses one %s, by id', (_what, on, listed) => {
    expect(() => enrolOfficial(on, listed, ids)).toThrow(naming('ATTENDANCE.OFFICIAL_NOT_SERVING'));
  });

  it('asks where the official was on the day, not where the official is', () => {
    const other = '00000000-0000-4000-8000-000000000020';
    const moved = [
      { ...placement, placedTo: '2015-03-11' },
      { ...placement, townId: other, placedFrom: '2015-03-11' },
    ];
    expect(() => enrolOfficial(session, { ...serving, placements: moved }, ids)).not.toThrow();
    expect(() => enrolOfficial({ ...session, heldOn: '2015-03-11' }, { ...serving, placements: moved }, ids)).toThrow(
      naming('ATTENDANCE.OFFICIAL_OTHER_TOWN'),
    );
  });

  it('refuses to enrol twice, by id', () => {
    expect(() => enrolOfficial(session, enrolled(), ids)).toThrow(naming('ATTENDANCE.ALREADY_ENROLLED'));
  });
});

describe('verifying attendance', () => {
  it('keeps who verified it when, and tells what was attended', () => {
    const { attendance, verification, event } = verifyAttendance(session, enrolled(), new Set(), whole);
    expect(attendance.version).toBe(2);
    expect(verification).toMatchObject({ attendanceId, verifierId: organiserId, verifiedOn: '2015-03-12' });
    expect(event).toMatchObject({ key: officialId, aggregateVersion: 2 });
    expect(event.payload).toMatchObject({ heldOn: '2015-03-10', halfDays: 2, verifierId: organiserId });
  });

  it.each([
    ['anybody but the organiser', '00000000-0000-4000-8000-0000000000c2', 'ATTENDANCE.VERIFIER_NOT_ORGANISER'],
    ['the attendee', officialId, 'ATTENDANCE.VERIFIER_IS_ATTENDEE'],
  ])('is not for %s', (_who, verifierId, refusal) => {
    expect(() => {
      requireVerifier(session, [officialId], { verifierId, viewer: typist }, '2015-03-12');
    }).toThrow(code(refusal));
  });

  it.each([
    ['the organiser', { ...typist, cadreId: organiserId, forOrganiser: false }, null],
    ["an organiser's account of the town for the cadre", typist, null],
    ['another cadre, be it of the town', { ...typist, cadreId: attendanceId }, 'ATTENDANCE.VERIFIER_NOT_ORGANISER'],
    ['an account of nobody in the village', { ...typist, forOrganiser: false }, 'ATTENDANCE.VERIFIER_NOT_ORGANISER'],
    ['the account of an official', { ...typist, officialId: attendanceId }, 'ATTENDANCE.VERIFIER_IS_OFFICIAL'],
  ])('by %s: %j', (_who, viewer, refusal) => {
    const verify = () => {
      requireVerifier(session, [officialId], { verifierId: organiserId, viewer }, '2015-03-12');
    };
    if (refusal === null) expect(verify).not.toThrow();
    else expect(verify).toThrow(code(refusal));
  });

  it.each([0, 3, 1.5])('of %p half-days is refused in a session of two', (halfDays) => {
    expect(() => verifyAttendance(session, enrolled(), new Set(), { ...whole, halfDays })).toThrow(
      code('INPUT.NUMBER_INVALID'),
    );
  });

  it('waits for the day of the session', () => {
    const verifyOn = (day: string) => () => {
      requireVerifier(session, [officialId], { verifierId: organiserId, viewer: typist }, day);
    };
    expect(verifyOn('2015-03-09')).toThrow(code('TRAINING_SESSION.NOT_YET_HELD'));
    expect(verifyOn('2015-03-10')).not.toThrow();
  });

  it.each([
    ['not enrolled', serving, [], 'ATTENDANCE.NOT_ENROLLED'],
    ['verified before', enrolled(), [attendanceId], 'ATTENDANCE.ALREADY_VERIFIED'],
    [
      'gone before the session',
      { ...enrolled(), official: { ...serving.official, servingTo: '2015-03-09' } },
      [],
      'ATTENDANCE.OFFICIAL_NOT_SERVING',
    ],
  ])('refuses an official who was %s, by id', (_what, listed, verified, refusal) => {
    expect(() => verifyAttendance(session, listed, new Set<string>(verified), whole)).toThrow(naming(refusal));
  });
});
