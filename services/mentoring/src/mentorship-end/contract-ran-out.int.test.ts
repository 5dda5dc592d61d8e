import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds } from '@cunguan/domain';
import type { DomainEvent } from '@cunguan/events';
import { createSubgraphClient, createTestDatabase, type SubgraphClient } from '@cunguan/testing';
import { receiveEvent } from '@cunguan/messaging';
import { newPlace, openWorld, outcomes, published, registered, signed, type World } from '../../test/world.js';
import { createContext } from '../context.js';
import { createHandlers } from '../consumers.js';
import { planMentorshipCommand } from '../mentorship-plan/mentorship-plan.service.js';
import { proposeMentorshipCommand, startMentorshipCommand } from '../mentorship-start/mentorship-start.service.js';
import { resolvers } from '../resolvers.js';
import { endMentorshipCommand } from './mentorship-end.service.js';

// Contracts run until 2017-06-30. It is 2017-09-01, where nothing else is said.
const clock = fixedClock('2017-09-01T04:00:00Z');
let world: World;
let client: SubgraphClient;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  const { dataSource } = world;
  client = await createSubgraphClient({
    ...{ name: 'mentoring', moduleUrl: import.meta.url, dataSource, clock, resolvers, createContext },
  });
});
afterAll(async () => {
  await client.stop();
  await world.close();
});

