import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { recusalDeclared, type LineOfWork } from '@cunguan/events';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import { cultivationIn, type Cultivation } from '../../test/cultivation-world.js';
import {
  contractOver,
  gaveUpOffice,
  newPlace,
  openWorld,
  outcomes,
  transferred,
  type World,
} from '../../test/world.js';
import { endTutoringCommand, startTutoringCommand } from './tutoring.service.js';
import { correctTutoringRecordCommand, recordTutoringCommand } from '../tutoring-record/tutoring-record.service.js';

let world: World;
let made: Cultivation;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  made = cultivationIn(world);
});
afterAll(() => world.close());

const refused = (code: string) => expect.objectContaining({ code });
const start = (
  officialId: string,
  tutorId: string,
  { from = '2015-01-01', lineOfWork = 'PARTY_BUILDING' }: { from?: string; lineOfWork?: LineOfWork } = {},
) => startTutoringCommand(world.context, { officialId, tutorId, lineOfWork, from });
const end = (tutoringId: string, on = '2015-06-01', expectedVersion = 1) =>
  endTutoringCommand(world.context, { tutoringId, on, reason: 'COMPLETED', expectedVersion });
const rowOf = async (id: string) => {
  const [row] = await world.dataSource.query<object[]>(
    'SELECT ended_on::text AS "endedOn", end_reason AS reason, version FROM tutorings WHERE id = $1',
    [id],
  );
  return row;
};
/** Everything that a refused command must leave alone. */
const written = () =>
  world.dataSource.query<object[]>(
    `SELECT (SELECT count(*) FROM tutorings) AS tutorings, (SELECT count(*) FROM tutoring_records_history) AS records,
            (SELECT count(*) FROM outbox) AS events, (SELECT count(*) FROM command_receipts) AS receipts`,
  );

