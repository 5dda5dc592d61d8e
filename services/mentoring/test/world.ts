import { testAuditor } from '@cunguan/testing';
import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { fixedClock, randomIds, type CivilDate } from '@cunguan/domain';
import {
  cadreRegistered,
  contractEnded,
  contractSigned,
  districtRegistered,
  officeLeft,
  officeTaken,
  officialRegistered,
  officialTransferred,
  townRegistered,
  villageRegistered,
  type DomainEvent,
  type PublishedEvent,
} from '@cunguan/events';
import { receiveEvent, type Receipt, type Receiver } from '@cunguan/messaging';
import { viewerAccess } from '@cunguan/subgraph';
import { createHandlers } from '../src/consumers.js';
import { createContext } from '../src/context.js';
import { createServiceDataSource } from '../src/data-source.js';
import { recordGuidanceTalkCommand } from '../src/guidance-talk/guidance-talk.service.js';
import type { MentorshipRecord } from '../src/mentorship/mentorship.js';
import { MentorshipEntity } from '../src/mentorship/mentorship.entity.js';
import { startMentorshipCommand } from '../src/mentorship-start/mentorship-start.service.js';
import { UnitEntity } from '../src/unit/unit.entity.js';

/** The day on which every test takes place, unless it says otherwise. */
const TODAY = '2015-11-30';

const clockOn = (day: CivilDate) => fixedClock(`${day}T04:00:00Z`);

/** Where every place lies that does not say otherwise. */
const DISTRICT_ID = '00000000-0000-4000-8000-000000310114';
/** The other district in which the world's own organiser has the role too. */
export const OTHER_DISTRICT_ID = '00000000-0000-4000-8000-000000310115';
const DISTRICTS = new Map([
  [DISTRICT_ID, '310114'],
  [OTHER_DISTRICT_ID, '310115'],
]);

/** A village with its town and district. */
export interface Place {
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
}

export const newPlace = (within: Partial<Place> = {}): Place => ({
  villageId: randomIds.next(),
  townId: randomIds.next(),
  districtId: DISTRICT_ID,
  ...within,
});

let units = 0;
const nextCode = (digits: number): string => `310114${String((units += 1)).padStart(digits - 6, '0')}`;

/** The units of places, each town and each village with a code of its own. */
const unitEvents = (known: ReadonlySet<string>, { villageId, townId, districtId }: Place): readonly DomainEvent[] =>
  [
    districtRegistered.of(districtId, 1, { districtId, code: DISTRICTS.get(districtId) ?? '310199' }),
    townRegistered.of(townId, 1, { townId, districtId, code: nextCode(9) }),
    villageRegistered.of(villageId, 1, { villageId, townId, districtId, code: nextCode(12) }),
  ].filter(({ aggregateId }) => !known.has(aggregateId));

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

const organiser: Viewer = {
  id: 'organiser-1',
  grants: [...DISTRICTS.values()].map((unit) => ({ role: 'DISTRICT_ORGANISER', unit })),
  officialId: null,
  cadreId: null,
};

/** The service on a database of its own, and what tests do with it again and again. */
export const openWorld = async (createDatabase: (migrate: (url: string) => Promise<unknown>) => Promise<Database>) => {
  const database = await createDatabase((url) => runMigrations(createServiceDataSource(url)));
  const dataSource = await createServiceDataSource(database.url).initialize();
  const clock = clockOn(TODAY);
  const context = createContext({
    dataSource,
    clock,
    ids: randomIds,
    wall: null,
    audit: testAuditor('mentoring'),
    viewer: organiser,
    access: viewerAccess(organiser, new Map([...DISTRICTS].map(([id, code]) => [code, { id, above: [] }]))),
  });
  const handlers = createHandlers({ clock, ids: randomIds });
  const receiver: Receiver = { service: 'mentoring', dataSource, clock, handlers };
  /** Hands events to the handlers through the inbox, one after the other. */
  const deliver = async (...events: readonly (DomainEvent | PublishedEvent)[]): Promise<readonly Receipt[]> => {
    const receipts: Receipt[] = [];
    for (const event of events) receipts.push(await receiveEvent(receiver, 'id' in event ? event : published(event)));
    return receipts;
  };

  const placed = new Set<string>();
  /** Makes the place's units known, once. */
  const place = async (at: Place): Promise<Place> => {
    const events = unitEvents(placed, at);
    for (const { aggregateId } of events) placed.add(aggregateId);
    await deliver(...events);
    return at;
  };

  const codeOf = async (unitId: string): Promise<string> =>
    (await dataSource.manager.findOneByOrFail(UnitEntity, { id: unitId })).code;

  /** An official who serves in the village from July 2014 to June 2017. */
  const newOfficial = async (at: Place): Promise<string> => {
    await place(at);
    const id = randomIds.next();
    await deliver(registered(id, at), signed(id));
    return id;
  };
  /** The village's party secretary since 2012. */
  const newLeader = async (at: Place): Promise<{ readonly id: string; readonly officeId: string }> => {
    await place(at);
    const leader = { id: randomIds.next(), officeId: randomIds.next() };
    await deliver(cadre(leader.id, at), tookOffice(leader.id, leader.officeId, at));
    return leader;
  };
  /** A pair since September 2014, or another day. */
  const newPair = async (at = newPlace(), startedOn = '2014-09-01') => {
    const [officialId, leader] = [await newOfficial(at), await newLeader(at)];
    const { id } = await startMentorshipCommand(context, { officialId, mentorId: leader.id, startedOn });
    return { id, place: at, officialId, leader };
  };
  const talk = (mentorshipId: string, heldOn: CivilDate) =>
    recordGuidanceTalkCommand(context, {
      mentorshipId,
      heldOn,
      minutes: 40,
      topics: `${heldOn} 的话题（虚构）${randomIds.next()}`,
    });
  const mentorshipOf = (id: string): Promise<MentorshipRecord> =>
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
    ...{ place, codeOf, newOfficial, newLeader, newPair, talk, mentorshipOf, eventsOf },
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
