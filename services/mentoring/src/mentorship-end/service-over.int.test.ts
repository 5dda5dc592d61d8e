import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fixedClock, randomIds, type CivilDate } from '@cunguan/domain';
import type { DomainEvent } from '@cunguan/events';
import { receiveEvent } from '@cunguan/messaging';
import { createSubgraphClient, createTestDatabase, type SubgraphClient } from '@cunguan/testing';
import { cultivationIn, type Cultivation } from '../../test/cultivation-world.js';
import { openWorld, published, registered, signed, type World } from '../../test/world.js';
import { createHandlers } from '../consumers.js';
import { createContext } from '../context.js';
import {
  closeCultivationPlanCommand,
  setTownHalfCommand,
  setVillageHalfCommand,
} from '../cultivation-plan/cultivation-plan.service.js';
import { reviewCultivationPlanCommand } from '../cultivation-review/cultivation-review.service.js';
import { correctGuidanceTalkCommand, recordGuidanceTalkCommand } from '../guidance-talk/guidance-talk.service.js';
import { startMentorshipCommand } from '../mentorship-start/mentorship-start.service.js';
import { resolvers } from '../resolvers.js';
import { endTutoringCommand } from '../tutoring/tutoring.service.js';
import { correctTutoringRecordCommand, recordTutoringCommand } from '../tutoring-record/tutoring-record.service.js';
import { endMentorshipCommand } from './mentorship-end.service.js';

// Contracts run until 2017-06-30 and nobody ended them. It is 2017-09-01.
const clock = fixedClock('2017-09-01T04:00:00Z');
const [LAST, OVER, LATER] = ['2017-06-30', '2017-07-01', '2017-07-02'] as const;
let world: World;
let made: Cultivation;
let client: SubgraphClient;
beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  made = cultivationIn(world);
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
const renewed = (officialId: string) => {
  const { dataSource } = world;
  const event: DomainEvent = signed(officialId, OVER, '2019-06-30', 3);
  const receiver = { service: 'mentoring', dataSource, clock, handlers: createHandlers({ clock, ids: randomIds }) };
  return receiveEvent(receiver, published(event));
};
const ask = async (field: string): Promise<unknown> => {
  const { data, errors } = await client.ask(`{ ${field} }`, {}, 'DISTRICT_ORGANISER');
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return Object.values(data ?? {})[0];
};
const refused = (code: string, on: CivilDate = OVER) =>
  expect.objectContaining({ code, message: expect.stringContaining(on) });

describe('a talk of a pair whose contract ran out', () => {
  const words = { minutes: 40, topics: '交接（虚构）' };
  it('is recorded and corrected late for a day of the service, and for none after it', async () => {
    const { id: mentorshipId } = await world.newPair();
    const record = (heldOn: CivilDate) => recordGuidanceTalkCommand(now(), { mentorshipId, heldOn, ...words });
    await expect(record(OVER)).rejects.toEqual(refused('GUIDANCE_TALK.AFTER_END'));
    const { id: guidanceTalkId } = await record(LAST);
    const correct = (heldOn: CivilDate) =>
      correctGuidanceTalkCommand(now(), { guidanceTalkId, heldOn, expectedVersion: 1, ...words });
    await expect(correct('2017-08-01')).rejects.toEqual(refused('GUIDANCE_TALK.AFTER_END'));
    await correct('2017-06-29');
  });
});

describe('a tutoring whose contract ran out', () => {
  const SEEN = 'open endedOn endReason';
  const ended = { open: false, endedOn: OVER, endReason: 'OFFICIAL_LEFT_SERVICE' };
  const running = { endedOn: null, endReason: null };

  it('reads as ended with it, as of every day after it, until a renewal is heard', async () => {
    const { id, officialId } = await made.newTutoring();
    expect(await ask(`tutoring(id: "${id}") { ${SEEN} }`)).toEqual(ended);
    expect(await ask(`tutoring(id: "${id}", asOf: "${LAST}") { endedOn endReason }`)).toEqual(running);
    expect(await ask(`tutorings(filter: { officialId: "${officialId}" }) { nodes { ${SEEN} } }`)).toEqual({
      nodes: [ended],
    });
    await renewed(officialId);
    expect(await ask(`tutoring(id: "${id}") { ${SEEN} }`)).toEqual({ open: true, ...running });
  });

  it('takes records of the service late, and none after it', async () => {
    const { id: tutoringId } = await made.newTutoring();
    const words = { minutes: 60, what: '指导（虚构）' };
    const record = (heldOn: CivilDate) => recordTutoringCommand(now(), { tutoringId, heldOn, ...words });
    await expect(record(OVER)).rejects.toEqual(refused('TUTORING_RECORD.AFTER_END'));
    const { id: tutoringRecordId } = await record(LAST);
    const correction = { tutoringRecordId, expectedVersion: 1, reason: '日期有误（虚构）', ...words };
    await expect(correctTutoringRecordCommand(now(), { ...correction, heldOn: OVER })).rejects.toEqual(
      refused('TUTORING_RECORD.AFTER_END'),
    );
    await correctTutoringRecordCommand(now(), { ...correction, heldOn: '2017-06-29' });
  });

  it('is ended by decision for the end of the service at the latest', async () => {
    const { id: tutoringId } = await made.newTutoring();
    const end = (on: CivilDate) =>
      endTutoringCommand(now(), { tutoringId, on, reason: 'COMPLETED', expectedVersion: 1 });
    await expect(end(LATER)).rejects.toEqual(refused('TUTORING.ALREADY_ENDED'));
    await end(OVER);
    expect(await ask(`tutoring(id: "${tutoringId}") { ${SEEN} }`)).toEqual({ ...ended, endReason: 'COMPLETED' });
  });
});

