import { inParallel, type DemoClient } from './demo-client.js';
import type { DemoOfficial } from './officials.demo.js';
import type { DemoTown } from './organisation.demo.js';

type Grade = 'EXCELLENT' | 'COMPETENT' | 'BASICALLY_COMPETENT' | 'INCOMPETENT';

/** When each step was taken. */
interface AssessmentDays {
  readonly opened: string;
  readonly reported: string;
  readonly appraised: string;
  readonly talked: string;
  readonly proposed: string;
  readonly decided: string;
  readonly notified: string;
}

/** Before a term that ends on 30 June 2015 is renewed. */
const TERM_DAYS: AssessmentDays = {
  opened: '2015-05-04',
  reported: '2015-05-11',
  appraised: '2015-05-18',
  talked: '2015-05-25',
  proposed: '2015-06-01',
  decided: '2015-06-08',
  notified: '2015-06-12',
};

const ANNUAL_DAYS: AssessmentDays = {
  opened: '2014-12-22',
  reported: '2015-01-05',
  appraised: '2015-01-12',
  talked: '2015-01-16',
  proposed: '2015-01-20',
  decided: '2015-01-26',
  notified: '2015-01-30',
};

interface Concluding {
  /** Tells this assessment from the others of the demo. */
  readonly key: string;
  readonly period: object;
  readonly officialId: string;
  readonly proposerId: string;
  readonly deciderId: string;
  readonly grade: Grade;
  readonly days: AssessmentDays;
}

interface Given {
  readonly assessment: { readonly id: string };
}

/** Counts are invented; those of a weak grade are weak too. */
const votesOf = (grade: Grade) => {
  const ballots = { issued: 42, collected: 40, invalid: 1 };
  if (grade === 'EXCELLENT') return { ...ballots, excellent: 28, competent: 10, basicallyCompetent: 1, incompetent: 0 };
  if (grade === 'COMPETENT') return { ...ballots, excellent: 11, competent: 24, basicallyCompetent: 3, incompetent: 1 };
  return { ...ballots, excellent: 3, competent: 23, basicallyCompetent: 11, incompetent: 2 };
};

/** Opens an assessment and takes its steps until the official is notified; answers its id. */
const conclude = async (
  client: DemoClient,
  { key, period, officialId, proposerId, deciderId, grade, days }: Concluding,
): Promise<string> => {
  const open = { officialId, ...period, openedOn: days.opened };
  const { assessment } = await client.mutate<Given>('openAssessment', `assessment:${key}`, open, 'assessment { id }');
  const steps = [
    ['submitSelfReport', { on: days.reported, text: '对照岗位职责述职（虚构）' }],
    ['recordDemocraticAppraisal', { on: days.appraised, ...votesOf(grade) }],
    ['recordAssessmentTalks', { on: days.talked, persons: 9, summary: '群众反映踏实肯干（虚构）' }],
    ['proposeAssessmentGrade', { on: days.proposed, grade, proposerId }],
    ['decideAssessmentGrade', { on: days.decided, grade, deciderId }],
    ['notifyAssessment', { on: days.notified, how: 'HANDED_OVER' }],
  ] as const;
  for (const [n, [mutation, facts]] of steps.entries()) {
    const input = { assessmentId: assessment.id, expectedVersion: n + 1, ...facts };
    await client.mutate(mutation, `assessment:${key}:${mutation}`, input, 'assessment { id }');
  }
  return assessment.id;
};

interface TermAssessment {
  readonly officialId: string;
  readonly contractTermId: string;
  readonly proposerId: string;
  readonly deciderId: string;
  /** COMPETENT where left out. */
  readonly grade?: Grade;
  /** Those before a renewal on 1 July 2015 where left out. */
  readonly days?: AssessmentDays;
}

/**
 * The whole assessment of a contract term, by commands, until the official was notified; answers its id. Renewal needs
 * it. Given twice alike it is one assessment.
 */
export const concludeTermAssessment = (
  client: DemoClient,
  { contractTermId, grade = 'COMPETENT', days = TERM_DAYS, ...rest }: TermAssessment,
): Promise<string> =>
  conclude(client, { key: contractTermId, period: { kind: 'TERM', contractTermId }, grade, days, ...rest });

const annual2014 = { kind: 'ANNUAL', year: 2014 } as const;

/** The grades of 2014; of 26 officials three at most are EXCELLENT. */
const ANNUAL: readonly { readonly number: number; readonly grade: Grade }[] = [
  { number: 2, grade: 'EXCELLENT' },
  { number: 6, grade: 'EXCELLENT' },
  { number: 4, grade: 'COMPETENT' },
  { number: 9, grade: 'COMPETENT' },
  { number: 13, grade: 'BASICALLY_COMPETENT' },
];

/** The official asked for a review, and another cadre made the grade better. */
const REVIEWED = 13;

const review = async (client: DemoClient, assessmentId: string, reviewerId: string): Promise<void> => {
  const request = { assessmentId, expectedVersion: 7, on: '2015-02-09', text: '请核对民主测评票数（虚构）' };
  await client.mutate('requestAssessmentReview', 'assessment:review', request, 'assessment { id }');
  const decision = { assessmentId, expectedVersion: 8, on: '2015-02-27', reviewerId, reason: '复核后予以更正（虚构）' };
  const input = { ...decision, grade: 'COMPETENT' };
  await client.mutate('decideAssessmentReview', 'assessment:reviewed', input, 'assessment { id }');
};

/** Annual assessments of 2014; those of the terms that ended in the middle of 2015 came before the renewal. */
export const loadAssessments = async (
  client: DemoClient,
  town: DemoTown,
  officials: readonly DemoOfficial[],
): Promise<void> => {
  await inParallel(ANNUAL, async ({ number, grade }) => {
    const official = officials[number];
    if (!official) throw new Error(`the demo has no official ${String(number)}`);
    const assessmentId = await conclude(client, {
      key: `2014:${String(number)}`,
      period: annual2014,
      officialId: official.id,
      proposerId: official.village.secretary,
      deciderId: town.secretary,
      grade,
      days: ANNUAL_DAYS,
    });
    if (number === REVIEWED) await review(client, assessmentId, town.organiser);
  });
};
