import { days, yearOf } from './days.js';
import { SIDE_NAMES, type Side, type World } from './world.js';
import type { Subject } from './reach.js';

/** A list of a unit's rows. */
export interface ListProbe {
  readonly listOf: 'town' | 'village';
  readonly rows: readonly Subject[];
  readonly args: (unitId: string) => string;
}

/** The one row of a unit. */
interface OneOfUnit {
  readonly one: Subject;
  readonly of: 'town';
  readonly args: (unitId: string) => string;
}

interface OneProbe {
  readonly one: Subject;
  /** How it is asked for where not by its id; of no side, when there is none. */
  readonly by?: (side: Side | undefined) => string;
}

/** How one query field asks for something of a side. */
export type QueryProbe = OneProbe | OneOfUnit | ListProbe;

/** What the field asks by: the id of the thing itself, or that of its unit. */
export const askedBy = (probe: QueryProbe): Subject =>
  'listOf' in probe ? probe.listOf : 'of' in probe ? probe.of : probe.one;

/** Well-formed, and never issued. */
const UNKNOWN_CODE = '00000-00000-00000-00000-00000';

/** The arguments that ask by this id. */
export const argsOf = (probe: QueryProbe, world: World, id: string): string => {
  if ('args' in probe) return probe.args(id);
  const { one, by } = probe;
  return by?.(SIDE_NAMES.map((name) => world[name]).find((side) => side[one] === id)) ?? `id: "${id}"`;
};

/** A query field that is not here fails the test by its name. */
export const queryProbes: Readonly<Record<string, QueryProbe>> = {
  district: { one: 'district' },
  town: { one: 'town' },
  village: { one: 'village' },
  department: { one: 'department' },
  cadre: { one: 'cadre' },
  official: { one: 'official' },
  contractAlerts: {
    listOf: 'town',
    rows: ['contractTerm'],
    args: (id) => `filter: { townId: "${id}" }, asOf: "${days.contractTo}"`,
  },
  officials: { listOf: 'town', rows: ['official'], args: (id) => `filter: { townId: "${id}" }` },
  cadres: { listOf: 'town', rows: ['cadre'], args: (id) => `filter: { townId: "${id}", principal: true }` },
  correctionRequests: { listOf: 'town', rows: ['correctionRequest'], args: (id) => `townId: "${id}"` },
  mentorship: { one: 'mentorship' },
  pairsWithoutRecentTalk: { listOf: 'town', rows: ['mentorship'], args: (id) => `townId: "${id}"` },
  mentorships: { listOf: 'town', rows: ['mentorship'], args: (id) => `filter: { townId: "${id}" }` },
  guidanceTalks: { listOf: 'town', rows: ['guidanceTalk'], args: (id) => `filter: { townId: "${id}" }` },
  // Everybody of the world is paired, and no mentor twice.
  unpairedOfficials: { listOf: 'town', rows: [], args: (id) => `filter: { townId: "${id}" }` },
  repairsDue: { listOf: 'village', rows: [], args: (id) => `filter: { villageId: "${id}" }` },
  mentorsWithSeveralPairs: { listOf: 'town', rows: [], args: (id) => `filter: { townId: "${id}" }` },
  tutoring: { one: 'tutoring' },
  tutorings: { listOf: 'town', rows: ['tutoring'], args: (id) => `filter: { townId: "${id}" }` },
  cultivationPlan: { one: 'cultivationPlan' },
  cultivationPlans: { listOf: 'town', rows: ['cultivationPlan'], args: (id) => `filter: { townId: "${id}" }` },
  trainingSession: { one: 'trainingSession' },
  trainingSessions: {
    listOf: 'town',
    rows: ['trainingSession'],
    args: (id) => `townId: "${id}", year: ${String(yearOf(days.trained))}`,
  },
  trainingStandings: {
    listOf: 'town',
    rows: ['official'],
    args: (id) => `year: ${String(yearOf(days.trained))}, filter: { townId: "${id}" }`,
  },
  completion: { one: 'completion', by: (side) => `code: "${side?.completionCode ?? UNKNOWN_CODE}"` },
  attendances: {
    listOf: 'town',
    rows: ['attendance'],
    args: (id) => `filter: { townId: "${id}", from: "${days.trained}" }`,
  },
  trainingPlan: {
    ...{ one: 'trainingPlan', of: 'town' },
    args: (id) => `townId: "${id}", year: ${String(yearOf(days.today))}`,
  },
  officialsWithoutSitIn: {
    listOf: 'town',
    rows: ['official'],
    args: (id) => `filter: { townId: "${id}" }, asOf: "${days.arrived}"`,
  },
  dutyPost: { one: 'dutyPost' },
  dutyPosts: { listOf: 'village', rows: ['dutyPost'], args: (id) => `villageId: "${id}"` },
  duty: { one: 'duty' },
  frontlinePosting: { one: 'frontlinePosting' },
  partyElection: { one: 'partyElection' },
  partyElections: {
    listOf: 'town',
    // The vote that is to come may be one of the next year.
    rows: yearOf(days.voted) === yearOf(days.today) ? ['partyElection', 'declaredElection'] : ['declaredElection'],
    args: (id) => `townId: "${id}", year: ${String(yearOf(days.today))}`,
  },
  reserveEntry: { one: 'reserveEntry' },
  reserveEntries: { listOf: 'town', rows: ['reserveEntry'], args: (id) => `townId: "${id}"` },
  assessment: { one: 'assessment' },
  assessments: { listOf: 'town', rows: ['assessment'], args: (id) => `filter: { townId: "${id}" }` },
};

/** Which of a side's ids identifies an entity of a type, and the query field that finds it. */
export const entityProbes: Readonly<Record<string, { readonly subject: Subject; readonly query: string }>> = {
  District: { subject: 'district', query: 'district' },
  Town: { subject: 'town', query: 'town' },
  Village: { subject: 'village', query: 'village' },
  Department: { subject: 'department', query: 'department' },
  Cadre: { subject: 'cadre', query: 'cadre' },
  Official: { subject: 'official', query: 'official' },
  Mentorship: { subject: 'mentorship', query: 'mentorship' },
  TrainingSession: { subject: 'trainingSession', query: 'trainingSession' },
  DutyPost: { subject: 'dutyPost', query: 'dutyPost' },
  FrontlinePosting: { subject: 'frontlinePosting', query: 'frontlinePosting' },
  PartyElection: { subject: 'partyElection', query: 'partyElection' },
  ReserveEntry: { subject: 'reserveEntry', query: 'reserveEntry' },
  Assessment: { subject: 'assessment', query: 'assessment' },
};

/** What a row identifies, for telling whose ids an answer holds. */
export const idsOfSide = (side: Side): readonly (readonly [Subject, string])[] =>
  Object.entries(side).filter((entry): entry is [Subject, string] => !['name', 'completionCode'].includes(entry[0]));
