import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds } from '@cunguan/domain';
import type { ServiceContext } from '@cunguan/subgraph';
import { createSubgraphClient, createTestDatabase, pendingStates, type SubgraphClient } from '@cunguan/testing';
import { cultivationIn, type Cultivation } from '../../test/cultivation-world.js';
import { openWorld, outcomes, type World } from '../../test/world.js';
import { createContext } from '../context.js';
import { resolvers } from '../resolvers.js';
import {
  acknowledgeGuidanceTalkCommand,
  correctGuidanceTalkCommand,
  recordGuidanceTalkCommand,
} from './guidance-talk.service.js';

let world: World;
let made: Cultivation;
let client: SubgraphClient;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  made = cultivationIn(world);
  const { dataSource, clock } = world;
  client = await createSubgraphClient({
    name: 'mentoring',
    moduleUrl: import.meta.url,
    ...{ dataSource, clock, resolvers, createContext },
  });
});
afterAll(async () => {
  await client.stop();
  await world.close();
});

const refused = (code: string) => expect.objectContaining({ code });
/** The same person at another time. */
const at = (context: ServiceContext, instant: string): ServiceContext => ({ ...context, clock: fixedClock(instant) });

const telling = { heldOn: '2015-06-01', minutes: 30, topics: '换届准备（虚构）' } as const;
const prepare = async () => {
  const { id: mentorshipId, officialId, place, leader } = await world.newPair();
  const { id } = await recordGuidanceTalkCommand(at(world.context, '2015-06-02T04:00:00Z'), {
    mentorshipId,
    ...telling,
  });
  const official = await made.as('OFFICIAL', place.villageId, { officialId });
  const acknowledge = (expectedVersion = 1, instant = '2015-06-10T04:00:00Z', note?: string) =>
    acknowledgeGuidanceTalkCommand(at(official, instant), {
      guidanceTalkId: id,
      expectedVersion,
      ...(note && { note }),
    });
  const correct = (expectedVersion: number, instant = '2015-07-01T04:00:00Z', minutes = 45) =>
    correctGuidanceTalkCommand(at(world.context, instant), {
      guidanceTalkId: id,
      expectedVersion,
      ...telling,
      minutes,
    });
  return { id, mentorshipId, officialId, place, leader, official, acknowledge, correct };
};

const TALK = 'id minutes version acknowledged acknowledgement { on note ofVersion }';
const read = async (mentorshipId: string, knownAt?: string) => {
  const { data } = await client.ask(
    `query ($id: ID!, $at: Moment) { mentorship(id: $id) { talks(knownAt: $at) { nodes { ${TALK} } } lastTalk(knownAt: $at) { id }  } }`,
    { id: mentorshipId, at: knownAt ?? null },
  );
  const { talks } = data?.['mentorship'] as { readonly talks: { readonly nodes: readonly object[] } };
  return talks.nodes;
};

/** The talks of the pair that are listed as acknowledged by a day, or as not. */
const listed = async (mentorshipId: string, acknowledged: boolean, asOf = '2015-11-30') => {
  const { data } = await client.ask(
    'query ($f: GuidanceTalkFilter, $d: Date) { guidanceTalks(filter: $f, asOf: $d) { nodes { id } } }',
    { f: { mentorshipId, acknowledged }, d: asOf },
  );
  return (data?.['guidanceTalks'] as { readonly nodes: readonly object[] }).nodes;
};

