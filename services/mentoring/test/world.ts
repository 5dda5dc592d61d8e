import { runMigrations } from '@cunguan/database';
import { fixedClock, randomIds, type CivilDate } from '@cunguan/domain';
import {
  cadreRegistered,
  contractEnded,
  contractSigned,
  officeLeft,
  officeTaken,
  officialRegistered,
  officialTransferred,
  type DomainEvent,
  type PublishedEvent,
} from '@cunguan/events';
import { receiveEvent, type Receipt, type Receiver } from '@cunguan/messaging';
import { createHandlers } from '../src/consumers.js';
import { createContext } from '../src/context.js';
import { createServiceDataSource } from '../src/data-source.js';
import { recordGuidanceTalkCommand } from '../src/guidance-talk/guidance-talk.service.js';
import type { Mentorship } from '../src/mentorship/mentorship.js';
import { MentorshipEntity } from '../src/mentorship/mentorship.entity.js';
import { startMentorshipCommand } from '../src/mentorship/mentorship.service.js';

/** The day on which every test takes place, unless it says otherwise. */
const TODAY = '2015-11-30';

const clockOn = (day: CivilDate) => fixedClock(`${day}T04:00:00Z`);

/** A village with its town and district. */
export interface Place {
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
}

export const newPlace = (within: Partial<Place> = {}): Place => ({
  villageId: randomIds.next(),
  townId: randomIds.next(),
  districtId: randomIds.next(),
  ...within,
});

export const registered = (officialId: string, { villageId, townId, districtId }: Place): DomainEvent =>
  officialRegistered.of(officialId, 1, {
    ...officialRegistered.example,
    ...{ officialId, villageId, townId, districtId },
    arrivedOn: '2014-07-01',
  });

export const signed = (officialId: string, from = '2014-07-01', to = '2017-06-30', version = 2): DomainEvent =>
  contractSigned.of(officialId, version, { ...contractSigned.example, officialId, from, to });

export const transferred = (officialId: string, from: Place, to: Place, on: CivilDate, version = 3): DomainEvent =>
  officialTransferred.of(officialId, version, { officialId, fromVillageId: from.villageId, ...to, on });

export const contractOver = (officialId: string, { villageId }: Place, on: CivilDate, version = 3): DomainEvent =>
  contractEnded.of(officialId, version, { ...contractEnded.example, officialId, villageId, on });

export const cadre = (cadreId: string, { townId }: Place): DomainEvent =>
  cadreRegistered.of(cadreId, 1, { cadreId, townId, partyStatus: 'FULL_MEMBER' });

/** A cadre becomes the village's party secretary, or whatever else is said. */
export const tookOffice = (
  cadreId: string,
  officeId: string,
  { villageId, townId }: Place,
  more: { readonly version?: number; readonly principal?: boolean; readonly from?: CivilDate } = {},
): DomainEvent =>
  officeTaken.of(cadreId, more.version ?? 2, {
    ...officeTaken.example,
    ...{ cadreId, officeId, villageId, townId },
    principal: more.principal ?? true,
    from: more.from ?? '2012-01-01',
  });

export const gaveUpOffice = (
  cadreId: string,
  officeId: string,
  { villageId }: Place,
  on: CivilDate,
  version = 3,
): DomainEvent => officeLeft.of(cadreId, version, { cadreId, officeId, villageId, on });

/** The event as it is published, with an id of its own. */
export const published = (event: DomainEvent): PublishedEvent => ({
  ...event,
  id: randomIds.nextEvent(),
  time: '2015-06-30T00:00:00.000Z',
  traceparent: null,
  causationId: null,
});

interface Database {
  readonly url: string;
  readonly drop: () => Promise<void>;
}

/** The service on a database of its own, and what tests do with it again and again. */
export const openWorld = async (createDatabase: (migrate: (url: string) => Promise<unknown>) => Promise<Database>) => {
  const database = await createDatabase((url) => runMigrations(createServiceDataSource(url)));
  const dataSource = await createServiceDataSource(database.url).initialize();
  const clock = clockOn(TODAY);
  const context = createContext({
    dataSource,
    clock,
    ids: randomIds,
    viewer: {
      id: 'organiser-1',
      grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
      officialId: null,
      cadreId: null,
    },
  });
  const handlers = createHandlers({ clock, ids: randomIds });
  const receiver: Receiver = { service: 'mentoring', dataSource, clock, handlers };
  /** Hands events to the handlers through the inbox, one after the other. */
  const deliver = async (...events: readonly (DomainEvent | PublishedEvent)[]): Promise<readonly Receipt[]> => {
    const receipts: Receipt[] = [];
    for (const event of events) receipts.push(await receiveEvent(receiver, 'id' in event ? event : published(event)));
    return receipts;
  };

  /** An official who serves in the village from July 2014 to June 2017. */
  const newOfficial = async (place: Place): Promise<string> => {
    const id = randomIds.next();
    await deliver(registered(id, place), signed(id));
    return id;
  };
  /** The village's party secretary since 2012. */
  const newLeader = async (place: Place): Promise<{ readonly id: string; readonly officeId: string }> => {
    const leader = { id: randomIds.next(), officeId: randomIds.next() };
    await deliver(cadre(leader.id, place), tookOffice(leader.id, leader.officeId, place));
    return leader;
  };
  /** A pair since September 2014, or another day. */
  const newPair = async (place = newPlace(), startedOn = '2014-09-01') => {
    const [officialId, leader] = [await newOfficial(place), await newLeader(place)];
    const { id } = await startMentorshipCommand(context, { officialId, mentorId: leader.id, startedOn });
    return { id, place, officialId, leader };
  };
  const talk = (mentorshipId: string, heldOn: CivilDate) =>
    recordGuidanceTalkCommand(context, { mentorshipId, heldOn, minutes: 40, topics: `${heldOn} 的话题（虚构）` });
  const mentorshipOf = (id: string): Promise<Mentorship> =>
    dataSource.manager.findOneByOrFail(MentorshipEntity, { id });
  /** The outbox's events about one aggregate, as `name version`. */
  const eventsOf = async (aggregateId: string): Promise<readonly string[]> => {
    const rows = await dataSource.query<{ type: string; version: number }[]>(
      `SELECT type, aggregate_version AS version FROM outbox
       WHERE aggregate_id = $1 AND topic LIKE '%.events.v1' ORDER BY id`,
      [aggregateId],
    );
    return rows.map(({ type, version }) => `${type.split('.')[2] ?? ''} ${String(version)}`);
  };
  const close = async (): Promise<void> => {
    await dataSource.destroy();
    await database.drop();
  };
  return {
    ...{ database, dataSource, clock, context, deliver, close },
    ...{ newOfficial, newLeader, newPair, talk, mentorshipOf, eventsOf },
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;

/** How many of the attempts succeeded, and the codes of the others. */
export const outcomes = async (attempts: readonly Promise<unknown>[]) => {
  const settled = await Promise.allSettled(attempts);
  return {
    won: settled.filter(({ status }) => status === 'fulfilled').length,
    codes: settled.flatMap((one) =>
      one.status === 'rejected' ? [(one.reason as { readonly code?: string }).code ?? String(one.reason)] : [],
    ),
  };
};
