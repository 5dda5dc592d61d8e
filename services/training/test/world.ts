import { testAuditor } from '@cunguan/testing';
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
import { viewerAccess } from '@cunguan/subgraph';
import type { DataSource } from 'typeorm';
import { createHandlers } from '../src/consumers.js';
import { createContext, type Context } from '../src/context.js';

/** Where every place lies that does not say otherwise. */
const DISTRICT_ID = '00000000-0000-4000-8000-000000310114';
/** The other district in which the organiser of `contextOn` has the role too. */
export const OTHER_DISTRICT_ID = '00000000-0000-4000-8000-000000310115';
const DISTRICTS = new Map([
  [DISTRICT_ID, '310114'],
  [OTHER_DISTRICT_ID, '310115'],
]);

const codes = new Map(DISTRICTS);
/** The administrative division code of a unit, its own and always the same. */
export const codeOf = (unitId: string, digits: 6 | 9 | 12): string => {
  const code = codes.get(unitId) ?? String(310_114 * 10 ** (digits - 6) + codes.size);
  codes.set(unitId, code);
  return code;
};

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

export const placeEvents = ({ villageId, townId, districtId }: Place): readonly DomainEvent[] => [
  districtRegistered.of(districtId, 1, { districtId, code: codeOf(districtId, 6) }),
  townRegistered.of(townId, 1, { townId, districtId, code: codeOf(townId, 9) }),
  villageRegistered.of(villageId, 1, { villageId, townId, districtId, code: codeOf(villageId, 12) }),
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
  grants: [...DISTRICTS.values()].map((unit) => ({ role: 'DISTRICT_ORGANISER', unit })),
  officialId: null,
  cadreId: null,
};
const access = viewerAccess(viewer, new Map([...DISTRICTS].map(([id, code]) => [code, { id, above: [] }])));

export const clockOn = (day: CivilDate): Clock => fixedClock(`${day}T04:00:00Z`);

export const contextOn = (dataSource: DataSource, day: CivilDate): Context =>
  createContext({
    dataSource,
    clock: clockOn(day),
    ids: randomIds,
    viewer,
    access,
    wall: null,
    audit: testAuditor('training'),
  });

export const receiverOf = (dataSource: DataSource, day = '2015-06-30'): Receiver => ({
  service: 'training',
  dataSource,
  handlers: createHandlers({ clock: clockOn(day), ids: randomIds }),
  clock: clockOn(day),
});