const now = () => createContext({ ...world.context, clock });
const hear = (event: DomainEvent, instant: string) => {
  const at = fixedClock(instant);
  const { dataSource } = world;
  const handlers = createHandlers({ clock: at, ids: randomIds });
  return receiveEvent({ service: 'mentoring', dataSource, clock: at, handlers }, published(event));
};
const ask = async (field: string): Promise<unknown> => {
  const { data, errors } = await client.ask(`{ ${field} }`, {}, 'DISTRICT_ORGANISER');
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return Object.values(data ?? {})[0];
};
const listed = async (filter: string, when = ''): Promise<readonly string[]> => {
  const page = await ask(`mentorships(filter: { ${filter} }${when}) { nodes { id } }`);
  return (page as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
};
const refused = (code: string) => expect.objectContaining({ code });

const SEEN = 'status endedOn endReason repairDueOn repairPolicy';
const due = { repairDueOn: null, repairPolicy: null };
const ended = { status: 'ENDED', endedOn: '2017-07-01', endReason: 'OFFICIAL_LEFT_SERVICE', ...due };
const active = { status: 'ACTIVE', endedOn: null, endReason: null, ...due };

describe('a pair whose contract ran out', () => {
  it('ended on the day after the last one, as of every day after it', async () => {
    const { id } = await world.newPair();
    expect(await ask(`mentorship(id: "${id}") { ${SEEN} }`)).toEqual(ended);
    expect(await ask(`mentorship(id: "${id}", asOf: "2017-07-01") { ${SEEN} }`)).toEqual(ended);
    expect(await ask(`mentorship(id: "${id}", asOf: "2017-06-30") { ${SEEN} }`)).toEqual(active);
    expect(await ask(`mentorship(id: "${id}", asOf: "2014-08-31") { ${SEEN} }`)).toBeNull();
  });

  it('is listed by its reason and status, from that day on', async () => {
    const { id, officialId, place } = await world.newPair();
    const one = `villageId: "${place.villageId}"`;
    expect(await listed(`${one}, endReasons: [OFFICIAL_LEFT_SERVICE]`)).toEqual([id]);
    expect(await listed(`${one}, endReasons: [COMPLETED]`)).toEqual([]);
    expect(await listed(`${one}, endReasons: [OFFICIAL_LEFT_SERVICE]`, ', asOf: "2017-06-30"')).toEqual([]);
    expect(await listed(`${one}, statuses: [ACTIVE]`, ', asOf: "2017-06-30"')).toEqual([id]);
    const page = await ask(`mentorships(filter: { officialId: "${officialId}" }) { nodes { ${SEEN} } }`);
    expect(page).toEqual({ nodes: [ended] });
    const then = await ask(
      `mentorships(filter: { officialId: "${officialId}" }, asOf: "2017-06-30") { nodes { ${SEEN} } }`,
    );
    expect(then).toEqual({ nodes: [active] });
  });

  it('was never ended once a renewal is heard, and reads as ended as known before', async () => {
    const { id, officialId } = await world.newPair();
    await hear(signed(officialId, '2017-07-01', '2019-06-30', 3), '2017-08-15T02:00:00Z');
    expect(await ask(`mentorship(id: "${id}") { ${SEEN} }`)).toEqual(active);
    expect(await ask(`mentorship(id: "${id}", knownAt: "2017-08-14") { ${SEEN} }`)).toEqual(ended);
    expect(await ask(`mentorship(id: "${id}", asOf: "2019-07-01") { endedOn }`)).toEqual({ endedOn: '2019-07-01' });
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1']);
    const alone = await ask(
      `unpairedOfficials(filter: { villageId: "${(await world.mentorshipOf(id)).villageId}" }) { nodes { since } }`,
    );
    expect(alone).toEqual({ nodes: [] });
  });

  it('keeps an end of before, and what is entered late of its time', async () => {
    const [completed, late] = [await world.newPair(), await world.newPair()];
    const end = (mentorshipId: string, endedOn: string) =>
      endMentorshipCommand(now(), { mentorshipId, endedOn, reason: 'COMPLETED' });
    await end(completed.id, '2017-05-01');
    expect(await ask(`mentorship(id: "${completed.id}") { endedOn endReason }`)).toEqual({
      ...{ endedOn: '2017-05-01', endReason: 'COMPLETED' },
    });
    await expect(end(late.id, '2017-07-02')).rejects.toEqual(refused('MENTORSHIP.ALREADY_ENDED'));
    const plan = { mentorshipId: late.id, from: '2017-06-01', goals: '交接（虚构）', talkEveryDays: 30 };
    await planMentorshipCommand(now(), { ...plan, expectedVersion: 1 });
    expect(
      await ask(`mentorship(id: "${late.id}") { plan { goals } june: plan(asOf: "2017-06-30") { goals } }`),
    ).toEqual({
      ...{ plan: null, june: { goals: '交接（虚构）' } },
    });
  });

  it('is withdrawn where it was only proposed', async () => {
    const at = newPlace();
    const [officialId, leader] = [await world.newOfficial(at), await world.newLeader(at)];
    const proposed = { officialId, mentorId: leader.id, proposedOn: '2017-06-05' };
    const { id } = await proposeMentorshipCommand(now(), proposed);
    expect(await ask(`mentorship(id: "${id}") { ${SEEN} }`)).toEqual(ended);
  });
});

describe('the mentor of a pair whose contract ran out', () => {
  const paired = async () => {
    const pair = await world.newPair();
    const officialId = randomIds.next();
    await world.deliver(registered(officialId, pair.place), signed(officialId, '2016-07-01', '2019-06-30'));
    const start = (startedOn: string) =>
      startMentorshipCommand(now(), { officialId, mentorId: pair.leader.id, startedOn });
    return { ...pair, newcomer: officialId, start };
  };

  it('is free from that day on, and the end is then told', async () => {
    const { id, start } = await paired();
    await expect(start('2017-06-30')).rejects.toEqual(refused('MENTORSHIP.MENTOR_ALREADY_PAIRED'));
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1']);
    await start('2017-07-01');
    expect(await world.eventsOf(id)).toEqual(['mentorship-started 1', 'mentorship-ended 2']);
    expect(await ask(`mentorship(id: "${id}") { ${SEEN} }`)).toEqual(ended);
  });

  it('has one pair, however many are paired at once', async () => {
    const { place, start } = await paired();
    const { won, codes } = await outcomes(Array.from({ length: 20 }, () => start('2017-08-01')));
    expect([won, codes.length]).toEqual([1, 19]);
    expect(await listed(`villageId: "${place.villageId}", statuses: [ACTIVE]`)).toHaveLength(1);
  });

  it('stays with the other official where the contract is renewed after all, and a new mentor is due', async () => {
    const { id, officialId, place, start } = await paired();
    await start('2017-08-01');
    await hear(signed(officialId, '2017-07-01', '2019-06-30', 3), '2017-08-15T02:00:00Z');
    const changed = { repairDueOn: '2017-08-01', repairPolicy: 'MENTORSHIP_REPAIR_MONTHS@1995-01-01' };
    expect(await ask(`mentorship(id: "${id}") { ${SEEN} }`)).toEqual({
      ...ended,
      endReason: 'CHANGED_MENTOR',
      ...changed,
    });
    const alone = await ask(
      `unpairedOfficials(filter: { villageId: "${place.villageId}" }) { nodes { official { id } since endReason repairDueOn overdue } }`,
    );
    const one = { official: { id: officialId }, since: '2017-07-01', endReason: 'CHANGED_MENTOR' };
    expect(alone).toEqual({ nodes: [{ ...one, repairDueOn: '2017-08-01', overdue: true }] });
  });
});
