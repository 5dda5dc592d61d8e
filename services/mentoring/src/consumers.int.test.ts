import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomIds, systemClock } from '@cunguan/domain';
import { allTopics } from '@cunguan/events';
import { ensureTopics, startConsumer, startRelay, type BackgroundWork } from '@cunguan/messaging';
import {
  createTestDatabase,
  eventually,
  pendingEvents,
  pendingStates,
  publishTestEvents,
  silentLogger,
  testBrokers,
  uniqueTopicPrefix,
} from '@cunguan/testing';
import { cadre, newPlace, openWorld, registered, signed, tookOffice, transferred, type World } from '../test/world.js';
import { createHandlers } from './consumers.js';
import { startMentorshipCommand } from './mentorship-start/mentorship-start.service.js';

let world: World;
let work: readonly BackgroundWork[] = [];
const topicPrefix = uniqueTopicPrefix();

beforeAll(async () => {
  world = await openWorld(createTestDatabase);
  await ensureTopics({ brokers: testBrokers(), topicPrefix, topics: allTopics() });
  const { dataSource, database } = world;
  const kafka = { service: 'mentoring', brokers: testBrokers(), topicPrefix, clock: systemClock, log: silentLogger };
  const handlers = createHandlers({ clock: systemClock, ids: randomIds });
  work = [startConsumer({ ...kafka, dataSource, handlers }), startRelay({ ...kafka, url: database.url })];
}, 60_000);
afterAll(async () => {
  await Promise.all(work.map((part) => part.stop()));
  await world.close();
});

it('a transfer that comes by Kafka ends the pair and sends the news on', async () => {
  const place = await world.place(newPlace());
  const [officialId, mentorId] = [randomIds.next(), randomIds.next()];
  await publishTestEvents(topicPrefix, [
    registered(officialId, place),
    signed(officialId),
    cadre(mentorId, place),
    tookOffice(mentorId, randomIds.next(), place),
  ]);
  const input = { officialId, mentorId, startedOn: '2015-01-05' };
  const { id } = await eventually(() => startMentorshipCommand(world.context, input), { within: 20_000 });
  await publishTestEvents(topicPrefix, [transferred(officialId, place, newPlace(), '2015-05-04')]);
  await eventually(
    async () => {
      expect(await world.mentorshipOf(id)).toMatchObject({ endedOn: '2015-05-04', endReason: 'OFFICIAL_LEFT_VILLAGE' });
      expect([await pendingEvents(world.dataSource), await pendingStates(world.dataSource)]).toEqual([[], []]);
    },
    { within: 20_000 },
  );
}, 60_000);
