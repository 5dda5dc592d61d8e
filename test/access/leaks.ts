import type { DataGroup } from '@cunguan/access';
import { isPartly, readReached, type Subject } from './reach.js';
import { idsOfSide } from './query-probes.js';
import type { AnyRole } from './viewers.js';
import { SIDE_NAMES, type SideName, type World } from './world.js';

/** The kind of data that an id itself belongs to. */
const groups: Readonly<Record<Subject, DataGroup>> = {
  district: 'units',
  town: 'units',
  village: 'units',
  department: 'units',
  cadre: 'leaders',
  office: 'leaders',
  townCadre: 'leaders',
  official: 'person',
  mentorship: 'mentoring',
  guidanceTalk: 'mentoring',
  tutoring: 'tutoring',
  tutoringRecord: 'tutoring',
  cultivationPlan: 'cultivation',
  cultivationReview: 'cultivation',
  trainingSession: 'sessions',
  trainingPlan: 'sessions',
  attendance: 'attendance',
  completion: 'completions',
  dutyPost: 'posts',
  dutyPostHolding: 'assignments',
  duty: 'assignments',
  frontlinePosting: 'assignments',
  partyElection: 'elections',
  candidacy: 'elections',
  declaredElection: 'elections',
  reserveEntry: 'reserve',
  investigator: 'leaders',
  committeeMember: 'leaders',
  caseRole: 'cases',
  assessment: 'assessments',
  correctionRequest: 'corrections',
  relative: 'leaders',
  kinship: 'kinship',
  keyCultivation: 'key-cultivation',
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

type Owner = readonly [side: SideName, subject: Subject];

/**
 * What of an answer the role does not reach; null when it reaches all of it. What is told of the sides given may name
 * the units and cadres that it happened with.
 */
export type LeakFinder = (
  role: AnyRole,
  answer: unknown,
  asked: { readonly question: string; readonly of: readonly SideName[] },
) => string | null;

/** Finds the ids in an answer that are of things out of reach; those of the question itself do not count. */
export const leakFinder = (world: World): LeakFinder => {
  const owners = new Map<string, Owner[]>();
  for (const name of SIDE_NAMES) {
    for (const [subject, id] of idsOfSide(world[name])) {
      owners.set(id, [...(owners.get(id) ?? []), [name, subject]]);
    }
  }
  const isReached = (role: AnyRole, [name, subject]: Owner, of: readonly SideName[]): boolean =>
    readReached(role, groups[subject], world, name, subject) ||
    isPartly(world, name, subject) ||
    (['units', 'leaders'].includes(groups[subject]) && of.includes(name));
  return (role, answer, { question, of }) => {
    const leaked = [...new Set(JSON.stringify(answer).match(UUID) ?? [])].flatMap((id) => {
      const owned = question.includes(id) ? [] : (owners.get(id) ?? []);
      return owned.some((owner) => isReached(role, owner, of)) ? [] : owned.slice(0, 1);
    });
    return leaked.length > 0 ? `tells of ${leaked.map((owner) => owner.join('.')).join(', ')}` : null;
  };
};
