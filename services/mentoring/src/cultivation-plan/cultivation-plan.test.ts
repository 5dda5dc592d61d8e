import { describe, expect, it } from '@jest/globals';
import { addDays } from '@cunguan/domain';
import type { DomainEvent } from '@cunguan/events';
import fc from 'fast-check';
import type { Office } from '../cadre/cadre.js';
import type { Placement } from '../official/official.js';
import { endHalfWhenOfficialLeaves, setCultivationHalf, type PlanHalf } from './cultivation-half.js';
import {
  closeCultivationPlan,
  closePlanWhenOfficialLeaves,
  movePlanWithOfficial,
  openCultivationPlan,
  type CultivationPlan,
  type OfficialRecord,
} from './cultivation-plan.js';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const [home, next, away] = [uuid(1), uuid(2), uuid(3)];
const town = { townId: uuid(8), districtId: uuid(9) };
const villages: Readonly<Record<string, Omit<Placement, 'officialId' | 'placedFrom' | 'placedTo'>>> = {
  home: { villageId: home, ...town },
  next: { villageId: next, ...town },
  away: { villageId: away, townId: uuid(10), districtId: uuid(9) },
};
const today = '2016-11-30';
const official = { id: uuid(4), servingFrom: '2014-07-01', servingTo: '2017-06-30', leftOn: null, version: 2 } as const;

type Move = readonly [on: string, to: string];
/** The official in the home village, and then in others, one after the other. */
const recordOf = (moves: readonly Move[], leftOn: string | null = null): OfficialRecord => {
  const stays: readonly Move[] = [['2014-07-01', 'home'], ...moves];
  return {
    official: { ...official, leftOn },
    placements: stays.map(([placedFrom, to], n) => {
      const over = leftOn === null ? null : addDays(leftOn, 1);
      return { officialId: official.id, placedFrom, placedTo: stays[n + 1]?.[0] ?? over, ...villages[to] } as Placement;
    }),
  };
};
const office = (villageId: string | null): Office => ({
  ...{ id: uuid(5), cadreId: uuid(6), villageId, body: villageId ? 'VILLAGE_COMMITTEE' : 'TOWN_GOVERNMENT' },
  ...{ rank: 'MEMBER', principal: false, heldFrom: '2012-01-01', heldTo: null },
});
const responsible = {
  cadre: { id: uuid(6), townId: town.townId, version: 1 },
  offices: [office(null), office(home), office(next)],
};
const open = (record: OfficialRecord = recordOf([])) =>
  openCultivationPlan(record, { id: uuid(7), from: '2015-01-01', to: '2015-12-31', today });

describe('a plan', () => {
  it.each([
    ['stays open', recordOf([]), { villageId: home, closedOn: null }],
    ['is of the last village of the town', recordOf([['2015-05-01', 'next']]), { villageId: next, closedOn: null }],
    [
      'closes where the town was left, by whichever way',
      recordOf([
        ['2015-05-01', 'next'],
        ['2015-07-01', 'away'],
        ['2015-09-01', 'home'],
      ]),
      { villageId: next, closedOn: '2015-07-01', closeReason: 'OFFICIAL_LEFT_TOWN' },
    ],
    [
      'closes where the service was left',
      recordOf([['2015-05-01', 'next']], '2015-08-31'),
      { villageId: next, closedOn: '2015-09-01', closeReason: 'OFFICIAL_LEFT_SERVICE' },
    ],
  ])('that is entered late %s', (_how, record, expected) => {
    expect(open(record).plan).toMatchObject(expected);
  });

  it('may be made for just three years', () => {
    const to = (day: string) => openCultivationPlan(recordOf([]), { id: uuid(7), from: '2015-01-01', to: day, today });
    expect(to('2017-12-31').plan.plannedTo).toBe('2017-12-31');
    expect(() => to('2018-01-01')).toThrow(expect.objectContaining({ code: 'INPUT.DATE_INVALID' }));
  });
});

interface Kept {
  readonly plan: CultivationPlan;
  readonly halves: readonly PlanHalf[];
  readonly events: readonly DomainEvent[];
}

type Step =
  | { readonly kind: 'move'; readonly days: number; readonly to: string }
  | { readonly kind: 'set'; readonly half: 'TOWN' | 'VILLAGE'; readonly on: string }
  | { readonly kind: 'close'; readonly on: string };

