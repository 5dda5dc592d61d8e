import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { DomainError, randomIds } from '@cunguan/domain';
import {
  createTestDatabase,
  deliverEvents,
  pendingEvents,
  pendingStates,
  pendingVersions,
  publishedEvent,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { contextOf, leaving, moving, newOfficial, newTown, receiverOf } from '../../test/invented-town.js';
import { createServiceDataSource } from '../data-source.js';
import { createContext } from '../context.js';
import {
  advanceReserveEntryCommand,
  nominateForReserveCommand,
  removeFromReserveCommand,
} from './reserve-entry.service.js';
import { sha256 } from './step-chain.digest.js';
import { chainIsIntact } from './step-chain.js';

let database: TestDatabase;
let dataSource: DataSource;

const { villages, events: townEvents } = newTown(2);
const [village = { id: '', townId: '', districtId: '' }, other = village] = villages;

const deliver = (events: Parameters<typeof deliverEvents>[1]) => deliverEvents(receiverOf(dataSource), events);

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.systemUrl).initialize();
  await deliver(townEvents);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const codesOf = async (attempts: readonly Promise<unknown>[]): Promise<readonly string[]> => {
  const settled = await Promise.allSettled(attempts);
  return settled.map((result) => {
    if (result.status === 'fulfilled') return 'OK';
    if (result.reason instanceof DomainError) return result.reason.code;
    throw result.reason;
  });
};

const oneOf = (count: number, code: string) => ['OK', ...Array.from({ length: count - 1 }, () => code)].sort();

const nominate = async (nominatedOn = '2015-03-01') => {
  const official = newOfficial(village);
  await deliver(official.events);
  const nomination = { officialId: official.id, villageId: village.id, nominatedOn };
  const { id } = await nominateForReserveCommand(contextOf(dataSource), nomination);
  return { official, nomination, id };
};

const ROAD = ['UNDER_INVESTIGATION', 'PROPOSED', 'DECIDED', 'IN_POOL'] as const;
const enterPool = async (on = '2015-06-01') => {
  const nominated = await nominate();
  for (const to of ROAD) {
    await advanceReserveEntryCommand(contextOf(dataSource), {
      reserveEntryId: nominated.id,
      to,
      on,
      note: '依程序（虚构）',
    });
  }
  return nominated;
};

const eventsOf = async (id: string) => (await pendingEvents(dataSource)).filter((event) => event.aggregateId === id);
const readEntry = async (id: string) => {
  const { loaders } = createContext(contextOf(dataSource));
  const entry = await loaders.reserveEntry.load(id);
  if (!entry) throw new Error('no such entry');
  const steps = await loaders.reserveSteps.load(id);
  return { entry, steps, intact: chainIsIntact(sha256, entry, steps) };
};