describe('a tutoring by line of work', () => {
  it('tells of itself, and of how it stands', async () => {
    const { id, officialId, tutor, place } = await made.newTutoring();
    await end(id);
    expect(await world.eventsOf(id)).toEqual(['tutoring-started 1', 'tutoring-ended 2']);
    const states = (await pendingStates(world.dataSource)).filter(({ key }) => key === id);
    const started = { tutoringId: id, officialId, tutorId: tutor.id, ...place, lineOfWork: 'CIVIL_AFFAIRS' };
    expect(states.map(({ payload }) => payload)).toEqual([
      { ...started, startedOn: '2014-09-01', endedOn: null, reason: null },
      { ...started, startedOn: '2014-09-01', endedOn: '2015-06-01', reason: 'COMPLETED' },
    ]);
  });

  it('of one line is one at a time, however many are started at once', async () => {
    const place = newPlace();
    const officialId = await world.newOfficial(place);
    const tutors = await Promise.all(Array.from({ length: 10 }, () => made.newMember(place)));
    const { won, codes } = await outcomes(tutors.map(({ id }) => start(officialId, id)));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 9, new Set(['TUTORING.LINE_ALREADY_TUTORED'])]);
  });

  it('of several lines may be by one tutor, and a line is free again on the day of the end', async () => {
    const { id, officialId, tutor } = await made.newTutoring();
    await start(officialId, tutor.id, { lineOfWork: 'STATISTICS_AND_RECORDS' });
    await end(id);
    await expect(start(officialId, tutor.id, { lineOfWork: 'CIVIL_AFFAIRS', from: '2015-05-31' })).rejects.toEqual(
      refused('TUTORING.LINE_ALREADY_TUTORED'),
    );
    await start(officialId, tutor.id, { lineOfWork: 'CIVIL_AFFAIRS', from: '2015-06-01' });
  });

  const nobody = randomIds.next();
  it.each([
    ['of an unknown official', { officialId: nobody }, 'TUTORING.OFFICIAL_UNKNOWN'],
    ['by an unknown cadre', { tutorId: nobody }, 'TUTORING.TUTOR_UNKNOWN'],
    ['without an id', { officialId: 'x' }, 'INPUT.ID_INVALID'],
    ['by a cadre without an id', { tutorId: '' }, 'INPUT.ID_INVALID'],
    ['tomorrow', { from: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['in times long past', { from: '1994-12-31' }, 'INPUT.DATE_INVALID'],
    ['before the service', { from: '2014-06-30' }, 'TUTORING.OFFICIAL_NOT_SERVING'],
    ['by a cadre of another village', 'elsewhere', 'TUTORING.TUTOR_NOT_IN_COMMITTEES'],
    ['by a cadre of the town', 'town', 'TUTORING.TUTOR_NOT_IN_COMMITTEES'],
    ['before the tutor was in the committees', 'later', 'TUTORING.TUTOR_NOT_IN_COMMITTEES'],
  ] as const)('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const place = newPlace();
    const officialId = await world.newOfficial(place);
    const member = await made.newMember(place);
    const others = {
      elsewhere: () => made.newMember(newPlace({ townId: place.townId })),
      town: () => made.newTownCadre(place),
      later: () => made.appoint(place, { from: '2015-02-01' }),
    };
    const right = { officialId, tutorId: member.id, lineOfWork: 'PARTY_BUILDING', from: '2015-01-01' } as const;
    const input =
      typeof wrong === 'string' ? { ...right, tutorId: (await others[wrong]()).id } : { ...right, ...wrong };
    const before = await written();
    await expect(startTutoringCommand(world.context, input)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('is not by kin of the official, nor decided by kin or by the official', async () => {
    const place = newPlace();
    const [officialId, tutor] = [await world.newOfficial(place), await made.newMember(place)];
    const recusalId = randomIds.next();
    const declared = { recusalId, personKind: 'CADRE', personId: tutor.id, relativeKind: 'OFFICIAL' } as const;
    await world.deliver(recusalDeclared.of(recusalId, 1, { ...declared, relativeId: officialId }));
    await expect(start(officialId, tutor.id)).rejects.toEqual(refused('ACCESS.KIN'));
    const own = await made.as('DISTRICT_ORGANISER', place.districtId, { officialId });
    const other = await made.newMember(place);
    const input = { officialId, tutorId: other.id, lineOfWork: 'PARTY_BUILDING', from: '2015-01-01' } as const;
    await expect(startTutoringCommand(own, input)).rejects.toEqual(refused('ACCESS.OWN_CASE'));
    const kin = await made.as('VILLAGE_LEADER', place.villageId, { cadreId: tutor.id });
    await expect(startTutoringCommand(kin, input)).rejects.toEqual(refused('ACCESS.KIN'));
    const { id } = await start(officialId, other.id);
    const said = { tutoringId: id, heldOn: '2015-02-02', minutes: 30, what: '台账（虚构）' };
    await expect(recordTutoringCommand(own, said)).rejects.toEqual(refused('ACCESS.OWN_CASE'));
  });
});

describe('a tutoring ends when', () => {
  it('the tutor leaves the last office in the committees', async () => {
    const { id, tutor, place } = await made.newTutoring();
    await world.deliver(gaveUpOffice(tutor.id, tutor.officeId, place, '2015-03-01'));
    expect(await rowOf(id)).toEqual({ endedOn: '2015-03-01', reason: 'TUTOR_LEFT_COMMITTEES', version: 2 });
    expect(await world.eventsOf(id)).toEqual(['tutoring-started 1', 'tutoring-ended 2']);
  });

  it('the official moves to another village', async () => {
    const { id, officialId, place } = await made.newTutoring();
    await world.deliver(transferred(officialId, place, newPlace({ townId: place.townId }), '2015-04-01'));
    expect(await rowOf(id)).toEqual({ endedOn: '2015-04-01', reason: 'OFFICIAL_LEFT_VILLAGE', version: 2 });
  });

  it('the official leaves the service, and earlier when that comes to be known', async () => {
    const { id, officialId, tutor, place } = await made.newTutoring();
    await world.deliver(gaveUpOffice(tutor.id, tutor.officeId, place, '2015-09-01'));
    await world.deliver(contractOver(officialId, place, '2015-05-31'));
    expect(await rowOf(id)).toEqual({ endedOn: '2015-06-01', reason: 'OFFICIAL_LEFT_SERVICE', version: 3 });
    const [, first, second] = await world.dataSource.query<{ id: string; corrects: string | null }[]>(
      `SELECT event_id AS id, headers ->> 'corrects' AS corrects FROM outbox
        WHERE aggregate_id = $1 AND topic LIKE '%.events.v1' ORDER BY id`,
      [id],
    );
    expect(second?.corrects).toBe(first?.id);
  });

  it('it is entered late, on the day that is already known', async () => {
    const place = newPlace();
    const [officialId, tutor] = [await world.newOfficial(place), await made.newMember(place)];
    await world.deliver(gaveUpOffice(tutor.id, tutor.officeId, place, '2015-03-01'));
    const { id } = await start(officialId, tutor.id);
    expect(await rowOf(id)).toEqual({ endedOn: '2015-03-01', reason: 'TUTOR_LEFT_COMMITTEES', version: 2 });
    expect(await world.eventsOf(id)).toEqual(['tutoring-started 1', 'tutoring-ended 2']);
  });
});

describe('an end by decision', () => {
  it('happens once, however many try at once', async () => {
    const { id } = await made.newTutoring();
    const { won, codes } = await outcomes(Array.from({ length: 10 }, () => end(id)));
    expect([won, new Set(codes)]).toEqual([1, new Set(['TUTORING.ALREADY_ENDED'])]);
  });

  it.each([
    ['of a version that is not the last', '2015-06-01', 7, 'TUTORING.CHANGED'],
    ['before the start', '2014-08-31', 1, 'INPUT.DATE_INVALID'],
    ['tomorrow', '2015-12-01', 1, 'INPUT.DATE_INVALID'],
    ['before its last record', '2015-03-02', 1, 'TUTORING.RECORD_AFTER_END'],
  ])('%s is refused and leaves nothing', async (_what, on, version, code) => {
    const { id } = await made.newTutoring();
    await made.record(id, '2015-03-02');
    const before = await written();
    await expect(end(id, on, version)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });
});

describe('a record of a tutoring', () => {
  const correct = (tutoringRecordId: string, more: object = {}) =>
    correctTutoringRecordCommand(world.context, {
      ...{ tutoringRecordId, expectedVersion: 1, reason: '日期有误' },
      ...{ heldOn: '2015-03-03', minutes: 90, what: '低保复核，一户一档（虚构）', ...more },
    });

  it('is corrected, names the event that it corrects, and tells none of its texts', async () => {
    const { id: tutoringId } = await made.newTutoring();
    const { id } = await made.record(tutoringId, '2015-03-02');
    await correct(id, { what: '㐱老师讲𠮷祥村台账👍', nextSteps: '下周复核（虚构）' });
    expect(await world.eventsOf(id)).toEqual(['tutoring-recorded 1', 'tutoring-record-corrected 2']);
    const payloads = await world.dataSource.query<object[]>('SELECT payload FROM outbox WHERE aggregate_id = $1', [id]);
    expect(JSON.stringify(payloads)).not.toMatch(/虚构|𠮷|日期/);
    expect(await outcomes([correct(id), correct(id, { expectedVersion: 2 })])).toEqual({
      won: 1,
      codes: ['TUTORING_RECORD.CHANGED'],
    });
  });

  it.each([
    ['before the tutoring', { heldOn: '2014-08-31' }, 'INPUT.DATE_INVALID'],
    ['in the future', { heldOn: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['after its end', { heldOn: '2015-07-01' }, 'TUTORING_RECORD.AFTER_END'],
    ['of no length', { minutes: 0 }, 'INPUT.NUMBER_INVALID'],
    ['of half a minute', { minutes: 0.5 }, 'INPUT.NUMBER_INVALID'],
    ['longer than 8 hours', { minutes: 481 }, 'INPUT.NUMBER_INVALID'],
    ['of nothing', { what: ' \u200b ' }, 'INPUT.TEXT_INVALID'],
    ['of 10,000 characters', { what: '导'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['that is a formula', { what: '=1+1' }, 'INPUT.TEXT_FORMULA'],
    ['with empty next steps', { nextSteps: '' }, 'INPUT.TEXT_INVALID'],
    ['of an unknown tutoring', { tutoringId: randomIds.next() }, 'TUTORING.UNKNOWN'],
    ['without an id', { tutoringId: '1' }, 'INPUT.ID_INVALID'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const { id: tutoringId } = await made.newTutoring();
    await end(tutoringId);
    const before = await written();
    const input = { tutoringId, heldOn: '2015-03-02', minutes: 60, what: '台账（虚构）', ...wrong };
    await expect(recordTutoringCommand(world.context, input)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('is the tutor’s to make and to correct, and no other mentor’s', async () => {
    const { id: tutoringId, tutor, place } = await made.newTutoring();
    const said = { tutoringId, heldOn: '2015-03-02', minutes: 60, what: '台账（虚构）' };
    const own = await made.as('MENTOR', place.villageId, { cadreId: tutor.id });
    const other = await made.as('MENTOR', place.villageId, { cadreId: (await made.newMember(place)).id });
    const { id } = await recordTutoringCommand(own, said);
    await expect(recordTutoringCommand(other, said)).rejects.toEqual(refused('TUTORING.UNKNOWN'));
    const correction = { tutoringRecordId: id, expectedVersion: 1, reason: '补记', ...said };
    await expect(correctTutoringRecordCommand(other, correction)).rejects.toEqual(refused('TUTORING_RECORD.UNKNOWN'));
    await correctTutoringRecordCommand(own, correction);
  });
});
