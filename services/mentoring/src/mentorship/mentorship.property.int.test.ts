import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, DomainError } from '@cunguan/domain';
import { createTestDatabase } from '@cunguan/testing';
import fc from 'fast-check';
import { contractOver, gaveUpOffice, newPlace, openWorld, transferred, type World } from '../../test/world.js';
import { endMentorshipCommand } from '../mentorship-end/mentorship-end.service.js';
import { pauseMentorshipCommand, resumeMentorshipCommand } from '../mentorship-pause/mentorship-pause.service.js';
import { planMentorshipCommand } from '../mentorship-plan/mentorship-plan.service.js';
import {
  confirmMentorshipCommand,
  proposeMentorshipCommand,
  startMentorshipCommand,
  withdrawProposalCommand,
} from '../mentorship-start/mentorship-start.service.js';

let world: World;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
});
afterAll(() => world.close());

const MINUTE = 60_000;

const STEPS = ['start', 'propose', 'confirm', 'withdraw', 'pause', 'resume', 'plan', 'end', 'talk'] as const;
const NEWS = ['move', 'leave', 'handOver'] as const;

interface Step {
  readonly what: (typeof STEPS)[number] | (typeof NEWS)[number];
  /** Which official, mentor and pair, and on which day of 2015. */
  readonly official: number;
  readonly mentor: number;
  readonly pair: number;
  readonly day: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...STEPS) },
    { weight: 1, arbitrary: fc.constantFrom(...NEWS) },
  ),
  official: fc.nat(1),
  mentor: fc.nat(1),
  pair: fc.nat(3),
  day: fc.nat(330),
});

interface Row {
  readonly id: string;
  readonly version: number;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

const rowsOf = (villageId: string) =>
  world.dataSource.query<Row[]>(
    `SELECT id, version, started_on::text AS "startedOn", ended_on::text AS "endedOn" FROM mentorships
      WHERE village_id = $1 ORDER BY id`,
    [villageId],
  );

/** What must hold of the village's rows, however they came about; empty where it does. */
const brokenRules = (villageId: string) =>
  world.dataSource.query<object[]>(
    `SELECT 'two pairs at once' AS rule, a.id FROM mentorships a JOIN mentorships b
         ON a.id < b.id AND (a.official_id = b.official_id OR a.mentor_id = b.mentor_id)
        AND daterange(a.started_on, a.ended_on) && daterange(b.started_on, b.ended_on)
      WHERE a.village_id = $1 AND a.started_on IS NOT NULL AND b.started_on IS NOT NULL
     UNION ALL
     SELECT 'a pause beyond its pair', p.id FROM mentorship_pauses p JOIN mentorships m ON m.id = p.mentorship_id
      WHERE m.village_id = $1 AND (m.started_on IS NULL OR p.paused_from < m.started_on OR p.paused_from >= m.ended_on
                                   OR coalesce(p.resumed_on, 'infinity') > coalesce(m.ended_on, 'infinity'))
     UNION ALL
     SELECT 'two pauses at once', p.id FROM mentorship_pauses p JOIN mentorship_pauses q
         ON p.mentorship_id = q.mentorship_id AND p.id < q.id
        AND daterange(p.paused_from, p.resumed_on) && daterange(q.paused_from, q.resumed_on)
       JOIN mentorships m ON m.id = p.mentorship_id WHERE m.village_id = $1
     UNION ALL
     SELECT 'a version without its event', m.id FROM mentorships m
      WHERE m.village_id = $1 AND m.version <> (SELECT count(*) FROM outbox o
                                                 WHERE o.aggregate_id = m.id::text AND o.topic LIKE '%.events.v1')
     UNION ALL
     SELECT 'the history differs', m.id FROM mentorships m JOIN mentorships_history h ON h.id = m.id AND h.known_to = 'infinity'
      WHERE m.village_id = $1
        AND to_jsonb(m) <> to_jsonb(h) - 'known_from' - 'known_to'`,
    [villageId],
  );

const newCast = async () => {
  const place = newPlace();
  const officials = [await world.newOfficial(place), await world.newOfficial(place)];
  const leaders = [await world.newLeader(place), await world.newLeader(place)];
  return { place, officials, leaders, away: newPlace() };
};

type Cast = Awaited<ReturnType<typeof newCast>>;

const take = async (cast: Cast, { what, official, mentor, pair, day }: Step): Promise<unknown> => {
  const on = addDays('2015-01-01', day);
  const { place, away, officials, leaders } = cast;
  const [officialId = '', leader] = [officials[official], leaders[mentor]];
  if (!leader) throw new Error('no such leader');
  const rows = await rowsOf(place.villageId);
  const row = rows[pair % Math.max(rows.length, 1)];
  const of = { mentorshipId: row?.id ?? place.villageId, expectedVersion: row?.version ?? 1 };
  const { context } = world;
  const two = { officialId, mentorId: leader.id };
  switch (what) {
    case 'start':
      return startMentorshipCommand(context, { ...two, startedOn: on });
    case 'propose':
      return proposeMentorshipCommand(context, { ...two, proposedOn: on });
    case 'confirm':
      return confirmMentorshipCommand(context, { ...of, startedOn: on });
    case 'withdraw':
      return withdrawProposalCommand(context, { ...of, withdrawnOn: on });
    case 'pause':
      return pauseMentorshipCommand(context, { ...of, from: on, reason: 'MENTOR_ON_LEAVE' });
    case 'resume':
      return resumeMentorshipCommand(context, { ...of, on });
    case 'plan':
      return planMentorshipCommand(context, { ...of, from: on, goals: '目标（虚构）', talkEveryDays: 15 });
    case 'end':
      return endMentorshipCommand(context, { ...of, endedOn: on, reason: 'CHANGED_MENTOR' });
    case 'talk':
      return world.talk(of.mentorshipId, on);
    case 'move':
      return world.deliver(transferred(officialId, place, away, addDays(on, 1)));
    case 'leave':
      return world.deliver(contractOver(officialId, place, on));
    case 'handOver':
      return world.deliver(gaveUpOffice(leader.id, leader.officeId, place, on));
  }
};

const isRefusal = (error: unknown): boolean => error instanceof DomainError;

/** What has ended stays so: an end only ever moves to an earlier day, and versions only count up. */
const expectNoWayBack = (before: readonly Row[], after: readonly Row[]): void => {
  for (const { id, version, startedOn, endedOn } of before) {
    const now = after.find((row) => row.id === id);
    expect(now?.version).toBeGreaterThanOrEqual(version);
    if (endedOn !== null && endedOn <= '2015-11-30') {
      expect(now?.startedOn).toBe(startedOn);
      expect((now?.endedOn ?? '9') <= endedOn).toBe(true);
    }
  }
};

describe('mentorships', () => {
  it(
    'keep their rules through any steps and news, in any order, and a refused step changes nothing',
    async () => {
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
          const cast = await newCast();
          const { villageId } = cast.place;
          for (const one of steps) {
            const before = await rowsOf(villageId);
            const refused = await take(cast, one).then(
              () => false,
              (error: unknown) => {
                if (!isRefusal(error)) throw error;
                return true;
              },
            );
            const after = await rowsOf(villageId);
            if (refused) expect(after).toEqual(before);
            else taken += 1;
            expectNoWayBack(before, after);
          }
          expect(await brokenRules(villageId)).toEqual([]);
        }),
        { numRuns: 40 },
      );
      // Not everything was refused.
      expect(taken).toBeGreaterThan(40);
    },
    2 * MINUTE,
  );
});
