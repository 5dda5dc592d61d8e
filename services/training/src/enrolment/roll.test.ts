import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attendance } from '../attendance/attendance.js';
import { after, freePlaces, nextInLine, nextNumber, placesTaken, statusOfNext } from './roll.js';

type Step =
  | { readonly kind: 'enrol' }
  | { readonly kind: 'withdraw'; readonly which: number }
  | { readonly kind: 'capacity'; readonly to: number | null };

const capacity = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ kind: 'enrol' }),
  fc.record({ kind: fc.constant('withdraw' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('capacity' as const), to: capacity }),
);

const one = (queueNumber: number, status: Attendance['status']): Attendance => ({
  ...{ id: String(queueNumber), trainingSessionId: 's', kind: 'TOWN_COURSE', officialId: String(queueNumber) },
  ...{ role: 'ATTENDEE', status, statusOn: null, reason: null, queueNumber, makeUpOf: null, version: 1 },
});

interface State {
  readonly capacity: number | null;
  readonly roll: readonly Attendance[];
}

/** What a command does to the roll; a capacity below the places taken is refused. */
const run = ({ capacity: places, roll }: State, action: Step): State => {
  const settled = (state: State): State => {
    const promoted = new Set(nextInLine(state.capacity, state.roll).map(({ id }) => id));
    return { ...state, roll: state.roll.map((row) => (promoted.has(row.id) ? { ...row, status: 'ENROLLED' } : row)) };
  };
  if (action.kind === 'enrol') {
    const attendance = one(nextNumber(roll), statusOfNext(places, roll));
    return { capacity: places, roll: [...roll, attendance] };
  }
  if (action.kind === 'capacity') {
    return action.to !== null && action.to < placesTaken(roll)
      ? { capacity: places, roll }
      : settled({ capacity: action.to, roll });
  }
  const open = roll.filter(({ status }) => status !== 'WITHDRAWN');
  const chosen = open[action.which % Math.max(1, open.length)];
  if (!chosen) return { capacity: places, roll };
  const withdrawn = { attendance: { ...chosen, status: 'WITHDRAWN' as const }, event: {} as never };
  return settled({ capacity: places, roll: after(roll, [withdrawn]) });
};

const numbersOf = (roll: readonly Attendance[], status: Attendance['status']): readonly number[] =>
  roll.filter((row) => row.status === status).map(({ queueNumber }) => queueNumber);

describe('the roll of a session', () => {
  it('is never overbooked, never leaves a place free while somebody waits, and keeps the order of coming', () => {
    fc.assert(
      fc.property(capacity, fc.array(step, { maxLength: 40 }), (places, steps) => {
        let state: State = { capacity: places, roll: [] };
        for (const action of steps) {
          const before = state;
          state = run(state, action);
          const waiting = numbersOf(state.roll, 'WAITING');
          expect(placesTaken(state.roll)).toBeLessThanOrEqual(state.capacity ?? Infinity);
          if (waiting.length > 0) expect(freePlaces(state.capacity, state.roll)).toBe(0);
          // Who moved up had waited longer than everybody who still waits, and nobody falls back.
          const movedUp = numbersOf(before.roll, 'WAITING').filter((number) =>
            numbersOf(state.roll, 'ENROLLED').includes(number),
          );
          expect(Math.max(0, ...movedUp)).toBeLessThan(Math.min(Infinity, ...waiting));
          const fallen = numbersOf(before.roll, 'ENROLLED').filter((number) => waiting.includes(number));
          expect(fallen).toEqual([]);
          expect(new Set(state.roll.map(({ queueNumber }) => queueNumber)).size).toBe(state.roll.length);
        }
      }),
    );
  });
});
