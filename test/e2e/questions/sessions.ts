import type { DemoClient } from '../../../infra/demo/demo-client.js';
import type { FixtureOfficials, OfficialName } from './officials.js';
import type { Organisation, VillageName } from './two-towns.js';

interface Session {
  readonly key: string;
  readonly town: 'north' | 'south';
  /** None of a course of the town. */
  readonly village?: VillageName;
  readonly kind: string;
  readonly role: string;
  readonly heldOn: string;
  readonly halfDays: number;
  readonly ofPlan?: true;
  readonly enrolled: readonly OfficialName[];
  readonly verified: readonly OfficialName[];
}

/** Seven days are fourteen half-days; what is held after 30 June 2015 is still to come on that day. */
const SESSIONS: readonly Session[] = [
  {
    ...{ key: 'spring course', town: 'north', kind: 'TOWN_COURSE', role: 'ATTENDEE' },
    ...{ heldOn: '2015-03-10', halfDays: 10, ofPlan: true },
    enrolled: ['endsSoon', 'secondTerm', 'quietPair'],
    verified: ['endsSoon', 'secondTerm'],
  },
  {
    ...{ key: 'lecture', town: 'north', village: 'northEast', kind: 'VILLAGE_LECTURE', role: 'ATTENDEE' },
    ...{ heldOn: '2015-04-08', halfDays: 4 },
    enrolled: ['secondTerm'],
    verified: ['secondTerm'],
  },
  {
    ...{ key: 'sit-in', town: 'north', village: 'northEast', kind: 'COMMITTEE_SIT_IN', role: 'OBSERVER' },
    ...{ heldOn: '2015-05-06', halfDays: 1 },
    enrolled: ['endsSoon'],
    verified: ['endsSoon'],
  },
  {
    ...{ key: 'sit-in of last year', town: 'south', village: 'southEast', kind: 'COMMITTEE_SIT_IN', role: 'OBSERVER' },
    ...{ heldOn: '2014-11-11', halfDays: 1 },
    enrolled: ['secondTermOfSouth'],
    verified: ['secondTermOfSouth'],
  },
  {
    ...{ key: 'autumn course', town: 'north', kind: 'TOWN_COURSE', role: 'ATTENDEE' },
    ...{ heldOn: '2015-09-10', halfDays: 4, ofPlan: true, enrolled: [], verified: [] },
  },
  {
    ...{ key: 'autumn lecture', town: 'south', village: 'southWest', kind: 'VILLAGE_LECTURE', role: 'ATTENDEE' },
    ...{ heldOn: '2015-10-14', halfDays: 2, enrolled: [], verified: [] },
  },
];

interface WithId {
  readonly id: string;
}

const adoptPlan = async (client: DemoClient, townId: string): Promise<string> => {
  const topic = { theme: 'PARTY_SPIRIT_AND_CONDUCT', title: '党性党风教育', targetSessions: 2, targetHalfDays: 15 };
  const { trainingPlan } = await client.mutate<{ trainingPlan: { topics: readonly WithId[] } }>(
    'adoptTrainingPlan',
    'plan',
    { townId, year: 2015, adoptedOn: '2015-01-05', topics: [topic] },
    'trainingPlan { topics { id } }',
  );
  return trainingPlan.topics[0]?.id ?? '';
};

/** Enters the northern town's plan of the year, and the sessions of both towns with who was there. */
export const enterSessions = async (
  client: DemoClient,
  { towns, villages }: Organisation,
  { officials }: FixtureOfficials,
): Promise<void> => {
  const topicId = await adoptPlan(client, towns.north.id);
  const idsOf = (names: readonly OfficialName[]): readonly string[] => names.map((name) => officials[name]);
  for (const { key, town, village, kind, role, heldOn, halfDays, ofPlan, enrolled, verified } of SESSIONS) {
    const organiserId = village ? villages[village].director : towns[town].organiser;
    const place = { townId: towns[town].id, ...(village ? { villageId: villages[village].id } : {}) };
    const about = { kind, title: key, heldOn, halfDays, organiserId, ...(ofPlan ? { topicId } : {}) };
    const { trainingSession } = await client.mutate<{ trainingSession: WithId }>(
      'recordHeldTrainingSession',
      `session:${key}`,
      { ...place, ...about },
      'trainingSession { id }',
    );
    const session = { trainingSessionId: trainingSession.id };
    const answer = 'trainingSession { id }';
    if (enrolled.length > 0) {
      await client.mutate('enrolOfficials', `enrol:${key}`, { ...session, officialIds: idsOf(enrolled), role }, answer);
    }
    if (verified.length > 0) {
      const verification = { ...session, officialIds: idsOf(verified), verifierId: organiserId };
      await client.mutate('verifyAttendance', `verify:${key}`, verification, answer);
    }
  }
};
