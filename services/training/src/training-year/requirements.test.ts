import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindsThatFill, REQUIREMENT_CODES, requirementRules, requirementsOf, type YearFacts } from './requirements.js';

const ANTING = ['310114103901', '310114103', '310114'];

const facts = (change: Partial<YearFacts> = {}): YearFacts => ({
  year: 2015,
  servingFrom: '2013-07-01',
  jurisdictions: ANTING,
  verifiedHalfDays: 0,
  sitIns: 0,
  townCourses: 0,
  ...change,
});

const [national] = requirementRules;
if (!national) throw new Error('there is no rule');
const base = national;

const found = (given: YearFacts, code: string, rules = requirementRules) =>
  requirementsOf(given, rules).find((one) => one.code === code);

const anyFacts = fc.record({
  year: fc.integer({ min: 2008, max: 2100 }),
  verifiedHalfDays: fc.nat(400),
  sitIns: fc.nat(30),
  townCourses: fc.nat(30),
});

describe('the requirements of a year', () => {
  it('ask for seven verified days and a sit-in by dated rules', () => {
    expect(requirementsOf(facts({ verifiedHalfDays: 13 }))).toMatchObject([
      {
        code: 'TRAINING_DAYS_PER_YEAR',
        policy: 'TRAINING_DAYS_PER_YEAR@2008-04-10',
        required: 7,
        done: 6.5,
        missing: 0.5,
      },
      { code: 'SIT_INS_PER_YEAR', policy: 'SIT_INS_PER_YEAR@2008-04-10', required: 1, done: 0, missing: 1, met: false },
    ]);
  });

  it.each([
    ['2015-01-01', 1],
    ['2015-12-31', 1],
    ['2014-12-31', undefined],
    ['2016-01-01', undefined],
  ])('ask for induction in the calendar year in which service begins: %s', (servingFrom, required) => {
    expect(found(facts({ servingFrom }), 'INDUCTION_COURSES_IN_FIRST_YEAR')?.required).toBe(required);
  });

  it('ask a year that is served in part for the whole', () => {
    expect(found(facts({ servingFrom: '2015-12-01' }), 'TRAINING_DAYS_PER_YEAR')?.required).toBe(7);
  });

  it.each([
    ['the village', '310114103901', 4],
    ['the town', '310114103', 5],
    ['the district', '310114', 6.5],
    ['the nation, where another place has a rule', '310115', 7],
  ])('are those of %s', (_whose, jurisdiction, value) => {
    const own = { ...base, jurisdiction, value: jurisdiction === '310115' ? 20 : value };
    expect(found(facts(), 'TRAINING_DAYS_PER_YEAR', [...requirementRules, own])?.required).toBe(value);
  });

  it('are those in force at the end of the year', () => {
    const rules = [
      ...requirementRules,
      { ...base, jurisdiction: '310114', validFrom: '2015-12-31', validTo: '2016-12-31' },
    ];
    const policies = [2014, 2015, 2016].map((year) => found(facts({ year }), 'TRAINING_DAYS_PER_YEAR', rules)?.policy);
    expect(policies).toEqual(['2008-04-10', '2015-12-31', '2008-04-10'].map((day) => `TRAINING_DAYS_PER_YEAR@${day}`));
  });

  it('have a rule for every year that may be asked for, and never miss less than nothing', () => {
    fc.assert(
      fc.property(anyFacts, (change) => {
        const standings = requirementsOf(facts({ ...change, servingFrom: `${String(change.year)}-03-01` }));
        expect(standings.map(({ code }) => code)).toEqual(REQUIREMENT_CODES);
        for (const { required, done, missing, met } of standings) {
          expect(missing).toBe(Math.max(0, required - done));
          expect(Number.isInteger(missing * 2)).toBe(true);
          expect(met).toBe(done >= required);
        }
      }),
    );
  });

  it('never miss more for whatever is verified besides', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (given, more) => {
        const before = requirementsOf(facts(given));
        const after = requirementsOf(
          facts({
            year: given.year,
            verifiedHalfDays: given.verifiedHalfDays + more.verifiedHalfDays,
            sitIns: given.sitIns + more.sitIns,
            townCourses: given.townCourses + more.townCourses,
          }),
        );
        for (const [n, { missing }] of after.entries()) expect(missing).toBeLessThanOrEqual(before[n]?.missing ?? -1);
      }),
    );
  });

  it.each([
    ['any session while days are missing', { sitIns: 1 }, 5],
    ['sit-ins alone while only one is missing', { verifiedHalfDays: 14 }, 1],
    ['nothing once all is met', { verifiedHalfDays: 14, sitIns: 1 }, 0],
  ])('are filled by %s', (_what, change, kinds) => {
    expect(kindsThatFill(requirementsOf(facts(change)))).toHaveLength(kinds);
  });
});
