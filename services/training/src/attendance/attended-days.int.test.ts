import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { codeOf } from '../../test/world.js';
import { startTraining, type Ground, type TrainingClient } from '../../test/training-client.js';

const TODAY = '2015-06-30';

let training: TrainingClient;
let ground: Ground;

beforeAll(async () => {
  training = await startTraining(import.meta.url.replace('/attendance/', '/'), TODAY);
  ground = await training.newGround();
});

afterAll(() => training.stop());

const enrolled = async (official: string, heldOn: string, halfDays: number): Promise<string> => {
  const session = await training.schedule(ground, { kind: 'TOWN_COURSE', heldOn, halfDays });
  await training.enrol(session, 'TOWN_COURSE', [official]);
  return session;
};

const outcome = (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'done',
    (error: unknown) => String(error).replace(/^Error: /, ''),
  );

const VERIFY = 'mutation ($input: VerifyAttendanceInput!) { verifyAttendance(input: $input) { __typename } }';
const verify = (trainingSessionId: string, officialId: string, halfDays?: number) => {
  const parts = halfDays === undefined ? [] : [{ officialId, halfDays }];
  const input = { trainingSessionId, officialIds: [officialId], parts, verifierId: ground.organiser };
  return outcome(training.must(VERIFY, { input }));
};

const correct = async (session: string, halfDays: number) => {
  const [attendance] = await training.dataSource.query<{ readonly id: string; readonly version: number }[]>(
    'SELECT id, version FROM attendances WHERE training_session_id = $1',
    [session],
  );
  const change = { attendanceId: attendance?.id, expectedVersion: attendance?.version, halfDays };
  const input = { ...change, reason: '更正', verifierId: ground.organiser };
  const mutation = 'mutation ($input: CorrectAttendanceInput!) { correctAttendance(input: $input) { __typename } }';
  return outcome(training.must(mutation, { input }));
};

const verifiedHalfDays = async (official: string): Promise<number> => {
  const text = 'SELECT coalesce(sum(half_days), 0)::int AS n FROM standing_completions WHERE official_id = $1';
  return (await training.dataSource.query<{ readonly n: number }[]>(text, [official]))[0]?.n ?? -1;
};

describe('the verified days of an official', () => {
  it('are not those of two sessions at once; what is left of the days is said and taken', async () => {
    const official = await training.newOfficial(ground);
    const [one, other] = [await enrolled(official, '2015-05-05', 20), await enrolled(official, '2015-05-05', 20)];
    expect(await verify(one, official, 19)).toBe('done');
    const refused = await verify(other, official);
    expect(refused).toMatch(/^ATTENDANCE\.DAYS_TAKEN .*2015-05-05.*1/);
    expect(refused).toContain(official);
    expect(await verify(other, official, 1)).toBe('done');
    expect(await verifiedHalfDays(official)).toBe(20);
  });

  it('do not count before they have passed', async () => {
    const official = await training.newOfficial(ground);
    const session = await enrolled(official, TODAY, 20);
    expect(await verify(session, official)).toMatch(/^ATTENDANCE\.HALF_DAYS_TO_COME .*2015-07-09/);
    expect(await verify(session, official, 3)).toMatch(/^ATTENDANCE\.HALF_DAYS_TO_COME .*2015-07-01/);
    expect(await verify(session, official, 2)).toBe('done');
    expect(await correct(session, 3)).toMatch(/^ATTENDANCE\.HALF_DAYS_TO_COME .*2015-07-01/);
    expect(await verifiedHalfDays(official)).toBe(2);
  });

  it('are not made too many by a correction, and fewer always pass', async () => {
    const official = await training.newOfficial(ground);
    const [one, other] = [await enrolled(official, '2015-05-05', 4), await enrolled(official, '2015-05-05', 4)];
    expect([await verify(one, official, 2), await verify(other, official, 2)]).toEqual(['done', 'done']);
    expect(await correct(one, 3)).toMatch(/^ATTENDANCE\.DAYS_TAKEN /);
    expect([await correct(other, 1), await correct(one, 3), await correct(other, 2)]).toEqual([
      'done',
      'done',
      expect.stringMatching(/^ATTENDANCE\.DAYS_TAKEN /),
    ]);
    expect(await verifiedHalfDays(official)).toBe(4);
  });

  it('hold when ten sessions of a day are verified at once', async () => {
    const official = await training.newOfficial(ground);
    const sessions: string[] = [];
    for (let n = 0; n < 10; n++) sessions.push(await enrolled(official, '2015-05-05', 1));
    const outcomes = await Promise.all(sessions.map((session) => verify(session, official)));
    const codes = outcomes.map((one) => one.split(' ')[0]).sort();
    expect(codes).toEqual([...Array.from({ length: 8 }, () => 'ATTENDANCE.DAYS_TAKEN'), 'done', 'done']);
    expect(await verifiedHalfDays(official)).toBe(2);
  });

  it('are not verified by an account of the town that belongs to another cadre, which is told who does it', async () => {
    const official = await training.newOfficial(ground);
    const session = await enrolled(official, '2015-05-05', 1);
    const input = { trainingSessionId: session, officialIds: [official], verifierId: ground.organiser };
    const unit = codeOf(ground.place.townId, 9);
    const asker = { grants: [{ role: 'TOWN_ORGANISER' as const, unit }], cadreId: randomIds.next() };
    expect(await outcome(training.must(VERIFY, { input }, asker))).toMatch(
      /^ATTENDANCE\.VERIFIER_NOT_ORGANISER .*(属于某一干部的账号|belongs to a cadre verifies only)/,
    );
  });
});