describe('a cultivation plan whose contract ran out', () => {
  const SEEN = 'open closedOn closeReason result missing';
  const over = { open: false, closedOn: OVER, closeReason: 'OFFICIAL_LEFT_SERVICE', result: null, missing: [] };

  it('reads as closed with it, and as open before', async () => {
    const { id, officialId } = await made.newPlan();
    expect(await ask(`cultivationPlan(id: "${id}") { ${SEEN} }`)).toEqual(over);
    expect(await ask(`cultivationPlans(filter: { officialId: "${officialId}" }) { nodes { ${SEEN} } }`)).toEqual({
      nodes: [over],
    });
    const open = { open: true, closedOn: null, closeReason: null };
    expect(await ask(`cultivationPlan(id: "${id}", asOf: "${LAST}") { open closedOn closeReason }`)).toEqual(open);
    await renewed(officialId);
    expect(await ask(`cultivationPlan(id: "${id}") { open closedOn closeReason }`)).toEqual(open);
  });

  it('is changed and reviewed for days of the service alone, and closed for its end at the latest', async () => {
    const { id: cultivationPlanId, place, townCadre, member } = await made.newPlan();
    const reviewer = await made.newTownCadre(place);
    const words = { goals: '目标（虚构）', measures: '措施（虚构）' };
    const half = (from: CivilDate, expectedVersion = 3) => ({ cultivationPlanId, from, expectedVersion, ...words });
    const town = (from: CivilDate) => setTownHalfCommand(now(), { ...half(from), responsibleId: townCadre.id });
    const village = (from: CivilDate, version = 3) =>
      setVillageHalfCommand(now(), { ...half(from, version), responsibleId: member.id });
    const review = (on: CivilDate) =>
      reviewCultivationPlanCommand(now(), {
        ...{ cultivationPlanId, on, reviewerId: reviewer.id, half: 'TOWN' },
        ...{ finding: '评估（虚构）', rating: 'ON_TRACK' },
      });
    const close = (on: CivilDate, expectedVersion: number) =>
      closeCultivationPlanCommand(now(), { cultivationPlanId, on, result: 'ACHIEVED', expectedVersion });
    const lapsed = refused('CULTIVATION_PLAN.SERVICE_OVER');
    await expect(town(OVER)).rejects.toEqual(lapsed);
    await expect(village('2017-08-01')).rejects.toEqual(lapsed);
    await expect(review(OVER)).rejects.toEqual(lapsed);
    await expect(close(LATER, 3)).rejects.toEqual(lapsed);
    await town(LAST);
    await village(LAST, 4);
    await review(LAST);
    await close(OVER, 5);
    const decided = { ...over, closeReason: 'DECIDED', result: 'ACHIEVED' };
    expect(await ask(`cultivationPlan(id: "${cultivationPlanId}") { ${SEEN} }`)).toEqual(decided);
  });
});

describe('a pair whose contract ran out', () => {
  it('is ended by decision for the end of the service at the latest', async () => {
    const { id: mentorshipId } = await world.newPair();
    const end = (endedOn: CivilDate) => endMentorshipCommand(now(), { mentorshipId, endedOn, reason: 'COMPLETED' });
    await expect(end(LATER)).rejects.toEqual(refused('MENTORSHIP.ALREADY_ENDED'));
    await end(OVER);
  });

  it('leaves its mentor as free in the suggestions as for a start', async () => {
    const { place, leader } = await world.newPair();
    const officialId = randomIds.next();
    await world.deliver(registered(officialId, place), signed(officialId, '2016-07-01', '2019-06-30'));
    const suggested = (asOf: CivilDate) =>
      ask(
        `_entities(representations: [{ __typename: "Official", id: "${officialId}" }]) { ... on Official { mentorSuggestions(asOf: "${asOf}") { mentor { id } bar { code } } } }`,
      );
    const start = (startedOn: CivilDate) =>
      startMentorshipCommand(now(), { officialId, mentorId: leader.id, startedOn });
    const seen = (bar: object | null) => [{ mentorSuggestions: [{ mentor: { id: leader.id }, bar }] }];
    expect(await suggested(LAST)).toEqual(seen({ code: 'ALREADY_PAIRED' }));
    await expect(start(LAST)).rejects.toEqual(expect.objectContaining({ code: 'MENTORSHIP.MENTOR_ALREADY_PAIRED' }));
    expect(await suggested(OVER)).toEqual(seen(null));
    await start(OVER);
  });

  it('is entered late, and answers that it ended', async () => {
    const { place } = await world.newPair();
    const [officialId, leader] = [await world.newOfficial(place), await world.newLeader(place)];
    const input = `{ officialId: "${officialId}", mentorId: "${leader.id}", startedOn: "2016-01-01" }`;
    const { data, errors } = await client.ask(
      `mutation { startMentorship(input: ${input}) { mentorship { status endedOn endReason } } }`,
      {},
      'DISTRICT_ORGANISER',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      startMentorship: { mentorship: { status: 'ENDED', endedOn: OVER, endReason: 'OFFICIAL_LEFT_SERVICE' } },
    });
  });
});
