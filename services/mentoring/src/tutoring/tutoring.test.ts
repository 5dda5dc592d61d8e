import { describe, expect, it } from '@jest/globals';
import { addDays } from '@cunguan/domain';
import fc from 'fast-check';
import type { Office } from '../cadre/cadre.js';
import type { Official, Placement } from '../official/official.js';
import {
  endTutoring,
  endTutoringWhenOfficialLeaves,
  endTutoringWhenTutorLeaves,
  startTutoring,
  type EndedTutoring,
  type Tutoring,
} from './tutoring.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const place = { villageId: uuid(1), townId: uuid(2), districtId: uuid(3) };
const today = '2015-11-30';
const official: Official = {
  id: uuid(4),
  servingFrom: '2014-07-01',
  servingTo: '2017-06-30',
  leftOn: null,
  version: 2,
};
const placementTo = (placedTo: string | null): readonly Placement[] => [
  { officialId: official.id, placedFrom: '2014-07-01', placedTo, ...place },
];
const officesTo = (heldTo: string | null): readonly Office[] => [
  {
    ...{ id: uuid(5), cadreId: uuid(6), villageId: place.villageId, body: 'VILLAGE_COMMITTEE', rank: 'MEMBER' },
    ...{ principal: false, heldFrom: '2012-01-01', heldTo },
  },
];
const input = { id: uuid(7), tutorId: uuid(6), lineOfWork: 'CIVIL_AFFAIRS', from: '2015-01-01', today } as const;
const startedWith = (placedTo: string | null, heldTo: string | null) =>
  startTutoring({ official, placements: placementTo(placedTo), offices: officesTo(heldTo) }, input);

describe('a tutoring that is entered late', () => {
  it.each([
    ['stays open', null, null, null, null],
    ['ends with the tutor', null, '2015-03-01', '2015-03-01', 'TUTOR_LEFT_COMMITTEES'],
    ['ends with the official', '2015-04-01', null, '2015-04-01', 'OFFICIAL_LEFT_VILLAGE'],
    ['ends with whoever left first', '2015-04-01', '2015-03-01', '2015-03-01', 'TUTOR_LEFT_COMMITTEES'],
    ['ends with whoever left first', '2015-03-01', '2015-04-01', '2015-03-01', 'OFFICIAL_LEFT_VILLAGE'],
    ['ends with the official, of two on one day', '2015-03-01', '2015-03-01', '2015-03-01', 'OFFICIAL_LEFT_VILLAGE'],
  ])('%s', (_how, placedTo, heldTo, endedOn, endReason) => {
    const { tutoring, events } = startedWith(placedTo, heldTo);
    expect(tutoring).toMatchObject({ endedOn, endReason, version: events.length });
    expect(events.map(({ aggregateVersion }) => aggregateVersion)).toEqual(events.length === 1 ? [1] : [1, 2]);
  });
});

type Step =
  | { readonly kind: 'decision'; readonly on: string; readonly expected: number }
  | { readonly kind: 'official' | 'tutor'; readonly on: string };

const day = fc.integer({ min: -30, max: 333 }).map((days) => addDays('2015-01-01', days));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('decision' as const), on: day, expected: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ kind: fc.constantFrom('official' as const, 'tutor' as const), on: day }),
);

/** What becomes of it in one step; null where nothing does, or where it is refused. */
const after = (tutoring: Tutoring, { kind, on, ...more }: Step): EndedTutoring | null => {
  if (kind === 'official') return endTutoringWhenOfficialLeaves(tutoring, official, placementTo(on));
  if (kind === 'tutor') return endTutoringWhenTutorLeaves(tutoring, officesTo(on));
  try {
    const { expected: expectedVersion } = more as { readonly expected: number };
    return endTutoring(
      { tutoring, servingTo: null, lastRecordOn: null },
      { on, reason: 'COMPLETED', expectedVersion, today },
    );
  } catch (error) {
    expect(error).toHaveProperty('code');
    return null;
  }
};

describe('a tutoring, whatever comes to be known and decided in whichever order', () => {
  it('ends at most once by decision, its end only moves earlier, and each change is told once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let current = startedWith(null, null).tutoring;
        let decisions = 0;
        for (const one of steps) {
          const next = after(current, one);
          if (!next) continue;
          const { tutoring, event } = next;
          if (one.kind === 'decision') decisions += 1;
          expect(tutoring.version).toBe(current.version + 1);
          expect(event.aggregateVersion).toBe(tutoring.version);
          expect(event.corrects).toBe(current.endedOn === null ? null : 'PREVIOUS');
          expect((tutoring.endedOn ?? '') >= tutoring.startedOn).toBe(true);
          if (current.endedOn !== null) expect((tutoring.endedOn ?? '') < current.endedOn).toBe(true);
          current = tutoring;
        }
        expect(decisions).toBeLessThanOrEqual(1 + steps.filter(({ kind }) => kind !== 'decision').length);
      }),
      { numRuns: 500 },
    );
  });

  it('ends on the earliest day of all departures, in whichever order they are told', () => {
    const departure = fc.record({ kind: fc.constantFrom('official' as const, 'tutor' as const), on: day });
    fc.assert(
      fc.property(fc.array(departure, { minLength: 1, maxLength: 6 }), (departures) => {
        const ended = departures.reduce((at, one) => after(at, one)?.tutoring ?? at, startedWith(null, null).tutoring);
        const days = departures.map(({ on }) => (on < input.from ? input.from : on));
        expect(ended.endedOn).toBe([...days].sort()[0]);
      }),
      { numRuns: 300 },
    );
  });
});
