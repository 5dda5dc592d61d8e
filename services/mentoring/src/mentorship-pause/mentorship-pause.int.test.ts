import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import { newPlace, openWorld, outcomes, transferred, type World } from '../../test/world.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import { correctGuidanceTalkCommand } from '../guidance-talk/guidance-talk.service.js';
import { planMentorshipCommand } from '../mentorship-plan/mentorship-plan.service.js';
import { startMentorshipCommand } from '../mentorship-start/mentorship-start.service.js';
import { pauseMentorshipCommand, resumeMentorshipCommand } from './mentorship-pause.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

const refused = (code: string) => expect.objectContaining({ code });

const pause = (mentorshipId: string, from: string, expectedVersion = 1) =>
  pauseMentorshipCommand(world.context, { mentorshipId, from, reason: 'OFFICIAL_ON_LEAVE', expectedVersion });
const resume = (mentorshipId: string, on: string, expectedVersion = 2) =>
  resumeMentorshipCommand(world.context, { mentorshipId, on, expectedVersion });
const end = (mentorshipId: string, endedOn: string, expectedVersion?: number) =>
  endMentorshipCommand(world.context, {
    ...{ mentorshipId, endedOn, reason: 'COMPLETED' },
    ...(expectedVersion === undefined ? {} : { expectedVersion }),
  });
const plan = (mentorshipId: string, more: object = {}) =>
  planMentorshipCommand(world.context, {
    ...{ mentorshipId, from: '2015-01-05', goals: '熟悉村情，独立接访（虚构）', talkEveryDays: 14, expectedVersion: 1 },
    ...more,
  });

const pausesOf = (id: string) =>
  world.dataSource.query<object[]>(
    `SELECT paused_from::text AS from, resumed_on::text AS to FROM mentorship_pauses
      WHERE mentorship_id = $1 ORDER BY paused_from`,
    [id],
  );
const written = () =>
  world.dataSource.query<object[]>(
    `SELECT (SELECT sum(version) FROM mentorships) AS pairs, (SELECT count(*) FROM outbox) AS events,
            (SELECT count(*) FROM mentorship_pauses_history) AS pauses,
            (SELECT count(*) FROM mentorship_plans_history) AS plans`,
  );

