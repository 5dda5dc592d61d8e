import { describe, expect, it } from '@jest/globals';
import { addDays } from '@cunguan/domain';
import { ASSESSMENT_GRADES, ASSESSMENT_STATUSES, type AssessmentGrade, type AssessmentStatus } from '@cunguan/events';
import fc from 'fast-check';
import type { Official, Placement } from '../official/official.js';
import {
  assessmentSteps,
  gradeOn,
  lastStep,
  openAssessment,
  standingOn,
  stateOfAssessment,
  type Assessment,
  type AssessedPeriod,
} from './assessment.js';
import {
  decideGrade,
  decideReview,
  notifyAssessment,
  proposeGrade,
  recordDemocraticAppraisal,
  recordTalks,
  requestReview,
  submitSelfReport,
  type StepTaken,
} from './assessment-steps.js';
import { dismissalGate, excellentLimit, lowVotesGate } from './gates.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const TODAY = '2016-06-30';
const surroundings = { today: TODAY, jurisdictions: ['310114903911', '310114903', '310114'] };
const official: Official = {
  id: id(11),
  partyStatus: 'FULL_MEMBER',
  servingFrom: '2014-07-01',
  servingTo: '2017-06-30',
  leftOn: null,
  version: 2,
};
const place = (n: number, placedFrom: string, placedTo: string | null): Placement => ({
  officialId: id(11),
  villageId: id(n),
  townId: id(2),
  districtId: id(3),
  placedFrom,
  placedTo,
});
const placements = [place(1, '2014-07-01', '2015-09-01'), place(9, '2015-09-01', null)];
const term = {
  id: id(30),
  officialId: id(11),
  ordinal: 1,
  runsFrom: '2014-07-01',
  runsTo: '2017-06-30',
  endedOn: null,
};
const annual = (year: number): AssessedPeriod => ({ kind: 'ANNUAL', year });
const open = (period: AssessedPeriod = annual(2015), openedOn = '2015-12-01', who = official) =>
  openAssessment(who, placements, { id: id(50), period, openedOn }, TODAY).assessment;
const refusal = (code: string) => expect.objectContaining({ code });

const VOTES = {
  issued: 30,
  collected: 30,
  invalid: 0,
  excellent: 9,
  competent: 15,
  basicallyCompetent: 5,
  incompetent: 1,
};
const [PROPOSER, DECIDER, REVIEWER] = [id(71), id(72), id(73)] as const;

/** One way to take each step; the grades are those of the decision and of the review. */
const stepTo: Readonly<
  Record<Exclude<AssessmentStatus, 'OPEN'>, (a: Assessment, on: string, grade: AssessmentGrade) => StepTaken>
> = {
  SELF_REPORT: (a, on) => submitSelfReport(a, { on, text: '述职' }, surroundings),
  SURVEY: (a, on) => recordDemocraticAppraisal(a, { on, votes: VOTES }, surroundings),
  TALKS: (a, on) => recordTalks(a, { on, persons: 3, summary: '谈话' }, surroundings),
  PROPOSED: (a, on, grade) => proposeGrade(a, { on, grade, cadreId: PROPOSER }, surroundings),
  DECIDED: (a, on, grade) => decideGrade(a, { on, grade, cadreId: DECIDER, reason: '理由' }, surroundings),
  NOTIFIED: (a, on) => notifyAssessment(a, { on, how: 'HANDED_OVER' }, surroundings),
  UNDER_REVIEW: (a, on) => requestReview(a, { on, text: '请复核' }, surroundings),
  FINAL: (a, on, grade) => decideReview(a, { on, grade, cadreId: REVIEWER, reason: '复核' }, surroundings),
};
type Step = keyof typeof stepTo;
const STEPS = Object.keys(stepTo) as Step[];
const upTo = (last: Step, grade: AssessmentGrade = 'COMPETENT', on = '2016-01-10'): Assessment =>
  STEPS.slice(0, STEPS.indexOf(last) + 1).reduce((a, step) => stepTo[step](a, on, grade).assessment, open());