describe('a reserve entry', () => {
  it('goes step by step into the pool, one event each, its chain intact as read back', async () => {
    const { id, official } = await enterPool();
    const { entry, steps, intact } = await readEntry(id);
    expect([entry.stage, entry.version, steps.length, intact]).toEqual(['IN_POOL', 5, 5, true]);
    const events = await eventsOf(id);
    expect(events.map(({ aggregateVersion, key }) => [aggregateVersion, key])).toEqual(
      [1, 2, 3, 4, 5].map((version) => [version, official.id]),
    );
    expect(JSON.stringify(events)).not.toContain('虚构');
  });

  it('is one per official, under a race', async () => {
    const official = newOfficial(village);
    await deliver(official.events);
    const nomination = { officialId: official.id, villageId: village.id, nominatedOn: '2015-03-01' };
    const attempts = Array.from({ length: 20 }, () => nominateForReserveCommand(contextOf(dataSource), nomination));
    expect([...(await codesOf(attempts))].sort()).toEqual(oneOf(20, 'RESERVE.ALREADY_OPEN'));
  });

  it('takes each step once, under a race', async () => {
    const { id } = await nominate();
    const step = { reserveEntryId: id, to: 'UNDER_INVESTIGATION', on: '2015-04-01' } as const;
    const attempts = Array.from({ length: 20 }, () => advanceReserveEntryCommand(contextOf(dataSource), step));
    expect([...(await codesOf(attempts))].sort()).toEqual(oneOf(20, 'RESERVE.STEP_OUT_OF_ORDER'));
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('takes one effect for one key', async () => {
    const { id } = await nominate();
    const step = { clientMutationId: randomIds.next(), reserveEntryId: id, to: ROAD[0], on: '2015-04-01' };
    await Promise.all(Array.from({ length: 5 }, () => advanceReserveEntryCommand(contextOf(dataSource), step)));
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('may follow a removed one', async () => {
    const { id, nomination } = await nominate();
    const removal = { reserveEntryId: id, on: '2015-04-01', reason: 'WITHDREW' } as const;
    await removeFromReserveCommand(contextOf(dataSource), removal);
    const again = (nominatedOn: string) =>
      nominateForReserveCommand(contextOf(dataSource), { ...nomination, nominatedOn });
    expect(await codesOf([again('2015-03-31')])).toEqual(['RESERVE.BEFORE_LAST_REMOVAL']);
    expect(await codesOf([again('2015-04-01')])).toEqual(['OK']);
  });

  it('comes from the village of the day, past transfers included', async () => {
    const { id: officialId, events } = newOfficial(village);
    await deliver([...events, moving(officialId, village, other, '2016-01-01')]);
    const from = (villageId: string, nominatedOn: string) =>
      nominateForReserveCommand(contextOf(dataSource), { officialId, villageId, nominatedOn });
    expect(await codesOf([from(village.id, '2016-01-01')])).toEqual(['RESERVE.NOT_OWN_VILLAGE']);
    expect(await codesOf([from(other.id, '2015-12-31')])).toEqual(['RESERVE.NOT_OWN_VILLAGE']);
    expect(await codesOf([from(village.id, '2015-12-31')])).toEqual(['OK']);
  });

  it('is refused for what is not known', async () => {
    const { nomination } = await nominate();
    const nobody = randomIds.next();
    const nominateAs = (changed: object) =>
      nominateForReserveCommand(contextOf(dataSource), { ...nomination, ...changed });
    const step = { reserveEntryId: nobody, to: ROAD[0], on: '2015-04-01' };
    const attempts = [
      nominateAs({ officialId: nobody }),
      nominateAs({ villageId: nobody }),
      nominateAs({ officialId: 'x' }),
      advanceReserveEntryCommand(contextOf(dataSource), step),
    ];
    expect(await codesOf(attempts)).toEqual([
      'RESERVE.OFFICIAL_UNKNOWN',
      'RESERVE.VILLAGE_UNKNOWN',
      'INPUT.ID_INVALID',
      'RESERVE.UNKNOWN',
    ]);
  });
});

describe('an official who leaves', () => {
  it('leaves the reserve by event, once however often it is delivered', async () => {
    const { id, official } = await enterPool();
    const event = publishedEvent(leaving(official.id, '2016-05-31'));
    await deliver([event, event, leaving(official.id, '2016-05-31')]);
    const { entry, steps, intact } = await readEntry(id);
    expect([entry.stage, entry.version, intact]).toEqual(['REMOVED', 6, true]);
    expect(steps.at(-1)).toMatchObject({ takenOn: '2016-06-01', reason: 'LEFT_SERVICE' });
    expect((await eventsOf(id)).at(-1)).toMatchObject({ aggregateVersion: 6, payload: { stage: 'REMOVED' } });
  });

  it('cannot be nominated any more, not even for earlier', async () => {
    const { id, events } = newOfficial(village);
    await deliver([...events, leaving(id, '2016-05-31')]);
    const nomination = { officialId: id, villageId: village.id, nominatedOn: '2015-03-01' };
    const attempt = nominateForReserveCommand(contextOf(dataSource), nomination);
    expect(await codesOf([attempt])).toEqual(['RESERVE.OFFICIAL_LEFT']);
  });

  it('is never left with an open entry, whichever of nomination and leaving comes first', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id, events } = newOfficial(village);
      await deliver(events);
      const nomination = { officialId: id, villageId: village.id, nominatedOn: '2015-03-01' };
      await Promise.all([
        codesOf([nominateForReserveCommand(contextOf(dataSource), nomination)]),
        deliver([leaving(id, '2016-05-31')]),
      ]);
      const open = `SELECT FROM reserve_entries WHERE official_id = $1 AND stage <> 'REMOVED'`;
      expect(await dataSource.query<unknown[]>(open, [id])).toEqual([]);
    }
  });

  it('and a step at the same time end in one order, without a deadlock', async () => {
    const { id, official } = await nominate();
    const step = { reserveEntryId: id, to: ROAD[0], on: '2015-04-01' };
    const [codes] = await Promise.all([
      codesOf(Array.from({ length: 8 }, () => advanceReserveEntryCommand(contextOf(dataSource), step))),
      deliver([leaving(official.id, '2016-05-31')]),
    ]);
    expect(codes.filter((code) => !['OK', 'RESERVE.STEP_OUT_OF_ORDER', 'RESERVE.REMOVED'].includes(code))).toEqual([]);
    const { entry, intact } = await readEntry(id);
    expect([entry.stage, intact]).toEqual(['REMOVED', true]);
  });
});

describe('the database itself refuses', () => {
  // Past the rights of the service's role: only its triggers stop the owner of the tables.
  const asOwner = async (sql: string, values: readonly string[] = []) => {
    const owner = await createServiceDataSource(database.ownerUrl).initialize();
    try {
      await owner.transaction(async (tx) => {
        await tx.query(`SELECT set_config('cunguan.system', 'on', true)`);
        await tx.query(sql, [...values]);
      });
    } finally {
      await owner.destroy();
    }
  };
  const refused = (sql: string, id: string) =>
    expect(asOwner(sql, [id])).rejects.toMatchObject({ driverError: { code: '23001' } });
  const insert = (stage: string, takenOn: string, previousHash: string) =>
    `INSERT INTO reserve_steps (reserve_entry_id, sequence, stage, taken_on, recorded_by, recorded_at, previous_hash, hash)
     VALUES ($1, 2, '${stage}', '${takenOn}', 'x', now(), ${previousHash}, repeat('0', 64))`;
  const last = '(SELECT hash FROM reserve_steps WHERE reserve_entry_id = $1)';

  it('to change or remove a step or an entry', async () => {
    const { id } = await nominate();
    await refused(`UPDATE reserve_steps SET note = 'x' WHERE reserve_entry_id = $1`, id);
    await refused('DELETE FROM reserve_steps WHERE reserve_entry_id = $1', id);
    await refused('DELETE FROM reserve_entries WHERE id = $1', id);
    await expect(asOwner('TRUNCATE reserve_steps')).rejects.toThrow('not allowed');
    await expect(asOwner('TRUNCATE reserve_entries CASCADE')).rejects.toThrow('not allowed');
  });

  it('a step that skips one, is dated before the last or is not chained to it', async () => {
    const { id } = await nominate();
    await refused(insert('PROPOSED', '2015-04-01', last), id);
    await refused(insert('UNDER_INVESTIGATION', '2015-02-28', last), id);
    await refused(insert('UNDER_INVESTIGATION', '2015-04-01', `repeat('1', 64)`), id);
    await dataSource.query(insert('UNDER_INVESTIGATION', '2015-04-01', last), [id]);
    expect((await readEntry(id)).intact).toBe(false);
  });
});

describe('the states in the outbox', () => {
  it('hold the stage, and until when the pool counts, after a removal too', async () => {
    const { id, official } = await enterPool();
    await deliver([leaving(official.id, '2016-05-31')]);
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === id);
    expect(JSON.stringify(states)).not.toContain('虚构');
    const { id: villageId, townId, districtId } = village;
    const entry = { reserveEntryId: id, officialId: official.id, villageId, townId, districtId };
    const expiresOn = '2018-06-01';
    expect(states.map(({ aggregateVersion, payload }) => [aggregateVersion, payload])).toEqual(
      [
        { stage: 'NOMINATED', stageOn: '2015-03-01', expiresOn: null },
        ...ROAD.slice(0, -1).map((stage) => ({ stage, stageOn: '2015-06-01', expiresOn: null })),
        { stage: 'IN_POOL', stageOn: '2015-06-01', expiresOn },
        { stage: 'REMOVED', stageOn: '2016-06-01', expiresOn },
      ].map((at, index) => [index + 1, { ...entry, nominatedOn: '2015-03-01', ...at }]),
    );
  });

  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
