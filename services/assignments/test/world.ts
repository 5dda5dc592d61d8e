import { expect } from '@jest/globals';
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
import { createTestDatabase, deliverEvents } from '@cunguan/testing';
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

/** A service with a database of its own, told of people's events without Kafka. */
export interface World {
  readonly dataSource: DataSource;
  readonly context: Context;
  readonly deliver: (...events: readonly (DomainEvent | PublishedEvent)[]) => Promise<readonly Receipt[]>;
  readonly newVillage: (within?: Partial<Place>) => Promise<Place>;
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

export const registeredEvent = (officialId: string, place: Place, specialties: Specialty[] = ['LAW']): DomainEvent =>
  officialRegistered.of(officialId, 1, {
    ...officialRegistered.example,
    ...place,
    officialId,
    specialties,
    arrivedOn: '2013-07-01',
  });

export const signedEvent = (officialId: string, version = 2, to = '2016-06-30'): DomainEvent =>
  contractSigned.of(officialId, version, { ...contractSigned.example, officialId, from: '2013-07-01', to });

export const transferredEvent = (officialId: string, version: number, to: Place, on: CivilDate): DomainEvent =>
  officialTransferred.of(officialId, version, { ...officialTransferred.example, ...to, officialId, on });

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
  const viewer = {
    id: 'organiser',
    grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
    officialId: null,
    cadreId: null,
  } as const;
  const base = { dataSource, clock, ids: randomIds, viewer };
  const receiver = { service: 'assignments', dataSource, clock, handlers: createHandlers({ clock, ids: randomIds }) };
  const deliver: World['deliver'] = (...events) => deliverEvents(receiver, events);

  const newVillage: World['newVillage'] = async (within = {}) => {
    const ids = { villageId: randomIds.next(), townId: randomIds.next(), districtId: randomIds.next() };
    const place = { ...ids, ...within };
    const { villageId, townId, districtId } = place;
    await deliver(
      districtRegistered.of(districtId, 1, { districtId, code: '310114' }),
      townRegistered.of(townId, 1, { townId, districtId, code: '310114103' }),
      villageRegistered.of(villageId, 1, { villageId, townId, districtId, code: '310114103201' }),
    );
    return place;
  };
  const newCadre: World['newCadre'] = async ({ townId }) => {
    const cadreId = randomIds.next();
    await deliver(cadreRegistered.of(cadreId, 1, { cadreId, townId, partyStatus: 'FULL_MEMBER' }));
    return cadreId;
  };

  return {
    dataSource,
    context: createContext(base),
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
      const { id } = await createDutyPostCommand(createContext(base), { ...post, specialties });
      return id;
    },
    close: async () => {
      await dataSource.destroy();
      await database.drop();
    },
  };
};
