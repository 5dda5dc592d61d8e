import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { createTestDatabase, pendingStates } from '@cunguan/testing';
import { openWorld, outcomes, type World } from '../../test/world.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import { correctGuidanceTalkCommand, recordGuidanceTalkCommand } from './guidance-talk.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

const talk = (mentorshipId: string, more: object = {}) =>
  recordGuidanceTalkCommand(world.context, {
    mentorshipId,
    heldOn: '2015-06-01',
    minutes: 30,
    topics: '村情与群众工作（虚构）',
    advice: '多走访（虚构）',
    ...more,
  });
const end = (mentorshipId: string, endedOn: string) =>
  endMentorshipCommand(world.context, { mentorshipId, endedOn, reason: 'COMPLETED' });
const refused = (code: string) => expect.objectContaining({ code });
const talksOf = (mentorshipId: string) =>
  world.dataSource.query<object[]>('SELECT id FROM guidance_talks WHERE mentorship_id = $1', [mentorshipId]);

describe('a guidance talk', () => {
  it('tells of itself without its texts', async () => {
    const { id: mentorshipId, officialId, leader } = await world.newPair();
    const { id } = await talk(mentorshipId);
    expect(await world.eventsOf(id)).toEqual(['guidance-talk-recorded 1']);
    const [state, ...others] = (await pendingStates(world.dataSource)).filter(({ key }) => key === id);
    expect(others).toEqual([]);
    expect(state).toMatchObject({ type: 'cunguan.mentoring.guidance-talk-state.v1', aggregateVersion: 1 });
    expect(state?.payload).toEqual({
      guidanceTalkId: id,
      ...{ mentorshipId, officialId, mentorId: leader.id, heldOn: '2015-06-01', minutes: 30 },
      acknowledgedOn: null,
    });
    const payloads = await world.dataSource.query<object[]>('SELECT payload FROM outbox WHERE aggregate_id = $1', [id]);
    expect(JSON.stringify(payloads)).not.toContain('虚构');
  });

  it('with the same key is recorded once', async () => {
    const { id } = await world.newPair();
    const clientMutationId = `talk-${id}`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => talk(id, { clientMutationId })));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(await talksOf(id)).toHaveLength(1);
  });

  it('is recorded for an ended pair when it was held before', async () => {
    const { id } = await world.newPair();
    await end(id, '2015-06-02');
    await talk(id);
    await expect(talk(id, { heldOn: '2015-06-02' })).rejects.toEqual(refused('GUIDANCE_TALK.AFTER_END'));
  });

  it.each([
    ['of an unknown pair', { mentorshipId: randomIds.next() }, 'MENTORSHIP.UNKNOWN'],
    ['without a pair’s id', { mentorshipId: '' }, 'INPUT.ID_INVALID'],
    ['of nine hours', { minutes: 540 }, 'INPUT.NUMBER_INVALID'],
    ['tomorrow', { heldOn: '2015-12-01' }, 'INPUT.DATE_INVALID'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const { id } = await world.newPair();
    await expect(talk(id, wrong)).rejects.toEqual(refused(code));
    expect(await talksOf(id)).toEqual([]);
  });

  it('never lies after a decided end, whichever of the two comes first', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await world.newPair();
      const { won, codes } = await outcomes([talk(id), end(id, '2015-06-01')]);
      expect(won).toBe(1);
      expect(['GUIDANCE_TALK.AFTER_END', 'MENTORSHIP.TALK_AFTER_END']).toContain(codes[0]);
    }
  });
});