describe('opening', () => {
  it('takes the village where the official last was in what is assessed', () => {
    expect(open(annual(2015), '2016-01-05')).toMatchObject({ villageId: id(9), year: 2015, contractTermId: null });
    expect(open(annual(2014), '2016-01-05')).toMatchObject({ villageId: id(1) });
    expect(open({ kind: 'TERM', term }, '2015-08-31')).toMatchObject({ villageId: id(1), contractTermId: id(30) });
  });

  it('takes who left within the year, by the last day of service', () => {
    const left = { ...official, servingTo: '2015-03-31', leftOn: '2015-03-31' };
    expect(open(annual(2015), '2015-12-01', left)).toMatchObject({ villageId: id(1) });
    expect(() => open(annual(2016), '2016-02-01', left)).toThrow(refusal('ASSESSMENT.OFFICIAL_NOT_SERVING'));
  });

  it.each<[string, () => unknown, string]>([
    ['a year before the service', () => open(annual(2013)), 'ASSESSMENT.OFFICIAL_NOT_SERVING'],
    ['a year to come', () => open(annual(2017)), 'INPUT.NUMBER_INVALID'],
    ['an absurd year', () => open(annual(15)), 'INPUT.NUMBER_INVALID'],
    ['a day before the year', () => open(annual(2016), '2015-12-31'), 'ASSESSMENT.BEFORE_PERIOD'],
    ['a day to come', () => open(annual(2016), '2016-07-01'), 'INPUT.DATE_INVALID'],
    [
      'a term to come',
      () => open({ kind: 'TERM', term: { ...term, runsFrom: '2016-07-01' } }),
      'ASSESSMENT.BEFORE_PERIOD',
    ],
    [
      'somebody without a contract',
      () => open(annual(2015), '2015-12-01', { ...official, servingFrom: null, servingTo: null }),
      'ASSESSMENT.OFFICIAL_NOT_SERVING',
    ],
  ])('is refused for %s', (_what, run, code) => {
    expect(run).toThrow(refusal(code));
  });
});

const anyGrade = fc.constantFrom(...ASSESSMENT_GRADES);
/** Mostly the step that is next, else any. */
const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.constant('NEXT' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...STEPS) },
);
const attempts = fc.array(fc.tuple(anyStep, fc.nat({ max: 20 }), anyGrade), { minLength: 10, maxLength: 60 });
const worse = (a: AssessmentGrade, b: AssessmentGrade) => ASSESSMENT_GRADES.indexOf(a) > ASSESSMENT_GRADES.indexOf(b);