describe('a pause', () => {
  it('goes on until the pair is resumed, and may come again', async () => {
    const { id } = await world.newPair();
    await pause(id, '2015-02-02');
    await resume(id, '2015-03-02');
    await pause(id, '2015-05-04', 3);
    expect(await pausesOf(id)).toEqual([
      { from: '2015-02-02', to: '2015-03-02' },
      { from: '2015-05-04', to: null },
    ]);
    expect(await world.eventsOf(id)).toEqual([
      ...['mentorship-started 1', 'mentorship-paused 2', 'mentorship-resumed 3', 'mentorship-paused 4'],
    ]);
    const state = (await pendingStates(world.dataSource)).filter(({ key }) => key === id).at(-1);
    expect(state?.payload?.['pauses']).toEqual([
      { pausedFrom: '2015-02-02', resumedOn: '2015-03-02', pauseReason: 'OFFICIAL_ON_LEAVE' },
      { pausedFrom: '2015-05-04', resumedOn: null, pauseReason: 'OFFICIAL_ON_LEAVE' },
    ]);
  });

  it('frees neither of the two', async () => {
    const { id, officialId, leader, place } = await world.newPair();
    await pause(id, '2015-02-02');
    const [other, third] = [await world.newLeader(place), await world.newOfficial(place)];
    const start = (who: string, mentorId: string) =>
      startMentorshipCommand(world.context, { officialId: who, mentorId, startedOn: '2015-06-01' });
    await expect(start(officialId, other.id)).rejects.toEqual(refused('MENTORSHIP.ALREADY_PAIRED'));
    await expect(start(third, leader.id)).rejects.toEqual(refused('MENTORSHIP.MENTOR_ALREADY_PAIRED'));
  });

  it('ends with the pair, by decision and by event', async () => {
    const [decided, moved] = [await world.newPair(), await world.newPair()];
    await pause(decided.id, '2015-02-02');
    await end(decided.id, '2015-03-02', 2);
    expect(await pausesOf(decided.id)).toEqual([{ from: '2015-02-02', to: '2015-03-02' }]);
    await pause(moved.id, '2015-02-02');
    await resume(moved.id, '2015-04-01');
    await pause(moved.id, '2015-05-04', 3);
    await world.deliver(transferred(moved.officialId, moved.place, newPlace(), '2015-03-02'));
    expect(await pausesOf(moved.id)).toEqual([{ from: '2015-02-02', to: '2015-03-02' }]);
    expect(await world.mentorshipOf(moved.id)).toMatchObject({ endedOn: '2015-03-02', repairDueOn: '2015-04-02' });
  });

  it('does not outlast an end that is known and lies ahead, and may still be over before', async () => {
    const { id, officialId, place } = await world.newPair();
    await world.deliver(transferred(officialId, place, newPlace(), '2015-12-15'));
    await pause(id, '2015-11-02', 2);
    expect(await pausesOf(id)).toEqual([{ from: '2015-11-02', to: '2015-12-15' }]);
    await resume(id, '2015-11-16', 3);
    expect(await pausesOf(id)).toEqual([{ from: '2015-11-02', to: '2015-11-16' }]);
  });

  it('begins once, however many try at once', async () => {
    const { id } = await world.newPair();
    const { won, codes } = await outcomes(Array.from({ length: 20 }, () => pause(id, '2015-02-02')));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['MENTORSHIP.CHANGED'])]);
  });

  it('is kept from overlapping another, and from length 0, by the database itself', async () => {
    const { id } = await world.newPair();
    await pause(id, '2015-02-02');
    const insert = `INSERT INTO mentorship_pauses (id, mentorship_id, paused_from, resumed_on, reason)
                    VALUES ($1, $2, $3, $4, 'MENTOR_ON_LEAVE')`;
    await expect(
      world.dataSource.query(insert, [randomIds.next(), id, '2015-01-01', '2015-02-03']),
    ).rejects.toMatchObject({ driverError: { constraint: 'ex_mentorship_pauses_disjoint' } });
    await expect(
      world.dataSource.query(insert, [randomIds.next(), id, '2015-01-01', '2015-01-01']),
    ).rejects.toMatchObject({ driverError: { code: '23514' } });
  });

  it.each<[string, (id: string) => Promise<unknown>, string]>([
    ['paused before it started', (id) => pause(id, '2014-08-31', 2), 'INPUT.DATE_INVALID'],
    ['paused from tomorrow on', (id) => pause(id, '2015-12-01', 2), 'INPUT.DATE_INVALID'],
    ['paused while it is', (id) => pause(id, '2015-06-01', 2), 'MENTORSHIP.STEP_REFUSED'],
    ['paused before its pause', (id) => pause(id, '2015-02-01', 2), 'MENTORSHIP.PAUSED_LATER'],
    ['paused as another version', (id) => pause(id, '2015-06-01', 1), 'MENTORSHIP.CHANGED'],
    ['resumed on the first day of the pause', (id) => resume(id, '2015-05-04'), 'MENTORSHIP.RESUMED_TOO_EARLY'],
    ['resumed before the pause', (id) => resume(id, '2015-02-01'), 'MENTORSHIP.STEP_REFUSED'],
    ['resumed tomorrow', (id) => resume(id, '2015-12-01'), 'INPUT.DATE_INVALID'],
    ['resumed as another version', (id) => resume(id, '2015-06-01', 9), 'MENTORSHIP.CHANGED'],
    ['ended as another version', (id) => end(id, '2015-06-01', 1), 'MENTORSHIP.CHANGED'],
    ['paused under no id', () => pause('x', '2015-06-01'), 'INPUT.ID_INVALID'],
    ['paused under an unknown id', () => pause(randomIds.next(), '2015-06-01'), 'MENTORSHIP.UNKNOWN'],
    ['resumed under an unknown id', () => resume(randomIds.next(), '2015-06-01'), 'MENTORSHIP.UNKNOWN'],
  ])('leaves a pair that cannot be %s, and nothing is written', async (_what, attempt, code) => {
    const { id } = await world.newPair();
    await pause(id, '2015-05-04');
    const before = await written();
    await expect(attempt(id)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });

  it('is for pairs that have not ended', async () => {
    const { id } = await world.newPair();
    await end(id, '2015-06-01');
    for (const step of [pause(id, '2015-05-01', 2), resume(id, '2015-05-01'), plan(id, { expectedVersion: 2 })]) {
      await expect(step).rejects.toEqual(refused('MENTORSHIP.ALREADY_ENDED'));
    }
    const running = await world.newPair();
    await expect(resume(running.id, '2015-05-01', 1)).rejects.toEqual(refused('MENTORSHIP.STEP_REFUSED'));
  });
});

