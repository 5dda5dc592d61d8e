import { describe, expect, it } from '@jest/globals';
import type { ReserveStage } from '@cunguan/events';
import type { Official } from '../official/official.js';
import { advanceReserveEntry, nominateForReserve, removeFromReserve, removeLeaver } from './reserve-entry.js';
import { sha256 } from './step-chain.digest.js';
import { chainIsIntact, sealStep, type SealedStep } from './step-chain.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const village = { id: id(1), code: '310114903911', townId: id(2), districtId: id(3) };
const placement = {
  officialId: id(11),
  villageId: id(1),
  townId: id(2),
  districtId: id(3),
  placedFrom: '2014-07-01',
  placedTo: null,
};
const official = (changed: Partial<Official> = {}): Official => ({
  id: id(11),
  partyStatus: 'FULL_MEMBER',
  servingFrom: '2014-07-01',
  servingTo: '2017-06-30',
  leftOn: null,
  version: 2,
  ...changed,
});
const recording = { recordedBy: 'organiser', recordedAt: new Date('2016-06-30T04:00:00Z'), today: '2016-06-30' };
const code = (refusal: string) => expect.objectContaining({ code: refusal });
const nominate = (who = official(), nominatedOn = '2015-03-01', place: typeof placement | null = placement) =>
  nominateForReserve(who, place, village, null, { id: id(50), nominatedOn }, recording);

type State = Pick<ReturnType<typeof nominate>, 'entry' | 'step'>;
const advance = ({ entry, step }: State, to: ReserveStage, on: string, who = official()) =>
  advanceReserveEntry(entry, step, who, village, { to, on }, recording);
const ROAD = ['UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED', 'IN_POOL'] as const;
const inPool = () =>
  ROAD.reduce<ReturnType<typeof nominate>>((state, to) => advance(state, to, '2015-04-01'), nominate());

describe('a nomination for the reserve', () => {
  it('opens an entry and stores the policy it rests on', () => {
    const { entry, step, event } = nominate();
    expect(entry).toMatchObject({ stage: 'NOMINATED', version: 1, townId: id(2) });
    expect([step.policy, event.aggregateVersion]).toEqual(['RESERVE_PARTY_STATUSES@1995-01-01', 1]);
  });

  it.each([
    ['a probationary member', official({ partyStatus: 'PROBATIONARY_MEMBER' }), 'RESERVE.PARTY_STATUS'],
    ['somebody without a contract', official({ servingFrom: null, servingTo: null }), 'RESERVE.OFFICIAL_NOT_SERVING'],
    ['somebody whose contract ran out', official({ servingTo: '2015-02-28' }), 'RESERVE.OFFICIAL_NOT_SERVING'],
    ['somebody who left since', official({ servingTo: '2016-01-31', leftOn: '2016-01-31' }), 'RESERVE.OFFICIAL_LEFT'],
  ])('is refused for %s', (_what, who, refusal) => {
    expect(() => nominate(who)).toThrow(code(refusal));
  });

  it('comes from the official’s own village, and not from tomorrow', () => {
    const elsewhere = { ...placement, villageId: id(9) };
    expect(() => nominate(official(), '2015-03-01', elsewhere)).toThrow(code('RESERVE.NOT_OWN_VILLAGE'));
    expect(() => nominate(official(), '2015-03-01', null)).toThrow(code('RESERVE.NOT_OWN_VILLAGE'));
    expect(() => nominate(official(), '2016-07-01')).toThrow(code('INPUT.DATE_INVALID'));
  });
});