describe('the order of the steps', () => {
  it('holds whatever is tried: each follows the last, no day goes back, versions count up, nothing recorded changes', () => {
    const seen = new Set<AssessmentStatus>();
    fc.assert(
      fc.property(attempts, (tried) => {
        let at = open();
        for (const [wanted, later, grade] of tried) {
          const [next = 'FINAL'] = assessmentSteps.next(lastStep(at).status);
          const step = (wanted === 'NEXT' ? next : wanted) as Step;
          const on = addDays('2015-11-25', later + at.version * 7);
          const before = at;
          const last = lastStep(before);
          try {
            at = stepTo[step](before, on, grade).assessment;
          } catch (error) {
            expect(error).toMatchObject({ code: expect.stringMatching(/^(ASSESSMENT|INPUT)\./) as unknown });
            continue;
          }
          seen.add(step);
          expect(assessmentSteps.can(last.status, step)).toBe(true);
          expect(lastStep(at)).toEqual({ status: step, on });
          expect(on >= last.on && on <= TODAY).toBe(true);
          expect(at.version).toBe(before.version + 1);
          for (const [name, value] of Object.entries(before)) {
            if (name !== 'version' && value !== null) expect(at).toHaveProperty(name, value);
          }
          expect(stateOfAssessment(at).aggregateVersion).toBe(at.version);
        }
      }),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual([...STEPS].sort());
  });

  it('is the same on every day as the days of the steps say', () => {
    const days = ['2015-12-02', '2015-12-05', '2015-12-09', '2015-12-12', '2015-12-15', '2015-12-20'];
    const notified = STEPS.slice(0, 6).reduce(
      (a, step, n) => stepTo[step](a, days[n] ?? '', 'COMPETENT').assessment,
      open(),
    );
    const stood = (on: string) => [standingOn(notified, on)?.status ?? null, gradeOn(notified, on)];
    expect(stood('2015-11-30')).toEqual([null, null]);
    expect(stood('2015-12-01')).toEqual(['OPEN', null]);
    expect(stood('2015-12-11')).toEqual(['TALKS', null]);
    expect(stood('2015-12-19')).toEqual(['DECIDED', null]);
    expect(stood('2015-12-20')).toEqual(['NOTIFIED', 'COMPETENT']);
    expect(stood('2016-01-19')).toEqual(['NOTIFIED', 'COMPETENT']);
    expect(standingOn(notified, '2016-01-20')).toEqual({ status: 'FINAL', on: '2016-01-20' });
  });

  it('knows the steps that are published', () => {
    expect(['OPEN', ...STEPS]).toEqual(ASSESSMENT_STATUSES);
  });
});

describe('a review', () => {
  it('never makes the result worse, and any grade that is not worse may be given', () => {
    fc.assert(
      fc.property(anyGrade, anyGrade, (decided, reviewed) => {
        const asked = upTo('UNDER_REVIEW', decided);
        const decide = () => stepTo.FINAL(asked, '2016-01-10', reviewed);
        if (worse(reviewed, decided)) {
          expect(decide).toThrow(refusal('ASSESSMENT.REVIEW_MAKES_WORSE'));
          return;
        }
        const { assessment, event } = decide();
        const grade = gradeOn(assessment, TODAY);
        expect(grade).toBe(reviewed);
        expect(event.type).toMatch(reviewed === decided ? /assessment-advanced/ : /assessment-revised/);
      }),
    );
  });

  it('is asked for until the thirtieth day', () => {
    const notified = upTo('NOTIFIED');
    expect(notified).toMatchObject({ reviewUntil: '2016-02-09', reviewPolicy: 'ASSESSMENT_REVIEW_DAYS@2006-01-01' });
    expect(stepTo.UNDER_REVIEW(notified, '2016-02-09', 'COMPETENT').assessment.reviewRequestedOn).toBe('2016-02-09');
    expect(() => stepTo.UNDER_REVIEW(notified, '2016-02-10', 'COMPETENT')).toThrow(
      refusal('ASSESSMENT.REVIEW_TOO_LATE'),
    );
  });

  it('is decided by another cadre, with a reason, and only where it was asked for', () => {
    const decide = (a: Assessment, cadreId: string, reason: string) =>
      decideReview(a, { on: '2016-01-12', grade: 'COMPETENT', cadreId, reason }, surroundings);
    expect(() => decide(upTo('UNDER_REVIEW'), DECIDER, '理由')).toThrow(refusal('ASSESSMENT.SAME_DECIDER'));
    expect(() => decide(upTo('UNDER_REVIEW'), REVIEWER, ' ')).toThrow(refusal('INPUT.TEXT_INVALID'));
    expect(() => decide(upTo('NOTIFIED'), REVIEWER, '理由')).toThrow(refusal('ASSESSMENT.NO_REVIEW_REQUESTED'));
    expect(() => decide(upTo('FINAL'), REVIEWER, '理由')).toThrow(refusal('ASSESSMENT.FINAL'));
  });
});

describe('the votes', () => {
  const record = (change: Partial<typeof VOTES>) =>
    recordDemocraticAppraisal(upTo('SELF_REPORT'), { on: '2016-01-10', votes: { ...VOTES, ...change } }, surroundings);

  it.each<[string, Partial<typeof VOTES>, string]>([
    ['more ballots than were handed out', { collected: 31, excellent: 10 }, 'ASSESSMENT.BALLOTS_EXCEED_ISSUED'],
    ['a vote too many', { competent: 16 }, 'ASSESSMENT.VOTES_DO_NOT_ADD_UP'],
    ['a vote too few', { invalid: 1, competent: 13 }, 'ASSESSMENT.VOTES_DO_NOT_ADD_UP'],
    ['half a vote', { competent: 14.5, invalid: 0.5 }, 'INPUT.NUMBER_INVALID'],
    ['less than nothing', { competent: -1, excellent: 25 }, 'INPUT.NUMBER_INVALID'],
    [
      'no valid vote',
      { invalid: 30, excellent: 0, competent: 0, basicallyCompetent: 0, incompetent: 0 },
      'ASSESSMENT.NO_VALID_VOTES',
    ],
  ])('are refused with %s', (_what, change, code) => {
    expect(() => record(change)).toThrow(refusal(code));
  });

  it('call for INCOMPETENT above exactly a third of the valid ones', () => {
    const gate = (bad: number, valid: number) =>
      lowVotesGate(
        { ...VOTES, collected: valid + 2, invalid: 2, competent: valid - bad, basicallyCompetent: bad, incompetent: 0 },
        surroundings.jurisdictions,
        '2016-01-10',
      );
    expect(gate(10, 30)).toMatchObject({ met: false, count: 10, base: 30, policy: 'ASSESSMENT_LOW_VOTES@1995-01-01' });
    expect(gate(11, 30)).toMatchObject({ met: true, proposes: 'INCOMPETENT' });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }), (bad, valid) => {
        expect(gate(Number(bad), Number(valid)).met).toBe(bad * 3n > valid);
      }),
    );
  });

  it('are followed, or the proposer says why not', () => {
    const bad = { ...VOTES, competent: 8, basicallyCompetent: 10, incompetent: 3 };
    const surveyed = recordDemocraticAppraisal(upTo('SELF_REPORT'), { on: '2016-01-10', votes: bad }, surroundings);
    const talked = stepTo.TALKS(surveyed.assessment, '2016-01-10', 'COMPETENT').assessment;
    const propose = (grade: AssessmentGrade, reason?: string) =>
      proposeGrade(talked, { on: '2016-01-11', grade, cadreId: PROPOSER, reason }, surroundings);
    expect(() => propose('COMPETENT')).toThrow(refusal('ASSESSMENT.GATE_NEEDS_REASON'));
    expect(propose('COMPETENT', '因故（虚构）').text?.text).toBe('因故（虚构）');
    expect(propose('INCOMPETENT').assessment.proposedGrade).toBe('INCOMPETENT');
  });
});

