import type { Viewer } from '@cunguan/access';
import { fixedClock, randomIds, type CivilDate, type Clock } from '@cunguan/domain';
import {
  cadreRegistered,
  contractSigned,
  districtRegistered,
  officialRegistered,
  townRegistered,
  villageRegistered,
  type DomainEvent,
} from '@cunguan/events';
import type { Receiver } from '@cunguan/messaging';
import type { DataSource } from 'typeorm';
import { createHandlers } from '../src/consumers.js';
import { createContext, type Context } from '../src/context.js';

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

export const placeEvents = ({ villageId, townId, districtId }: Place): readonly DomainEvent[] => [
  districtRegistered.of(districtId, 1, { districtId, code: '310114' }),
  townRegistered.of(townId, 1, { townId, districtId, code: '310114103' }),
  villageRegistered.of(villageId, 1, { villageId, townId, districtId, code: '310114103201' }),
];

export const cadreEvent = (cadreId: string, { townId }: Place): DomainEvent =>
  cadreRegistered.of(cadreId, 1, { cadreId, townId, partyStatus: 'FULL_MEMBER' });

export const registeredEvent = (officialId: string, { villageId, townId, districtId }: Place): DomainEvent =>
  officialRegistered.of(officialId, 1, {
    officialId,
    villageId,
    townId,
    districtId,
    sex: 'FEMALE',
    birthYearBand: '1985-1989',
    education: 'BACHELOR',
    specialties: ['LAW'],
    partyStatus: 'FULL_MEMBER',
    cohortYear: 2014,
    arrivedOn: '2014-07-01',
  });

export const signedEvent = (officialId: string, from = '2014-07-01', to = '2017-06-30'): DomainEvent =>
  contractSigned.of(officialId, 2, { officialId, contractTermId: randomIds.next(), ordinal: 1, from, to });

/** An official who serves from July 2014 to June 2017. */
export const servingEvents = (officialId: string, place: Place): readonly DomainEvent[] => [
  registeredEvent(officialId, place),
  signedEvent(officialId),
];

const viewer: Viewer = {
  id: 'organiser-1',
  grants: [{ role: 'DISTRICT_ORGANISER', unit: '310114' }],
  officialId: null,
  cadreId: null,
};

export const clockOn = (day: CivilDate): Clock => fixedClock(`${day}T04:00:00Z`);

export const contextOn = (dataSource: DataSource, day: CivilDate): Context =>
  createContext({ dataSource, clock: clockOn(day), ids: randomIds, viewer });

export const receiverOf = (dataSource: DataSource): Receiver => ({
  service: 'training',
  dataSource,
  handlers: createHandlers(),
  clock: clockOn('2015-06-30'),
});