describe('the steps of an entry', () => {
  it('lead into the pool for three years', () => {
    const { entry, step, event } = inPool();
    expect([entry.stage, entry.version, event.aggregateVersion]).toEqual(['IN_POOL', 5, 5]);
    expect(step).toMatchObject({ expiresOn: '2018-04-01', policy: 'RESERVE_ENTRY_YEARS@1995-01-01' });
  });

  it.each(['NOMINATED', 'PROPOSED', 'DECIDED', 'IN_POOL', 'REMOVED'] as const)(
    'never go from NOMINATED to %s',
    (to) => {
      expect(() => advance(nominate(), to, '2015-04-01')).toThrow(code('RESERVE.STEP_OUT_OF_ORDER'));
    },
  );

  it.each([
    ['before the last one', '2015-02-28', 'RESERVE.STEP_BEFORE_LAST'],
    ['tomorrow', '2016-07-01', 'INPUT.DATE_INVALID'],
  ])('are not dated %s', (_what, on, refusal) => {
    expect(() => advance(nominate(), 'UNDER_INVESTIGATION', on)).toThrow(code(refusal));
  });

  it('need an official who serves', () => {
    const gone = official({ servingTo: '2015-03-31' });
    const step = () => advance(nominate(), 'UNDER_INVESTIGATION', '2015-04-01', gone);
    expect(step).toThrow(code('RESERVE.OFFICIAL_NOT_SERVING'));
  });

  it('end in the pool', () => {
    expect(() => advance(inPool(), 'IN_POOL', '2015-04-01')).toThrow(code('RESERVE.ALREADY_IN_POOL'));
  });
});

describe('a removal', () => {
  const remove = (
    { entry, step }: State,
    reason: Parameters<typeof removeFromReserve>[2]['reason'],
    on = '2015-06-01',
  ) => removeFromReserve(entry, step, { on, reason }, recording);

  it('closes the entry for good', () => {
    const removed = remove(inPool(), 'WITHDREW');
    expect(removed.entry).toMatchObject({ stage: 'REMOVED', version: 6 });
    expect(() => remove(removed, 'WITHDREW')).toThrow(code('RESERVE.REMOVED'));
    expect(() => advance(removed, 'IN_POOL', '2015-06-02')).toThrow(code('RESERVE.REMOVED'));
  });

  it.each([
    ['for expiry before the time', 'EXPIRED', '2016-06-01', 'RESERVE.NOT_EXPIRED'],
    ['for leaving, which comes by event', 'LEFT_SERVICE', '2015-06-01', 'RESERVE.LEAVES_BY_EVENT'],
    ['before the last step', 'WITHDREW', '2015-03-31', 'RESERVE.STEP_BEFORE_LAST'],
  ] as const)('is refused %s', (_what, reason, on, refusal) => {
    expect(() => remove(inPool(), reason, on)).toThrow(code(refusal));
  });

  it.each([
    ['the day after the last one of service', '2015-12-31', '2016-01-01'],
    ['the last step when the news comes late', '2015-03-15', '2015-04-01'],
  ])('of a leaver is dated %s', (_what, lastDay, takenOn) => {
    const { entry, step } = inPool();
    const removed = removeLeaver(entry, step, lastDay, recording.recordedAt);
    expect(removed.step).toMatchObject({
      takenOn,
      reason: 'LEFT_SERVICE',
      recordedBy: 'cunguan.people.contract-ended.v1',
    });
  });
});

describe('the chain of steps', () => {
  const chain = (): { entry: State['entry']; steps: SealedStep[] } => {
    let state: State = nominate();
    const steps = [sealStep(sha256, state.entry, state.step, null)];
    for (const to of ROAD) {
      state = advance(state, to, '2015-04-01');
      steps.push(sealStep(sha256, state.entry, state.step, steps.at(-1)?.hash ?? null));
    }
    return { entry: state.entry, steps };
  };
  const { entry, steps } = chain();
  const changed = (n: number, change: Partial<SealedStep>) =>
    steps.map((step, index) => (index === n ? { ...step, ...change } : step));

  it('is intact as it was made', () => {
    expect(chainIsIntact(sha256, entry, steps)).toBe(true);
  });

  it.each([
    ['a date was changed', entry, changed(1, { takenOn: '2015-03-02' })],
    ['a note was added', entry, changed(2, { note: '补记' })],
    ['the recorder was changed', entry, changed(0, { recordedBy: 'somebody' })],
    ['the last step was cut off', entry, steps.slice(0, -1)],
    ['the first step was cut off', entry, steps.slice(1)],
    ['two steps changed places', entry, [...steps.slice(0, 2).reverse(), ...steps.slice(2)]],
    ['the entry was given to another official', { ...entry, officialId: id(12) }, steps],
    ['the entry was moved on without a step', { ...entry, stage: 'REMOVED' as const }, steps],
    ['the last step was cut off and the entry set back', { ...entry, stage: 'DECIDED' as const }, steps.slice(0, -1)],
  ])('is broken when %s', (_what, subject, kept) => {
    expect(chainIsIntact(sha256, subject, kept)).toBe(false);
  });
});