const day = fc.integer({ min: 0, max: 600 }).map((days) => addDays('2014-12-15', days));
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    days: fc.integer({ min: 1, max: 120 }),
    to: fc.constantFrom('home', 'next', 'next', 'away'),
  }),
  fc.record({ kind: fc.constant('set' as const), half: fc.constantFrom('TOWN' as const, 'VILLAGE' as const), on: day }),
  fc.record({ kind: fc.constant('close' as const), on: day }),
);

/** As the news of a move is taken in. */
const followed = ({ plan, halves, events }: Kept, record: OfficialRecord): Kept => {
  const moved = movePlanWithOfficial(plan, record);
  const closed = closePlanWhenOfficialLeaves(moved?.plan ?? plan, record);
  let current = closed?.plan ?? moved?.plan ?? plan;
  const told = [...(moved?.events ?? []), ...(closed?.events ?? [])];
  const kept = halves.map((half) => {
    const ended = endHalfWhenOfficialLeaves(current, half, record);
    if (!ended) return half;
    current = ended.plan;
    told.push(ended.event);
    return ended.half;
  });
  return { plan: current, halves: kept, events: [...events, ...told] };
};

const decided = (kept: Kept, record: OfficialRecord, one: Exclude<Step, { kind: 'move' }>, n: number): Kept => {
  const expectedVersion = kept.plan.version;
  if (one.kind === 'close') {
    const { plan, events } = closeCultivationPlan(
      kept.plan,
      { official: record.official, lastReviewOn: null },
      {
        on: one.on,
        result: 'ACHIEVED',
        expectedVersion,
        today,
      },
    );
    return { ...kept, plan, events: [...kept.events, ...events] };
  }
  const last = kept.halves.filter(({ half }) => half === one.half).at(-1) ?? null;
  const input = {
    id: uuid(100 + n),
    half: one.half,
    goals: '目标',
    measures: '措施',
    from: one.on,
    expectedVersion,
    today,
  };
  const set = setCultivationHalf(kept.plan, last, record, responsible, input);
  const others = kept.halves.filter(({ id }) => id !== set.half.id && id !== set.closed?.id);
  const halves = [...others, ...(set.closed ? [set.closed] : []), set.half];
  return { plan: set.plan, halves, events: [...kept.events, ...set.events] };
};

const inForce = (halves: readonly PlanHalf[], which: string, on: string) =>
  halves.filter(({ half, heldFrom, heldTo }) => half === which && heldFrom <= on && (heldTo === null || on < heldTo));

describe('a plan, whatever is set, decided and known of moves in whichever order', () => {
  it('has one half of each kind on any day, of the village in which the official is; its versions tell each change once', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const moves: Move[] = [];
        const opened = open();
        let kept: Kept = { plan: opened.plan, halves: [], events: opened.events };
        steps.forEach((one, n) => {
          if (one.kind === 'move') {
            const last = moves.at(-1);
            if ((last?.[1] ?? 'home') === one.to) return;
            moves.push([addDays(last?.[0] ?? '2015-01-01', one.days), one.to]);
            kept = followed(kept, recordOf(moves));
            return;
          }
          try {
            kept = decided(kept, recordOf(moves), one, n);
            seen.add(one.kind);
          } catch (error) {
            expect(error).toHaveProperty('code');
            seen.add((error as { readonly code: string }).code);
          }
        });
        const { plan, halves, events } = kept;
        expect(events.map(({ aggregateVersion }) => aggregateVersion)).toEqual(events.map((_event, n) => n + 1));
        expect(plan.version).toBe(events.length);
        expect(plan.townId).toBe(town.townId);
        const { placements } = recordOf(moves);
        for (let n = 0; n < 700; n += 7) {
          const on = addDays('2015-01-01', n);
          if (plan.closedOn !== null && plan.closedOn <= on) break;
          expect(inForce(halves, 'TOWN', on).length).toBeLessThanOrEqual(1);
          const [half, ...more] = inForce(halves, 'VILLAGE', on);
          expect(more).toEqual([]);
          const there = placements.find(({ placedFrom, placedTo }) => placedFrom <= on && (!placedTo || on < placedTo));
          if (half) expect(half.villageId).toBe(there?.villageId);
          expect(there?.townId).toBe(town.townId);
        }
      }),
      { numRuns: 200 },
    );
    expect([...seen].sort()).toEqual(['CULTIVATION_PLAN.CLOSED', 'INPUT.DATE_INVALID', 'close', 'set']);
  });
});
