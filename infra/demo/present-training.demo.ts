import { addDays, type CivilDate } from '@cunguan/domain';
import type { DemoClient } from './demo-client.js';
import { registerPresent, startingOn, type PresentOfficial, type PresentTown } from './present-town.demo.js';

const ATTENDEE = { role: 'ATTENDEE' } as const;
const ANSWER = 'attendances { id } trainingSession { id }';

interface WithId {
  readonly id: string;
}
interface Enrolled {
  readonly attendances: readonly WithId[];
}

/** Sessions of today: one that was held, and those to come with a full roll, a standing rule, and one that is cancelled. */
export const loadPresentTraining = async (
  client: DemoClient,
  town: PresentTown,
  officials: readonly PresentOfficial[],
  day: CivilDate,
): Promise<void> => {
  const organiserId = town.secretary;
  const ids = officials.map(({ id }) => id);
  const [ending = '', second = '', resting = '', newcomer = ''] = ids;
  const arrange = async (mutation: string, key: string, session: object): Promise<string> => {
    const course = { townId: town.id, kind: 'TOWN_COURSE', halfDays: 2, organiserId, ...session };
    const fields = 'trainingSession { id }';
    const answer = await client.mutate<{ trainingSession: WithId }>(mutation, `present:session:${key}`, course, fields);
    return answer.trainingSession.id;
  };
  const schedule = (key: string, session: object) => arrange('scheduleTrainingSession', key, session);
  const enrol = (key: string, trainingSessionId: string, officialIds: readonly string[]): Promise<Enrolled> => {
    const input = { trainingSessionId, officialIds, ...ATTENDEE };
    return client.mutate<Enrolled>('enrolOfficials', `present:enrol:${key}`, input, ANSWER);
  };

  /** One attended a half-day of the two, one was ill. */
  const held = async (): Promise<void> => {
    const session = { title: '乡村规划实务（演示）', heldOn: addDays(day, -30) };
    const trainingSessionId = await arrange('recordHeldTrainingSession', 'held', session);
    await enrol('held', trainingSessionId, [ending, second, resting]);
    const parts = [{ officialId: second, halfDays: 1 }];
    const verification = { trainingSessionId, officialIds: [ending, second], parts, verifierId: organiserId };
    await client.mutate('verifyAttendance', 'present:verify', verification, ANSWER);
    const absences = [{ officialId: resting, reason: 'ILLNESS' }];
    await client.mutate(
      'recordAbsence',
      'present:absent',
      { trainingSessionId, absences, verifierId: organiserId },
      ANSWER,
    );
  };

  /** Two places for four: one withdraws, the next moves up, and one still waits. */
  const full = async (): Promise<void> => {
    const session = { title: '集体经济案例研讨（演示）', heldOn: addDays(day, 14), capacity: 2 };
    const { attendances } = await enrol('full', await schedule('full', session), ids);
    const withdrawal = { attendanceId: attendances[0]?.id, expectedVersion: 1, reason: 'WORK' };
    await client.mutate('withdrawEnrolment', 'present:withdrawal', withdrawal, 'promoted { id }');
  };

  /** All new officials, and one who comes after the rule was set. */
  const byRule = async (): Promise<void> => {
    const session = { title: '新任村官岗前培训（演示）', heldOn: addDays(day, 21) };
    const trainingSessionId = await schedule('induction', session);
    // Whoever is enrolled by name is known here; the rule picks of these only.
    await enrol('induction', trainingSessionId, [newcomer]);
    const rule = { trainingSessionId, rule: 'NEW_OFFICIALS', standing: true };
    await client.mutate('enrolByRule', 'present:rule', rule, 'attendances { id } alreadyEnrolled { id }');
    const late = await registerPresent(client, town, officials.length, startingOn(addDays(day, -1)));
    await client.waitUntil(
      `{ trainingSession(id: "${trainingSessionId}") { attendances { nodes { official { id } } } } }`,
      (data) => JSON.stringify(data).includes(late.id),
    );
  };

  const cancelled = async (): Promise<void> => {
    const [village] = town.villages;
    const lecture = { kind: 'VILLAGE_LECTURE', halfDays: 1, villageId: village?.id, organiserId: village?.director };
    const session = { title: '村史讲座（演示）', heldOn: addDays(day, 10), ...lecture };
    const trainingSessionId = await schedule('cancelled', session);
    const cancellation = { trainingSessionId, expectedVersion: 1, reason: '授课人外出，另行安排（虚构）' };
    await client.mutate('cancelTrainingSession', 'present:cancelled', cancellation, 'trainingSession { id }');
  };

  await Promise.all([held(), full(), byRule(), cancelled()]);
};
