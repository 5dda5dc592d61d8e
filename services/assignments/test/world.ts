import { expect } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { DomainError, fixedClock, randomIds, type CivilDate } from '@cunguan/domain';
import {
  cadreRegistered,
  contractEnded,
  contractSigned,
  departmentRegistered,
  districtRegistered,
  officeLeft,
  officeTaken,
  officialRegistered,
  officialTransferred,
  townRegistered,
  villageRegistered,
  type DomainEvent,
  type PublishedEvent,
  type Specialty,
} from '@cunguan/events';
import type { Receipt } from '@cunguan/messaging';
import { createAccessFinder } from '@cunguan/subgraph';
import { createTestDatabase, deliverEvents, testAuditor } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { createHandlers } from '../src/consumers.js';
import { createContext, type Context } from '../src/context.js';
import { createServiceDataSource } from '../src/data-source.js';
import { createDutyPostCommand } from '../src/duty-post/duty-post.service.js';

/** The day on which the tests take place. */
export const TODAY = '2015-06-30';
const clock = fixedClock(`${TODAY}T04:00:00Z`);

export interface Place {
  readonly villageId: string;
  readonly townId: string;
  readonly districtId: string;
}

/** A place with the village's code; the town's and the district's are its beginnings. */
export interface CodedPlace extends Place {
  readonly code: string;
}

const DISTRICT = '310114';

/** A service with a database of its own, told of people's events without Kafka. */
export interface World {
  readonly dataSource: DataSource;
  /** What an organiser of the district has at hand. */
  readonly context: Context;
  readonly deliver: (...events: readonly (DomainEvent | PublishedEvent)[]) => Promise<readonly Receipt[]>;
  /** What a viewer has at hand. */
  readonly contextOf: (viewer: Viewer) => Promise<Context>;
  /** In a new town of the district, unless said otherwise. */
  readonly newVillage: (within?: Partial<Place>) => Promise<CodedPlace>;
  readonly newDepartment: (of: Place) => Promise<string>;
  /** A cadre of the town. */
  readonly newCadre: (of: Place) => Promise<string>;
  /** A cadre of the town who holds an office of its party committee from 2012 on. */
  readonly newTownLeader: (of: Place) => Promise<string>;
  /** Serves from July 2013 to June 2016. */
  readonly newOfficial: (of: Place, specialties?: Specialty[]) => Promise<string>;
  readonly newPost: (of: Place, specialties?: readonly Specialty[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

const idsOf = ({ villageId, townId, districtId }: Place): Place => ({ villageId, townId, districtId });

export const registeredEvent = (officialId: string, place: Place, specialties: Specialty[] = ['LAW']): DomainEvent =>
  officialRegistered.of(officialId, 1, {
    ...officialRegistered.example,
    ...idsOf(place),
    officialId,
    specialties,
    arrivedOn: '2013-07-01',
  });

export const signedEvent = (officialId: string, version = 2, to = '2016-06-30'): DomainEvent =>
  contractSigned.of(officialId, version, { ...contractSigned.example, officialId, from: '2013-07-01', to });

export const transferredEvent = (officialId: string, version: number, to: Place, on: CivilDate): DomainEvent =>
  officialTransferred.of(officialId, version, { ...officialTransferred.example, ...idsOf(to), officialId, on });

export const endedEvent = (officialId: string, version: number, on: CivilDate): DomainEvent =>
  contractEnded.of(officialId, version, { ...contractEnded.example, officialId, on });

export const townOfficeEvents = (cadreId: string, townId: string, from: CivilDate, to: CivilDate): DomainEvent[] => {
  const officeId = randomIds.next();
  const office = { officeId, cadreId, townId, villageId: null };
  return [
    officeTaken.of(cadreId, 2, { ...office, body: 'TOWN_GOVERNMENT', rank: 'DEPUTY', principal: false, from }),
    officeLeft.of(cadreId, 3, { cadreId, officeId, villageId: null, on: to }),
  ];
};

/** What a command answers when it is refused: the code. */
export const codeOf = (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );

/** One of the commands is done, and all others are refused with the code. */
export const expectOneWinner = async (commands: readonly Promise<unknown>[], code: string): Promise<void> => {
  const codes = await Promise.all(commands.map(codeOf));
  expect(codes.filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(codes.filter((outcome) => outcome === code)).toHaveLength(commands.length - 1);
};

export const createWorld = async (): Promise<World> => {
  const database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  const dataSource = await createServiceDataSource(database.url).initialize();
  const contextOf: World['contextOf'] = async (viewer) => {
    const access = await createAccessFinder(dataSource)(viewer);
    return createContext({
      dataSource,
      clock,
      ids: randomIds,
      wall: null,
      audit: testAuditor('assignments'),
      viewer,
      access,
    });
  };
  const receiver = { service: 'assignments', dataSource, clock, handlers: createHandlers({ clock, ids: randomIds }) };
  const deliver: World['deliver'] = (...events) => deliverEvents(receiver, events);

  const home = randomIds.next();
  await deliver(districtRegistered.of(home, 1, { districtId: home, code: DISTRICT }));
  const townCodes = new Map<string, string>();
  let villages = 100;
  const newVillage: World['newVillage'] = async (within = {}) => {
    const place = { villageId: randomIds.next(), townId: randomIds.next(), districtId: home, ...within };
    const { villageId, townId, districtId } = place;
    const townCode = townCodes.get(townId) ?? `${DISTRICT}${String(townCodes.size + 100)}`;
    townCodes.set(townId, townCode);
    villages += 1;
    const code = `${townCode}${String(villages)}`;
    await deliver(
      townRegistered.of(townId, 1, { townId, districtId, code: townCode }),
      villageRegistered.of(villageId, 1, { villageId, townId, districtId, code }),
    );
    return { villageId, townId, districtId, code };
  };
  const newCadre: World['newCadre'] = async ({ townId }) => {
    const cadreId = randomIds.next();
    await deliver(cadreRegistered.of(cadreId, 1, { cadreId, townId, partyStatus: 'FULL_MEMBER' }));
    return cadreId;
  };

  const organiser = { id: 'organiser', grants: [{ role: 'DISTRICT_ORGANISER', unit: DISTRICT }] } as const;
  const context = await contextOf({ ...organiser, officialId: null, cadreId: null });
  return {
    dataSource,
    context,
    contextOf,
    deliver,
    newVillage,
    newCadre,
    newDepartment: async ({ townId, districtId }) => {
      const departmentId = randomIds.next();
      await deliver(
        departmentRegistered.of(departmentId, 1, { departmentId, townId, districtId, code: '310114103D1' }),
      );
      return departmentId;
    },
    newTownLeader: async (place) => {
      const cadreId = await newCadre(place);
      const { townId } = place;
      const office = { cadreId, officeId: randomIds.next(), townId, villageId: null, principal: false } as const;
      const body = 'TOWN_PARTY_COMMITTEE';
      await deliver(officeTaken.of(cadreId, 2, { ...office, body, rank: 'DEPUTY', from: '2012-01-01' }));
      return cadreId;
    },
    newOfficial: async (place, specialties = ['LAW']) => {
      const officialId = randomIds.next();
      await deliver(registeredEvent(officialId, place, specialties), signedEvent(officialId));
      return officialId;
    },
    newPost: async ({ villageId }, specialties = ['LAW']) => {
      const post = { villageId, lineOfWork: 'CIVIL_AFFAIRS', title: '民政助理', createdOn: '2013-01-01' } as const;
      const { id } = await createDutyPostCommand(context, { ...post, specialties });
      return id;
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
};