describe('a decision', () => {
  const decide = (grade: AssessmentGrade, cadreId: string, reason?: string) =>
    decideGrade(upTo('PROPOSED'), { on: '2016-01-12', grade, cadreId, reason }, surroundings);

  it('is another person’s, and says why where it is not what was proposed', () => {
    expect(() => decide('COMPETENT', PROPOSER)).toThrow(refusal('ASSESSMENT.SAME_PERSON'));
    expect(() => decide('EXCELLENT', DECIDER)).toThrow(refusal('ASSESSMENT.DECISION_NEEDS_REASON'));
    expect(decide('EXCELLENT', DECIDER, '突出（虚构）').assessment.decidedGrade).toBe('EXCELLENT');
  });

  it('is not told before the notification', () => {
    const { payload } = stateOfAssessment(upTo('DECIDED', 'EXCELLENT'));
    expect(payload).toMatchObject({ status: 'DECIDED', grade: null, notifiedOn: null });
    expect(JSON.stringify(payload)).not.toContain('EXCELLENT');
  });
});

describe('a gate', () => {
  it.each([
    [0, 0],
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [20, 3],
    [26, 3],
    [100, 15],
  ])('lets of %d officials %d be EXCELLENT, rounded down', (officials, limit) => {
    expect(excellentLimit(officials, surroundings.jurisdictions, TODAY)).toMatchObject({ limit, percent: 15 });
  });

  it('asks about dismissal from the second year running', () => {
    expect(dismissalGate(1, [], TODAY).met).toBe(false);
    expect(dismissalGate(2, [], TODAY)).toMatchObject({ met: true, policy: 'ASSESSMENT_DISMISSAL_YEARS@2006-01-01' });
    expect(dismissalGate(2, [], '2020-01-10').policy).toBe('ASSESSMENT_DISMISSAL_YEARS@2019-06-01');
  });

  it.each([
    ['a text of 10,000 characters', '村'.repeat(10_000), 'INPUT.TEXT_INVALID'],
    ['a formula', '=1+1', 'INPUT.TEXT_FORMULA'],
    ['blanks', '   ', 'INPUT.TEXT_INVALID'],
  ])('refuses %s as a self-report, and takes rare characters', (_what, text, code) => {
    expect(() => submitSelfReport(open(), { on: '2016-01-10', text }, surroundings)).toThrow(refusal(code));
    const rare = submitSelfReport(open(), { on: '2016-01-10', text: '㐱𠮷村 👍' }, surroundings);
    expect(rare.text).toEqual({ kind: 'SELF_REPORT', text: '㐱𠮷村 👍' });
  });
});