describe('a pause and talks', () => {
  const talkedIn = async (...days: readonly string[]) => {
    const { id } = await world.newPair();
    for (const day of days) await world.talk(id, day);
    return id;
  };
  const rest = (mentorshipId: string, from: string, resumedOn: string | null = null) =>
    pauseMentorshipCommand(world.context, {
      ...{ mentorshipId, from, resumedOn, reason: 'MENTOR_ON_LEAVE', expectedVersion: 1 },
    });

  it.each<[string, string, string | null]>([
    ['from the day of one on', '2015-04-01', null],
    ['from before one on', '2015-03-02', null],
    ['over one', '2015-03-02', '2015-04-02'],
  ])('exclude each other: no pause %s, and nothing is written', async (_what, from, until) => {
    const id = await talkedIn('2015-04-01', '2015-01-05');
    const before = await written();
    await expect(rest(id, from, until)).rejects.toEqual(refused('MENTORSHIP.TALK_IN_PAUSE'));
    expect(await written()).toEqual(before);
  });

  it('stand beside each other where a pause is entered when it is over', async () => {
    const id = await talkedIn('2015-02-28', '2015-04-01');
    await rest(id, '2015-03-01', '2015-04-01');
    expect(await pausesOf(id)).toEqual([{ from: '2015-03-01', to: '2015-04-01' }]);
    expect((await world.eventsOf(id)).slice(1)).toEqual(['mentorship-paused 2', 'mentorship-resumed 3']);
    await expect(world.talk(id, '2015-03-31')).rejects.toEqual(refused('GUIDANCE_TALK.IN_PAUSE'));
    await pause(id, '2015-04-02', 3);
    await expect(world.talk(id, '2015-11-30')).rejects.toEqual(refused('GUIDANCE_TALK.IN_PAUSE'));
    await resume(id, '2015-11-30', 4);
    await world.talk(id, '2015-11-30');
  });

  it('exclude each other at a correction', async () => {
    const id = await talkedIn();
    const talk = await world.talk(id, '2015-02-02');
    await rest(id, '2015-03-01', '2015-04-01');
    const told = { guidanceTalkId: talk.id, minutes: 30, topics: '村情（虚构）', expectedVersion: 1 };
    const correct = (heldOn: string) => correctGuidanceTalkCommand(world.context, { ...told, heldOn });
    await expect(correct('2015-03-01')).rejects.toEqual(refused('GUIDANCE_TALK.IN_PAUSE'));
    await correct('2015-04-01');
  });

  it('take turns: of a talk and a pause over it at once one is there', async () => {
    const id = await talkedIn();
    const { won, codes } = await outcomes([
      ...Array.from({ length: 10 }, () => pause(id, '2015-03-02')),
      ...Array.from({ length: 10 }, () => world.talk(id, '2015-03-02')),
    ]);
    expect([won, codes.length]).toEqual([1, 19]);
  });

  it.each<[string, string, string]>([
    ['on its first day', '2015-03-02', 'MENTORSHIP.RESUMED_TOO_EARLY'],
    ['tomorrow', '2015-12-01', 'INPUT.DATE_INVALID'],
  ])('are no pause that is over %s', async (_what, resumedOn, code) => {
    await expect(rest(await talkedIn(), '2015-03-02', resumedOn)).rejects.toEqual(refused(code));
  });
});

describe('a plan', () => {
  it('takes the place of what was planned for the day, and comes after earlier plans', async () => {
    const { id } = await world.newPair();
    await plan(id, { goals: '㐱𠮷村走访 🌾（虚构）' });
    await plan(id, { talkEveryDays: 7, expectedVersion: 2 });
    await plan(id, { from: '2015-06-01', talkEveryDays: 30, expectedVersion: 3 });
    const plans = await world.dataSource.query<object[]>(
      `SELECT planned_from::text AS from, talk_every_days AS days, talk_policy AS policy FROM mentorship_plans
        WHERE mentorship_id = $1 ORDER BY planned_from`,
      [id],
    );
    expect(plans).toEqual([
      { from: '2015-01-05', days: 7, policy: 'TALK_INTERVAL_DAYS@1995-01-01' },
      { from: '2015-06-01', days: 30, policy: 'TALK_INTERVAL_DAYS@1995-01-01' },
    ]);
    const late = plan(id, { from: '2015-05-31', expectedVersion: 4 });
    await expect(late).rejects.toEqual(refused('MENTORSHIP.PLANNED_LATER'));
    expect((await world.eventsOf(id)).at(-1)).toBe('mentorship-planned 4');
  });

  it.each<[string, object, string]>([
    ['before the pair', { from: '2014-08-31' }, 'INPUT.DATE_INVALID'],
    ['from tomorrow on', { from: '2015-12-01' }, 'INPUT.DATE_INVALID'],
    ['every six days', { talkEveryDays: 6 }, 'INPUT.NUMBER_INVALID'],
    ['every 91 days', { talkEveryDays: 91 }, 'INPUT.NUMBER_INVALID'],
    ['slower than the rule', { talkEveryDays: 31 }, 'MENTORSHIP.RHYTHM_TOO_SLOW'],
    ['without goals', { goals: '　 ' }, 'INPUT.TEXT_INVALID'],
    ['with 10,000 characters', { goals: '标'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['with a formula', { goals: '=1+1' }, 'INPUT.TEXT_FORMULA'],
    ['as another version', { expectedVersion: 3 }, 'MENTORSHIP.CHANGED'],
    ['for no id', { mentorshipId: '' }, 'INPUT.ID_INVALID'],
    ['for an unknown id', { mentorshipId: randomIds.next() }, 'MENTORSHIP.UNKNOWN'],
  ])('is refused %s, and nothing is written', async (_what, more, code) => {
    const { id } = await world.newPair();
    const before = await written();
    await expect(plan(id, more)).rejects.toEqual(refused(code));
    expect(await written()).toEqual(before);
  });
});
