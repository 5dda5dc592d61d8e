import { testAuditor } from '@cunguan/testing';
import { fixedClock, randomIds, type CivilDate } from '@cunguan/domain';
import {
  cadreRegistered,
  contractEnded,
  contractSigned,
  districtRegistered,
  officeTaken,
  officialRegistered,
  officialTransferred,
  townRegistered,
  villageRegistered,
  type DomainEvent,
  type OfficeBody,
  type PartyStatus,
} from '@cunguan/events';
import type { Receiver } from '@cunguan/messaging';
import type { Viewer } from '@cunguan/access';
import { viewerAccess, type ServiceContext } from '@cunguan/subgraph';
import type { DataSource } from 'typeorm';
import { createHandlers } from '../src/consumers.js';

/** The day on which the tests play: 30 June 2016, noon in Shanghai. */
export const clock = fixedClock('2016-06-30T04:00:00Z');

/** The one district in which all is. */
const DISTRICT = { id: randomIds.next(), code: '310114' };
const organiser: Viewer = {
  id: 'organiser',
  grants: [{ role: 'DISTRICT_ORGANISER', unit: DISTRICT.code }],
  officialId: null,
  cadreId: null,
};

/** What an organiser of the district has at hand. */
export const contextOf = (dataSource: DataSource): ServiceContext => {
  const access = viewerAccess(organiser, new Map([[DISTRICT.code, { id: DISTRICT.id, above: [] }]]));
  return {
    dataSource,
    clock,
    ids: randomIds,
    wall: access.wall,
    audit: testAuditor('selection'),
    viewer: organiser,
    access,
  };
};

export const receiverOf = (dataSource: DataSource): Receiver => ({
  service: 'selection',
  dataSource,
  handlers: createHandlers({ clock, ids: randomIds }),
  clock,
});

export interface Village {
  readonly id: string;
  readonly townId: string;
  readonly districtId: string;
}

interface Known {
  readonly id: string;
  readonly events: readonly DomainEvent[];
}

export const TOWN_CODE = '310114903';

/** A town of the district, or of another, with as many villages as asked for. */
export const newTown = (count: number, townCode = TOWN_CODE, district = DISTRICT) => {
  const districtId = district.id;
  const townId = randomIds.next();
  const villages = Array.from({ length: count }, (): Village => ({ id: randomIds.next(), townId, districtId }));
  const events = [
    districtRegistered.of(districtId, 1, { districtId, code: district.code }),
    townRegistered.of(townId, 1, { townId, districtId, code: townCode }),
    ...villages.map(({ id }, n) =>
      villageRegistered.of(id, 1, { villageId: id, townId, districtId, code: villageCode(n, townCode) }),
    ),
  ];
  return { districtId, townId, villages, events };
};

/** The code of a town's village, by its number. */
export const villageCode = (n: number, townCode = TOWN_CODE): string => `${townCode}${String(n + 910)}`;

interface OfficialFacts {
  readonly partyStatus?: PartyStatus;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** An official who serves in the village. */
export const newOfficial = (
  village: Village,
  { partyStatus = 'FULL_MEMBER', from = '2014-07-01', to = '2017-06-30' }: OfficialFacts = {},
): Known => {
  const id = randomIds.next();
  const registered = officialRegistered.of(id, 1, {
    ...officialRegistered.example,
    officialId: id,
    villageId: village.id,
    townId: village.townId,
    districtId: village.districtId,
    partyStatus,
    arrivedOn: from,
  });
  const term = { officialId: id, contractTermId: randomIds.next(), ordinal: 1, from, to };
  return { id, events: [registered, contractSigned.of(id, 2, term)] };
};

export const leaving = (id: string, on: CivilDate, version = 3): DomainEvent =>
  contractEnded.of(id, version, { ...contractEnded.example, officialId: id, on });

export const moving = (id: string, from: Village, to: Village, on: CivilDate, version = 3): DomainEvent =>
  officialTransferred.of(id, version, {
    officialId: id,
    fromVillageId: from.id,
    villageId: to.id,
    townId: to.townId,
    districtId: to.districtId,
    on,
  });

interface CadreFacts {
  readonly partyStatus?: PartyStatus;
  readonly body?: OfficeBody;
}

/** A cadre of the town; with a body also the office held in it since 2012. */
export const newCadre = (townId: string, { partyStatus = 'FULL_MEMBER', body }: CadreFacts = {}): Known => {
  const id = randomIds.next();
  const registered = cadreRegistered.of(id, 1, { cadreId: id, townId, partyStatus });
  if (body === undefined) return { id, events: [registered] };
  const office = { ...officeTaken.example, cadreId: id, officeId: randomIds.next(), villageId: null, townId, body };
  return { id, events: [registered, officeTaken.of(id, 2, { ...office, from: '2012-01-01' })] };
};
