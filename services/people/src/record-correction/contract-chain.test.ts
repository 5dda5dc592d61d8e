import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, DomainError, type CivilDate } from '@cunguan/domain';
import { ASSESSMENT_GRADES, EXIT_ROUTES, type AssessmentGrade } from '@cunguan/events';
import fc from 'fast-check';
import { endContract, signContract, type Exception } from '../contract-term/contract-term.js';
import { registerOfficial } from '../official/official.js';
import { correctContract, type ServiceRecord } from './contract-correction.js';
import { correctPlacement } from './placement-correction.js';

const TODAY = '2030-01-01';
const DISTRICT = ['310114'];
const ids = { officialId: '00000000-0000-4000-8000-0000000000a1', placementId: '00000000-0000-4000-8000-0000000000b1' };
const village = {
  id: '00000000-0000-4000-8000-000000000011',
  townId: '00000000-0000-4000-8000-000000000010',
  districtId: '00000000-0000-4000-8000-000000000001',
};
const exception: Exception = { approverId: ids.placementId, reason: '项目未完（虚构）', approverLeadsTown: true };
const idOfTerm = (ordinal: number): string => `00000000-0000-4000-8000-0000000000c${String(ordinal % 10)}`;

/** A record, and what each renewal rested on. */
interface World {
  readonly record: ServiceRecord;
  readonly signedWith: ReadonlyMap<number, { grade: AssessmentGrade | null; post: boolean; exception: boolean }>;
}

const start = (): World => {
  const { official, placement } = registerOfficial(
    ids,
    village,
    {
      ...{
        name: '陈晓岚（化名）',
        sex: 'FEMALE',
        birthDate: '1989-05-01',
        education: 'BACHELOR',
        specialties: ['LAW'],
      },
      ...{ partyStatus: 'FULL_MEMBER', arrivedOn: '2012-07-01' },
    },
    TODAY,
  );
  return { record: { official, placements: [placement], terms: [] }, signedWith: new Map() };
};

type Step = (world: World) => World;

const around = (day: CivilDate, shift: number): CivilDate => addDays(day, shift);

const signing = fc
  .record({
    months: fc.integer({ min: 22, max: 38 }),
    gap: fc.constantFrom(0, 0, 0, 0, 1, -1),
    grade: fc.option(fc.constantFrom(...ASSESSMENT_GRADES), { nil: null }),
    post: fc.boolean(),
    approved: fc.boolean(),
  })
  .map(({ months, gap, grade, post, approved }): Step => (world) => {
    const { official, placements, terms } = world.record;
    const last = terms.at(-1);
    const placement = placements.at(-1);
    if (!placement) return world;
    const from = around(last ? addDays(last.runsTo, 1) : placement.placedFrom, gap);
    const facts = last && {
      ...{ ordinal: last.ordinal, runsFrom: last.runsFrom, runsTo: last.runsTo, hasDeputyRankPost: post },
      assessment: grade && { grade, notifiedOn: last.runsTo },
      jurisdictions: DISTRICT,
    };
    const ordinal = terms.length + 1;
    const signed = signContract(official, placement, facts ?? null, DISTRICT, {
      ...{ id: idOfTerm(ordinal), from, to: addDays(addMonths(from, months), -1) },
      exception: approved ? exception : null,
      today: TODAY,
    });
    const basis = { grade, post, exception: signed.term.exceptionApproverId !== null };
    return {
      record: { official: signed.official, placements, terms: [...terms, signed.term] },
      signedWith: new Map([...world.signedWith, [ordinal, basis]]),
    };
  });

const ending = fc
  .record({ back: fc.integer({ min: -5, max: 900 }), exitRoute: fc.constantFrom(...EXIT_ROUTES) })
  .map(({ back, exitRoute }): Step => (world) => {
    const { official, placements, terms } = world.record;
    const [last, placement] = [terms.at(-1) ?? null, placements.at(-1)];
    if (!placement) return world;
    const ended = endContract(official, placement, last, {
      ...{ on: around(last?.runsTo ?? TODAY, -back), exitRoute, today: TODAY },
    });
    const record = {
      official: ended.official,
      placements: [...placements.slice(0, -1), ended.placement],
      terms: [...terms.slice(0, -1), ended.term],
    };
    return { ...world, record };
  });

const shift = fc.option(fc.integer({ min: -400, max: 400 }), { nil: undefined });

