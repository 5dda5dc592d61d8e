import { inParallel, type DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown, DemoVillage } from './organisation.demo.js';

interface Session {
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly heldOn: string;
  readonly halfDays: number;
  readonly role: string;
  readonly villageId: string | null;
  readonly organiserId: string;
  readonly officials: readonly DemoOfficial[];
}

/** The town's plan of the year: party spirit and conduct, the town's economy and society, mass work. */
const COURSES = [
  { title: '党性党风教育', heldOn: '2015-03-25', halfDays: 4 },
  { title: '安亭经济社会发展', heldOn: '2015-06-10', halfDays: 4 },
  { title: '群众工作能力', heldOn: '2015-10-14', halfDays: 4 },
] as const;

const courseOfficials = (officials: readonly DemoOfficial[], course: number): readonly DemoOfficial[] =>
  // Each course is missed by some, who are then short of the required days.
  officials.filter(({ number }) => number < 24 && number % 8 !== course * 2);

const coursesOf = (town: DemoTown, officials: readonly DemoOfficial[]): Session[] =>
  COURSES.map((course, index) => ({
    ...course,
    key: `course:${String(index + 1)}`,
    kind: 'TOWN_COURSE',
    role: 'ATTENDEE',
    villageId: null,
    organiserId: town.organiser,
    officials: courseOfficials(officials, index),
  }));

/** Village-situation training in one village: a lecture, a sit-in, party-member training, tutoring. */
const villageSessions = (village: DemoVillage, officials: readonly DemoOfficial[], n: number): Session[] => {
  const day = String((n % 9) + 10);
  const present = officials.filter((official) => official.village.id === village.id && official.number < 23);
  const common = { villageId: village.id, officials: present };
  const key = (kind: string): string => `village:${String(n + 1)}:${kind}`;
  return [
    {
      ...common,
      key: key('lecture'),
      kind: 'VILLAGE_LECTURE',
      title: '村情讲座',
      heldOn: `2015-04-${day}`,
      halfDays: 1,
      role: 'ATTENDEE',
      organiserId: village.director,
    },
    {
      ...common,
      key: key('sit-in'),
      kind: 'COMMITTEE_SIT_IN',
      title: '列席村两委会议',
      heldOn: `2015-05-${day}`,
      halfDays: 1,
      role: 'OBSERVER',
      organiserId: village.members[0],
    },
    {
      ...common,
      key: key('party'),
      kind: 'PARTY_MEMBER_TRAINING',
      title: '协助组织党员培训',
      heldOn: `2015-07-${day}`,
      halfDays: 1,
      role: 'ORGANISER',
      organiserId: village.members[0],
    },
    {
      ...common,
      key: key('tutoring'),
      kind: 'TUTORING',
      title: '条线工作辅导',
      heldOn: `2015-09-${day}`,
      halfDays: 1,
      role: 'TUTEE',
      organiserId: village.members[1],
    },
  ];
};

const hold = async (client: DemoClient, townId: string, session: Session): Promise<void> => {
  const { key, role, officials, ...rest } = session;
  const { trainingSession } = await client.mutate<{ trainingSession: { id: string } }>(
    'scheduleTrainingSession',
    `session:${key}`,
    { townId, ...rest },
    'trainingSession { id }',
  );
  const trainingSessionId = trainingSession.id;
  const officialIds = officials.map(({ id }) => id);
  const enrolment = { trainingSessionId, officialIds, role };
  await client.mutate('enrolOfficials', `enrol:${key}`, enrolment, 'trainingSession { id }');
  const verification = { trainingSessionId, officialIds, verifierId: rest.organiserId };
  await client.mutate('verifyAttendance', `verify:${key}`, verification, 'trainingSession { id }');
};

/** Sessions of every kind with verified attendance. */
export const loadTraining = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const ofVillages = town.villages.flatMap((village, n) => villageSessions(village, officials, n));
  const sessions = [...coursesOf(town, officials), ...ofVillages].filter((session) => session.officials.length > 0);
  await inParallel(sessions, (session) => hold(client, town.id, session));
};