describe('an acknowledgement', () => {
  it('is the official’s, tells of itself without the note, and shows with the talk', async () => {
    const { id, mentorshipId, officialId, leader, acknowledge } = await prepare();
    await acknowledge(1, '2015-06-10T04:00:00Z', '已收到，照办（虚构）');
    expect(await world.eventsOf(id)).toEqual(['guidance-talk-recorded 1', 'guidance-talk-acknowledged 2']);
    const outbox = await world.dataSource.query<{ payload: object }[]>(
      "SELECT payload FROM outbox WHERE aggregate_id = $1 AND type LIKE '%acknowledged%'",
      [id],
    );
    expect(outbox.map(({ payload }) => payload)).toEqual([
      {
        ...{ guidanceTalkId: id, mentorshipId, officialId, mentorId: leader.id },
        ...{ acknowledgedVersion: 1, acknowledgedOn: '2015-06-10' },
      },
    ]);
    const state = (await pendingStates(world.dataSource)).findLast(({ key }) => key === id);
    expect(state?.payload).toMatchObject({ acknowledgedOn: '2015-06-10' });
    expect(await read(mentorshipId)).toEqual([
      {
        ...{ id, minutes: 30, version: 2, acknowledged: true },
        acknowledgement: { on: '2015-06-10', note: '已收到，照办（虚构）', ofVersion: 1 },
      },
    ]);
  });

  it('happens once, however often it is tried at once', async () => {
    const { acknowledge } = await prepare();
    const { won, codes } = await outcomes(Array.from({ length: 10 }, () => acknowledge()));
    expect([won, codes.length, new Set(codes)]).toEqual([1, 9, new Set(['GUIDANCE_TALK.ALREADY_ACKNOWLEDGED'])]);
  });

  it('of a talk that is corrected afterwards no longer counts, and the correction names what it corrects', async () => {
    const { id, mentorshipId, acknowledge, correct } = await prepare();
    await acknowledge();
    await correct(2);
    const acknowledgement = { on: '2015-06-10', note: null, ofVersion: 1 };
    const corrected = { id, minutes: 45, version: 3, acknowledged: false, acknowledgement };
    expect(await read(mentorshipId)).toEqual([corrected]);
    expect(await listed(mentorshipId, true)).toEqual([]);
    expect(await listed(mentorshipId, false)).toEqual([{ id }]);
    const emitted = await world.dataSource.query<{ id: string; corrects: string | null }[]>(
      `SELECT event_id AS id, headers ->> 'corrects' AS corrects FROM outbox
        WHERE aggregate_id = $1 AND topic LIKE '%.events.v1' ORDER BY id`,
      [id],
    );
    expect(emitted.map(({ corrects }) => corrects)).toEqual([null, null, emitted[0]?.id]);
    await expect(acknowledge(2)).rejects.toEqual(refused('GUIDANCE_TALK.CHANGED'));
    await acknowledge(3, '2015-08-01T04:00:00Z');
    expect(await read(mentorshipId)).toMatchObject([{ acknowledged: true, acknowledgement: { ofVersion: 3 } }]);
    expect(await listed(mentorshipId, true)).toEqual([{ id }]);
    expect(await listed(mentorshipId, true, '2015-07-31')).toEqual([]);
    expect(await listed(mentorshipId, false, '2015-07-31')).toEqual([{ id }]);
    // As it was known before, between and after.
    expect(await read(mentorshipId, '2015-06-01')).toEqual([]);
    expect(await read(mentorshipId, '2015-06-09')).toMatchObject([{ minutes: 30, version: 1, acknowledgement: null }]);
    expect(await read(mentorshipId, '2015-06-30')).toMatchObject([{ minutes: 30, version: 2, acknowledged: true }]);
    expect(await read(mentorshipId, '2015-07-31')).toEqual([corrected]);
  });

  it('and a correction at once take turns', async () => {
    const { acknowledge, correct } = await prepare();
    const { won, codes } = await outcomes([acknowledge(), correct(1)]);
    expect([won, codes]).toEqual([1, ['GUIDANCE_TALK.CHANGED']]);
  });

  it('is refused for another’s talk, with an endless note, of an unknown one, and leaves nothing', async () => {
    const [{ id, official, place }, other] = [await prepare(), await prepare()];
    const give = (input: object) =>
      acknowledgeGuidanceTalkCommand(official, { guidanceTalkId: id, expectedVersion: 1, ...input });
    const written = () =>
      world.dataSource.query<object[]>(
        'SELECT sum(version)::int AS v, (SELECT count(*) FROM outbox) FROM guidance_talks',
      );
    const before = await written();
    await expect(give({ guidanceTalkId: other.id })).rejects.toEqual(refused('GUIDANCE_TALK.UNKNOWN'));
    await expect(give({ guidanceTalkId: randomIds.next() })).rejects.toEqual(refused('GUIDANCE_TALK.UNKNOWN'));
    await expect(give({ guidanceTalkId: 'x' })).rejects.toEqual(refused('INPUT.ID_INVALID'));
    await expect(give({ note: '好'.repeat(2001) })).rejects.toEqual(refused('INPUT.TEXT_INVALID'));
    await expect(give({ expectedVersion: 2 })).rejects.toEqual(refused('GUIDANCE_TALK.CHANGED'));
    for (const role of ['DISTRICT_ORGANISER', 'TOWN_ORGANISER', 'VILLAGE_LEADER', 'MENTOR', 'AUDITOR'] as const) {
      const units: Partial<Record<typeof role, string>> = {
        DISTRICT_ORGANISER: place.districtId,
        TOWN_ORGANISER: place.townId,
      };
      const { viewer } = await made.as(role, units[role] ?? place.villageId);
      const mutation = `mutation { acknowledgeGuidanceTalk(input: { guidanceTalkId: "${id}", expectedVersion: 1 }) { __typename } }`;
      expect([role, await client.codes(mutation, {}, viewer)]).toEqual([role, ['ACCESS.COMMAND_DENIED']]);
    }
    expect(await written()).toEqual(before);
  });
});
