import { describe, expect, it } from '@jest/globals';
import { cadreState, type PublishedEvent } from '@cunguan/events';
import { copyOf } from './copies.js';
import { planRebuild, type RebuildPlan } from './rebuild-plan.js';

const copy = copyOf(cadreState, {
  root: 'cadres',
  rowsOf: ({ cadreId }, version) => ({ cadres: [{ id: cadreId, version }] }),
});
const id = cadreState.example.cadreId;
const stateAt = (version: number): PublishedEvent => ({
  ...cadreState.of(id, version, cadreState.example),
  ...{ id: 'a state', time: '2015-06-30T00:00:00.000Z', traceparent: null, causationId: 'an event' },
});

const plan = (topic: number | null, held: number | null, settled: boolean): RebuildPlan =>
  planRebuild(copy, {
    states: new Map(topic === null ? [] : [[id, stateAt(topic)]]),
    versions: new Map(held === null ? [] : [[id, held]]),
    isSettled: () => settled,
  });
const nothing = { made: [], behind: [], ahead: [], unknown: [] };

describe('a rebuild', () => {
  it('makes a copy again of the state of its version', () => {
    expect(plan(3, 3, false)).toEqual({ ...nothing, made: [{ cadres: [{ id, version: 3 }] }] });
  });

  it('makes a lost or an old copy again when the event of the state has taken effect', () => {
    expect([plan(3, null, true).made, plan(3, 2, true).made]).toEqual([
      [{ cadres: [{ id, version: 3 }] }],
      [{ cadres: [{ id, version: 3 }] }],
    ]);
  });

  it('leaves to the consumer what it has yet to take in, so that no effect is left out', () => {
    expect([plan(3, null, false), plan(3, 2, false)]).toEqual([
      { ...nothing, behind: [id] },
      { ...nothing, behind: [id] },
    ]);
  });

  it('does not turn a copy back to an older state', () => {
    expect(plan(3, 4, true)).toEqual({ ...nothing, ahead: [id] });
  });

  it('names the copies that the topic does not know', () => {
    expect(plan(null, 1, false)).toEqual({ ...nothing, unknown: [id] });
  });
});
