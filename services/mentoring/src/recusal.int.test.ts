import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { DomainError, randomIds } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn } from '@cunguan/events';
import type { ServiceContext } from '@cunguan/subgraph';
import { createTestDatabase } from '@cunguan/testing';
import { newPlace, openWorld, type World } from '../test/world.js';
import { correctGuidanceTalkCommand, recordGuidanceTalkCommand } from './guidance-talk/guidance-talk.service.js';
import { endMentorshipCommand } from './mentorship-end/mentorship-end.service.js';
import { startMentorshipCommand } from './mentorship-start/mentorship-start.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

type Who = Partial<Pick<Viewer, 'officialId' | 'cadreId'>>;
const as = (who: Who = {}): ServiceContext => ({ ...world.context, viewer: { ...world.context.viewer, ...who } });

const codeOf = (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );

const declare = async (personId: string, relativeId: string): Promise<string> => {
  const recusalId = randomIds.next();
  const kinds = { personKind: 'CADRE', relativeKind: 'OFFICIAL' } as const;
  await world.deliver(recusalDeclared.of(recusalId, 1, { recusalId, ...kinds, personId, relativeId }));
  return recusalId;
};
const withdraw = (recusalId: string) => world.deliver(recusalWithdrawn.of(recusalId, 2, { recusalId }));

/** Everything that a refused command must leave alone. */
const written = () =>
  world.dataSource.query<object[]>(
    `SELECT (SELECT sum(version) FROM mentorships) AS pairs, (SELECT sum(version) FROM guidance_talks) AS talks,
            (SELECT count(*) FROM guidance_talks_history) AS corrections, (SELECT count(*) FROM outbox) AS events`,
  );

interface Ready {
  readonly officialId: string;
  readonly mentorId: string;
  readonly decide: (who?: Who) => Promise<unknown>;
}

const telling = { heldOn: '2015-03-02', minutes: 40, topics: '驻村工作（虚构）' } as const;

const commands: readonly (readonly [name: string, prepare: () => Promise<Ready>])[] = [
  [
    'startMentorship',
    async () => {
      const place = newPlace();
      const [officialId, { id: mentorId }] = [await world.newOfficial(place), await world.newLeader(place)];
      const pair = { officialId, mentorId, startedOn: '2015-01-01' };
      return { officialId, mentorId, decide: (who) => startMentorshipCommand(as(who), pair) };
    },
  ],
  [
    'endMentorship',
    async () => {
      const { id: mentorshipId, officialId, leader } = await world.newPair();
      const end = { mentorshipId, endedOn: '2015-06-01', reason: 'COMPLETED' } as const;
      return { officialId, mentorId: leader.id, decide: (who) => endMentorshipCommand(as(who), end) };
    },
  ],
  [
    'recordGuidanceTalk',
    async () => {
      const { id: mentorshipId, officialId, leader } = await world.newPair();
      const talk = { mentorshipId, ...telling };
      return { officialId, mentorId: leader.id, decide: (who) => recordGuidanceTalkCommand(as(who), talk) };
    },
  ],
  [
    'correctGuidanceTalk',
    async () => {
      const { id: mentorshipId, officialId, leader } = await world.newPair();
      const { id: guidanceTalkId } = await world.talk(mentorshipId, '2015-03-01');
      const correction = { guidanceTalkId, expectedVersion: 1, ...telling };
      return { officialId, mentorId: leader.id, decide: (who) => correctGuidanceTalkCommand(as(who), correction) };
    },
  ],
];

describe.each(commands)('%s', (_name, prepare) => {
  it('is refused to the official and to kin, before and after others did it, and writes nothing', async () => {
    const { officialId, mentorId, decide } = await prepare();
    const [cadreId, siblingId] = [randomIds.next(), randomIds.next()];
    await declare(cadreId, officialId);
    await declare(officialId, siblingId);
    const expectRefusals = async () => {
      const before = await written();
      expect(await codeOf(decide({ officialId }))).toBe('ACCESS.OWN_CASE');
      expect(await codeOf(decide({ officialId: siblingId }))).toBe('ACCESS.KIN');
      expect(await codeOf(decide({ cadreId }))).toBe('ACCESS.KIN');
      expect(await written()).toEqual(before);
    };
    await expectRefusals();
    // The mentor's own talks and the own pair are the mentor's, and kin of the mentor are not kin of the official.
    await declare(mentorId, cadreId);
    expect(await codeOf(decide({ cadreId: mentorId }))).toBe('done');
    // Recusal comes before whatever else would now refuse it.
    await expectRefusals();
  });

  it('is possible again once the recusal is withdrawn', async () => {
    const { officialId, decide } = await prepare();
    const cadreId = randomIds.next();
    const recusal = await declare(cadreId, officialId);
    expect(await codeOf(decide({ cadreId }))).toBe('ACCESS.KIN');
    await withdraw(recusal);
    expect(await codeOf(decide({ cadreId }))).toBe('done');
  });
});

describe('a pair', () => {
  it('is not made of kin, whoever asks, and the refusal names the mentor', async () => {
    const place = newPlace();
    const [officialId, { id: mentorId }] = [await world.newOfficial(place), await world.newLeader(place)];
    const start = () => startMentorshipCommand(as(), { officialId, mentorId, startedOn: '2015-01-01' });
    const recusal = await declare(mentorId, officialId);
    const before = await written();
    await expect(start()).rejects.toMatchObject({ code: 'ACCESS.KIN' });
    await expect(start()).rejects.toThrow(mentorId);
    expect(await written()).toEqual(before);
    await withdraw(recusal);
    expect(await codeOf(start())).toBe('done');
  });

  it('of whom it turns out later that they are kin is ended by somebody else', async () => {
    const { id: mentorshipId, officialId, leader } = await world.newPair();
    await declare(officialId, leader.id);
    const talk = { mentorshipId, ...telling };
    expect(await codeOf(recordGuidanceTalkCommand(as({ cadreId: leader.id }), talk))).toBe('ACCESS.KIN');
    const end = { mentorshipId, endedOn: '2015-06-01', reason: 'COMPLETED' } as const;
    expect(await codeOf(endMentorshipCommand(as({ cadreId: leader.id }), end))).toBe('ACCESS.KIN');
    expect(await codeOf(endMentorshipCommand(as(), end))).toBe('done');
  });
});
