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
  readonly place?: string;
  readonly topicId?: string;
}

/** The town's plan of the year: party spirit and conduct, the town's economy and society, mass work. */
const COURSES = [
  { title: '党性党风教育', theme: 'PARTY_SPIRIT_AND_CONDUCT', heldOn: '2015-03-25', halfDays: 4 },
  { title: '安亭经济社会发展', theme: 'ECONOMY_AND_SOCIETY', heldOn: '2015-06-10', halfDays: 4 },
  { title: '群众工作能力', theme: 'MASS_WORK_ABILITY', heldOn: '2015-10-14', halfDays: 4 },
] as const;

interface WithId {
  readonly id: string;
}

/** The annual plan with the article's topics and village-situation training; answers the topics by title. */
const adoptPlan = async (client: DemoClient, townId: string): Promise<ReadonlyMap<string, string>> => {
  const audience = '在岗大学生村官（演示）';
  const courses = COURSES.map(({ title, theme }) => ({ theme, title, audience, targetSessions: 1, targetHalfDays: 4 }));
  const village = { theme: 'VILLAGE_SITUATION', title: '村情培训', audience, targetSessions: 48, targetHalfDays: 48 };
  const { trainingPlan } = await client.mutate<{
    trainingPlan: { topics: readonly (WithId & { readonly title: string })[] };
  }>(
    'adoptTrainingPlan',
    'plan:2015',
    { townId, year: 2015, adoptedOn: '2015-01-15', topics: [...courses, village] },
    'trainingPlan { topics { id title } }',
  );
  return new Map(trainingPlan.topics.map(({ id, title }) => [title, id]));
};

const courseOfficials = (officials: readonly DemoOfficial[], course: number): readonly DemoOfficial[] =>
  // Each course is missed by some, who are then short of the required days.
  officials.filter(({ number }) => number < 24 && number % 8 !== course * 2);

const coursesOf = (town: DemoTown, officials: readonly DemoOfficial[]): Session[] =>
  COURSES.map(({ title, heldOn, halfDays }, index) => ({
    ...{ title, heldOn, halfDays, place: '镇党校（演示）' },
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

const hold = async (client: DemoClient, townId: string, session: Session): Promise<string> => {
  const { key, role, officials, ...rest } = session;
  const { trainingSession } = await client.mutate<{ trainingSession: WithId }>(
    'recordHeldTrainingSession',
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
  return trainingSessionId;
};

/** The one of those absent who makes up for it in the next course; the others are still due. */
const MAKES_UP = 0;

/** A course with those who were absent from it; one of them makes up for the course before. Answers the absence to make up for. */
const holdCourse = async (
  client: DemoClient,
  town: DemoTown,
  session: Session,
  { absent, makeUpFor }: { readonly absent: readonly DemoOfficial[]; readonly makeUpFor: string | null },
): Promise<string | null> => {
  const { key, role, organiserId } = session;
  const late = session.officials.filter(({ number }) => makeUpFor !== null && number === MAKES_UP);
  const officials = session.officials.filter((official) => !late.includes(official));
  const trainingSessionId = await hold(client, town.id, { ...session, officials });
  const enrolment = { trainingSessionId, role };
  const lateIds = late.map(({ id }) => id);
  if (lateIds.length > 0) {
    const makeUp = { ...enrolment, officialIds: lateIds, makeUpFor };
    await client.mutate('enrolOfficials', `make-up:${key}`, makeUp, 'trainingSession { id }');
    const verification = { trainingSessionId, officialIds: lateIds, verifierId: organiserId };
    await client.mutate('verifyAttendance', `verify-make-up:${key}`, verification, 'trainingSession { id }');
  }
  const absentIds = absent.map(({ id }) => id);
  const missing = { ...enrolment, officialIds: absentIds };
  await client.mutate('enrolOfficials', `enrol-absent:${key}`, missing, 'trainingSession { id }');
  const absences = absentIds.map((officialId) => ({ officialId, reason: 'WORK' }));
  const { attendances } = await client.mutate<{ attendances: readonly WithId[] }>(
    'recordAbsence',
    `absent:${key}`,
    { trainingSessionId, absences, verifierId: organiserId },
    'attendances { id }',
  );
  const scores = session.officials.map(({ id, number }) => ({ officialId: id, score: 55 + ((number * 7) % 45) }));
  const scored = { trainingSessionId, scores, verifierId: organiserId };
  await client.mutate('recordScores', `scores:${key}`, scored, 'trainingSession { id }');
  const index = absent.findIndex(({ number }) => number === MAKES_UP);
  return attendances[index]?.id ?? null;
};

/** Sessions of the end of the year to which nobody has been enrolled yet: open to whoever is short on 30 November. */
const openSessionsOf = (town: DemoTown, village: DemoVillage) => [
  {
    key: 'course:december',
    session: {
      ...{ kind: 'TOWN_COURSE', title: '年末补训（演示）', heldOn: '2015-12-09', halfDays: 2, villageId: null },
      organiserId: town.organiser,
    },
  },
  {
    key: 'sit-in:december',
    session: {
      ...{ kind: 'COMMITTEE_SIT_IN', title: '列席年终两委会议（演示）', heldOn: '2015-12-16', halfDays: 1 },
      ...{ villageId: village.id, organiserId: village.members[0] },
    },
  },
];

/** Who holds a completion of the year: the official as whom one may sign in. */
const CERTIFIED = 6;

const certify = async (client: DemoClient, officials: readonly DemoOfficial[]): Promise<void> => {
  const official = officials.find(({ number }) => number === CERTIFIED);
  const input = { officialId: official?.id, year: 2015 };
  await client.mutate('issueCompletion', `completion:${String(CERTIFIED)}`, input, 'completion { id }');
};

/** The year's plan and its courses one after the other, village-situation training in each village. */
export const loadTraining = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  const topics = await adoptPlan(client, town.id);
  const withTopic = (session: Session, title: string): Session => {
    const topicId = topics.get(title);
    return topicId === undefined ? session : { ...session, topicId };
  };
  const ofVillages = town.villages.flatMap((village, n) => villageSessions(village, officials, n));
  const inVillages = ofVillages.filter((session) => session.officials.length > 0);
  await inParallel(inVillages, (session) => hold(client, town.id, withTopic(session, '村情培训')));
  let makeUpFor: string | null = null;
  for (const session of coursesOf(town, officials)) {
    const absent = officials.filter(
      (official) => official.number < 24 && !session.officials.some(({ id }) => id === official.id),
    );
    const due: string | null = await holdCourse(client, town, withTopic(session, session.title), { absent, makeUpFor });
    makeUpFor = due ?? null;
  }
  const [village] = town.villages;
  if (!village) throw new Error('the demo needs a village');
  for (const { key, session } of openSessionsOf(town, village)) {
    const input = { townId: town.id, ...session };
    await client.mutate('recordHeldTrainingSession', `session:${key}`, input, 'trainingSession { id }');
  }
  await certify(client, officials);
};
