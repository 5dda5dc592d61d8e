import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { DomainError, fixedClock, randomIds } from '@cunguan/domain';
import { viewerAccess } from '@cunguan/subgraph';
import { createTestDatabase, deliverEvents, pendingEvents, pendingStates, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { contextOf, leaving, newCadre, newOfficial, newTown, receiverOf } from '../../test/invented-town.js';
import { createContext } from '../context.js';
import { createServiceDataSource } from '../data-source.js';
import {
  advanceReserveEntryCommand,
  nominateForReserveCommand,
  removeFromReserveCommand,
} from '../reserve-entry/reserve-entry.service.js';
import { grantCaseRoleCommand, revokeCaseRoleCommand } from './case-role.service.js';

let database: TestDatabase;
let dataSource: DataSource;

const { townId, villages, events: townEvents } = newTown(1);
const [village = { id: '', townId: '', districtId: '' }] = villages;
const cadre = newCadre(townId);

const deliver = (events: Parameters<typeof deliverEvents>[1]) => deliverEvents(receiverOf(dataSource), events);

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  await deliver([...townEvents, ...cadre.events]);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const outcomes = async (attempts: readonly Promise<unknown>[]): Promise<readonly string[]> => {
  const settled = await Promise.allSettled(attempts);
  return settled.map((result) => {
    if (result.status === 'fulfilled') return 'OK';
    if (result.reason instanceof DomainError) return result.reason.code;
    throw result.reason;
  });
};

const nominate = async () => {
  const official = newOfficial(village);
  await deliver(official.events);
  const nomination = { officialId: official.id, villageId: village.id, nominatedOn: '2015-03-01' };
  const { id } = await nominateForReserveCommand(contextOf(dataSource), nomination);
  return { id, officialId: official.id };
};

const ROAD = ['UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED', 'IN_POOL'] as const;
const advance = async (reserveEntryId: string, steps: number, on = '2015-06-01') => {
  for (const to of ROAD.slice(0, steps))
    await advanceReserveEntryCommand(contextOf(dataSource), { reserveEntryId, to, on });
};

const grant = (reserveEntryId: string, change: object = {}) =>
  grantCaseRoleCommand(contextOf(dataSource), {
    ...{ reserveEntryId, cadreId: cadre.id, role: 'INVESTIGATOR', on: '2015-03-02' },
    ...change,
  });
const revoke = (caseRoleId: string, on = '2016-06-30') =>
  revokeCaseRoleCommand(contextOf(dataSource), { caseRoleId, on });

/** Whether the cadre, with no other role, reads the entry on a day. */
const reads = async (id: string, day: string): Promise<boolean> => {
  const viewer = { id: 'cadre', grants: [], officialId: null, cadreId: cadre.id };
  const clock = fixedClock(`${day}T04:00:00Z`);
  const access = viewerAccess(viewer, new Map());
  const { loaders } = createContext({ ...contextOf(dataSource), clock, viewer, access, wall: access.wall });
  return (await loaders.reserveEntry.load(id)) !== null;
};

const toldOf = async (caseRoleId: string) =>
  (await pendingEvents(dataSource))
    .filter(({ aggregateId }) => aggregateId === caseRoleId)
    .map(({ type, key, payload }) => [type.split('.')[2], key, payload?.['on']]);

describe('a case role', () => {
  it('lets the cadre read the entry while it counts, and no other entry', async () => {
    const [{ id, officialId }, other] = [await nominate(), await nominate()];
    expect(await reads(id, '2016-06-30')).toBe(false);
    const { caseRoleId } = await grant(id);
    expect(await reads(id, '2015-03-01')).toBe(false);
    expect(await reads(id, '2015-03-02')).toBe(true);
    expect(await reads(other.id, '2016-06-30')).toBe(false);
    await revoke(caseRoleId, '2015-04-01');
    expect([await reads(id, '2015-03-31'), await reads(id, '2015-04-01')]).toEqual([true, false]);
    expect(await toldOf(caseRoleId)).toEqual([
      ['case-role-granted', officialId, '2015-03-02'],
      ['case-role-revoked', officialId, '2015-04-01'],
    ]);
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === caseRoleId);
    expect(states.at(-1)).toMatchObject({
      aggregateVersion: 2,
      payload: { cadreId: cadre.id, caseRole: 'INVESTIGATOR', grantedOn: '2015-03-02', endedOn: '2015-04-01' },
    });
  });

  it('ends by itself on the day after the entry is in the pool', async () => {
    const { id, officialId } = await nominate();
    const { caseRoleId } = await grant(id);
    await advance(id, 4);
    expect([await reads(id, '2015-06-01'), await reads(id, '2015-06-02')]).toEqual([true, false]);
    expect((await toldOf(caseRoleId)).at(-1)).toEqual(['case-role-revoked', officialId, '2015-06-02']);
    expect(await outcomes([revoke(caseRoleId)])).toEqual(['CASE_ROLE.ENDED']);
  });

  it('ends by itself on the day of a removal, by command or by event', async () => {
    const [removed, left] = [await nominate(), await nominate()];
    const roles = [(await grant(removed.id)).caseRoleId, (await grant(left.id)).caseRoleId];
    const removal = { reserveEntryId: removed.id, on: '2015-05-01', reason: 'WITHDREW' } as const;
    await removeFromReserveCommand(contextOf(dataSource), removal);
    await deliver([leaving(left.officialId, '2016-05-31')]);
    expect([await reads(removed.id, '2015-04-30'), await reads(removed.id, '2015-05-01')]).toEqual([true, false]);
    expect([await reads(left.id, '2016-05-31'), await reads(left.id, '2016-06-01')]).toEqual([true, false]);
    for (const role of roles) expect(await toldOf(role)).toHaveLength(2);
  });

  it('is given as long as there is something to do in it', async () => {
    const { id } = await nominate();
    const member = { role: 'COMMITTEE_MEMBER' };
    await advance(id, 3);
    expect(await outcomes([grant(id), grant(id, member)])).toEqual(['CASE_ROLE.TOO_LATE', 'OK']);
    await advanceReserveEntryCommand(contextOf(dataSource), { reserveEntryId: id, to: 'IN_POOL', on: '2015-06-01' });
    expect(await outcomes([grant(id, member)])).toEqual(['CASE_ROLE.TOO_LATE']);
  });

  it('is given once, under a race, and again after its end', async () => {
    const { id } = await nominate();
    const attempts = await outcomes(Array.from({ length: 10 }, () => grant(id)));
    expect([...attempts].sort()).toEqual([...Array.from({ length: 9 }, () => 'CASE_ROLE.ALREADY_GIVEN'), 'OK']);
    const [given] = await createContext(contextOf(dataSource)).loaders.caseRolesOfEntry.load(id);
    await revoke(given?.id ?? '');
    expect(await outcomes([grant(id, { on: '2016-06-30' })])).toEqual(['OK']);
  });

  it('takes one effect for one key', async () => {
    const { id } = await nominate();
    const clientMutationId = randomIds.next();
    const answers = await Promise.all(Array.from({ length: 5 }, () => grant(id, { clientMutationId })));
    expect(new Set(answers.map(({ caseRoleId }) => caseRoleId)).size).toBe(1);
  });

  it.each([
    ['before the nomination', { on: '2015-02-28' }, 'INPUT.DATE_INVALID'],
    ['for a day to come', { on: '2016-07-01' }, 'INPUT.DATE_INVALID'],
    ['to nobody', { cadreId: randomIds.next() }, 'CASE_ROLE.CADRE_UNKNOWN'],
    ['to what is no id', { cadreId: 'x' }, 'INPUT.ID_INVALID'],
  ])('is not given %s', async (_what, change, code) => {
    const { id } = await nominate();
    const [outcome] = await outcomes([grant(id, change)]);
    expect(outcome).toBe(code);
  });

  it('is not ended before it was given, nor where there is none', async () => {
    const { id } = await nominate();
    const { caseRoleId } = await grant(id);
    const refused = await outcomes([revoke(caseRoleId, '2015-03-01'), revoke(randomIds.next())]);
    expect(refused).toEqual(['INPUT.DATE_INVALID', 'CASE_ROLE.UNKNOWN']);
  });
});