const correction = fc
  .record({
    which: fc.nat(9),
    ...{ from: shift, to: shift, endedOn: fc.oneof(shift, fc.constant(null)) },
    exitRoute: fc.option(fc.constantFrom(...EXIT_ROUTES), { nil: undefined }),
    stale: fc.constantFrom(0, 0, 0, 1),
  })
  .map(({ which, from, to, endedOn, exitRoute, stale }): Step => (world) => {
    const { terms } = world.record;
    const term = terms[which % Math.max(terms.length, 1)];
    if (!term) return world;
    const record = correctContract(
      world.record,
      DISTRICT,
      {
        contractTermId: term.id,
        from: from === undefined ? null : around(term.runsFrom, from),
        to: to === undefined ? null : around(term.runsTo, to),
        ...(endedOn === undefined
          ? {}
          : { endedOn: endedOn === null ? null : around(term.endedOn ?? term.runsTo, endedOn) }),
        ...(exitRoute === undefined ? {} : { exitRoute }),
        reason: '登记有误（虚构）',
        expectedVersion: term.version - stale,
      },
      TODAY,
    );
    return { ...world, record };
  });

const moving = fc.integer({ min: -400, max: 400 }).map((days): Step => (world) => {
  const placement = world.record.placements.at(0);
  if (!placement) return world;
  const from = around(placement.placedFrom, days);
  const { id: placementId, version: expectedVersion } = placement;
  const record = correctPlacement(world.record, { placementId, from, reason: '误（虚构）', expectedVersion }, TODAY);
  return { ...world, record };
});

/** A refusal leaves everything as it was. */
const attempt = (world: World, step: Step, noted: Set<string>): World => {
  try {
    const next = step(world);
    noted.add('done');
    return next;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    noted.add(error.code);
    return world;
  }
};

const expectSound = ({ record: { official, placements, terms }, signedWith }: World): void => {
  terms.forEach((term, n) => {
    expect(term.ordinal).toBe(n + 1);
    expect(term.runsFrom < term.runsTo).toBe(true);
    const next = terms[n + 1];
    if (next) {
      expect(next.runsFrom).toBe(addDays(term.runsTo, 1));
      expect([term.endedOn, term.exitRoute]).toEqual([null, null]);
    }
    expect(term.endedOn === null).toBe(term.exitRoute === null);
    const basis = signedWith.get(term.ordinal);
    if (n > 0) expect(['EXCELLENT', 'COMPETENT']).toContain(basis?.grade);
    if (n > 1) expect(Boolean(basis?.post) !== Boolean(basis?.exception)).toBe(true);
    if (n < 2) expect(term.exceptionApproverId).toBeNull();
  });
  expect(terms.filter(({ exitRoute }) => exitRoute !== null).length).toBeLessThanOrEqual(1);
  expect(official.leftOn).toBe(terms.at(-1)?.endedOn ?? null);
  expect(placements.at(-1)?.placedTo ?? null).toBe(official.leftOn && addDays(official.leftOn, 1));
  expect((placements.at(0)?.placedFrom ?? '') <= (terms.at(0)?.runsFrom ?? TODAY)).toBe(true);
};

describe('a chain of contract terms', () => {
  it('has no overlap, no gap, no second exit route, no renewal without its grade, and no third term without post or exception', () => {
    const noted = new Set<string>();
    const step = fc.oneof(
      { weight: 5, arbitrary: signing },
      { weight: 1, arbitrary: ending },
      { weight: 3, arbitrary: correction },
      { weight: 1, arbitrary: moving },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 4, maxLength: 25 }), (steps) => {
        let world = start();
        for (const one of steps) {
          world = attempt(world, one, noted);
          expectSound(world);
        }
      }),
      { numRuns: 400 },
    );
    // What was tried met every rule.
    for (const code of [
      ...['done', 'CONTRACT.NOT_CONTINUOUS', 'CONTRACT.LENGTH', 'CONTRACT.NOT_ASSESSED', 'CONTRACT.NOT_COMPETENT'],
      ...['CONTRACT.TWO_TERMS', 'CONTRACT.EXCEPTION_NOT_NEEDED', 'CONTRACT.END_OUTSIDE_TERM', 'OFFICIAL.LEFT'],
      ...['CONTRACT.CHANGED', 'CONTRACT.NOT_ENDED', 'CONTRACT.BEFORE_ARRIVAL', 'PLACEMENT.AFTER_CONTRACT'],
    ]) {
      expect([...noted]).toContain(code);
    }
  });
});