describe('a correction of a guidance talk', () => {
  const correct = (guidanceTalkId: string, more: object = {}) =>
    correctGuidanceTalkCommand(world.context, {
      guidanceTalkId,
      expectedVersion: 1,
      heldOn: '2015-06-03',
      minutes: 45,
      topics: '村情（虚构，更正）',
      ...more,
    });
  interface Emitted {
    readonly id: string;
    readonly corrects: string | null;
    readonly validOn: string | null;
  }
  const emitted = (id: string) =>
    world.dataSource.query<Emitted[]>(
      `SELECT event_id AS id, headers ->> 'corrects' AS corrects, headers ->> 'validOn' AS "validOn" FROM outbox
       WHERE aggregate_id = $1 AND topic LIKE '%.events.v1' ORDER BY id`,
      [id],
    );

  it('names the event that it corrects', async () => {
    const { id } = await talk((await world.newPair()).id);
    await correct(id);
    await correct(id, { expectedVersion: 2, minutes: 50 });
    expect(await world.eventsOf(id)).toEqual([
      'guidance-talk-recorded 1',
      'guidance-talk-corrected 2',
      'guidance-talk-corrected 3',
    ]);
    const [first, second, third] = await emitted(id);
    expect([first?.corrects, second?.corrects, third?.corrects]).toEqual([null, first?.id, second?.id]);
    expect([first?.validOn, third?.validOn]).toEqual(['2015-06-01', '2015-06-03']);
  });

  it('of two at a time one is made, and the other told to read again', async () => {
    const { id } = await talk((await world.newPair()).id);
    expect(await outcomes([correct(id), correct(id)])).toEqual({ won: 1, codes: ['GUIDANCE_TALK.CHANGED'] });
    expect(await emitted(id)).toHaveLength(2);
  });

  it.each([
    ['of an unknown talk', { guidanceTalkId: randomIds.next() }, 'GUIDANCE_TALK.UNKNOWN'],
    ['to a day before the pair', { heldOn: '2001-01-01' }, 'INPUT.DATE_INVALID'],
    ['of a version that is not the last', { expectedVersion: 7 }, 'GUIDANCE_TALK.CHANGED'],
  ])('%s is refused and leaves nothing', async (_what, wrong, code) => {
    const { id } = await talk((await world.newPair()).id);
    await expect(correct(id, wrong)).rejects.toEqual(refused(code));
    expect(await emitted(id)).toHaveLength(1);
  });
});

describe('a talk of a day and its topics', () => {
  it('is recorded once, however many try at once and whatever else they say of it', async () => {
    const { id } = await world.newPair();
    const { won, codes } = await outcomes(Array.from({ length: 20 }, (_, n) => talk(id, { minutes: n + 1 })));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 19, new Set(['GUIDANCE_TALK.ALREADY_RECORDED'])]);
    await talk(id, { topics: '㐱𠮷村换届（虚构）' });
    await talk(id, { heldOn: '2015-06-02' });
    expect(await talksOf(id)).toHaveLength(3);
  });

  it('is not made by a correction either, and may be corrected in what else it says', async () => {
    const { id } = await world.newPair();
    await talk(id);
    const other = await talk(id, { heldOn: '2015-06-02' });
    const corrected = { guidanceTalkId: other.id, minutes: 30, topics: '村情与群众工作（虚构）', expectedVersion: 1 };
    const moved = correctGuidanceTalkCommand(world.context, { ...corrected, heldOn: '2015-06-01' });
    await expect(moved).rejects.toEqual(refused('GUIDANCE_TALK.ALREADY_RECORDED'));
    await correctGuidanceTalkCommand(world.context, { ...corrected, heldOn: '2015-06-02', minutes: 50 });
  });

  it('is kept from being there twice by the database itself', async () => {
    const { id } = await world.newPair();
    await talk(id);
    const again = `INSERT INTO guidance_talks (id, mentorship_id, held_on, minutes, topics, version)
                   SELECT $1, mentorship_id, held_on, 5, topics, 1 FROM guidance_talks WHERE mentorship_id = $2`;
    const attempt = world.dataSource.query(again, [randomIds.next(), id]);
    await expect(attempt).rejects.toMatchObject({ driverError: { constraint: 'uq_guidance_talks_once' } });
  });
});
