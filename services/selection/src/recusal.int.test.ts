import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@cunguan/access';
import { runMigrations } from '@cunguan/database';
import { DomainError, randomIds } from '@cunguan/domain';
import { recusalDeclared, recusalWithdrawn } from '@cunguan/events';
import type { ServiceContext } from '@cunguan/subgraph';
import { createTestDatabase, deliverEvents, type TestDatabase } from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import { contextOf, newCadre, newOfficial, newTown, receiverOf, type Village } from '../test/invented-town.js';
import { grantCaseRoleCommand, revokeCaseRoleCommand } from './case-role/case-role.service.js';
import { createServiceDataSource } from './data-source.js';
import {
  annulPartyElectionCommand,
  approvePartyOfficeCommand,
  callPartyElectionCommand,
  declarePartyElectionCommand,
} from './party-election/party-election.service.js';
import {
  advanceReserveEntryCommand,
  nominateForReserveCommand,
  removeFromReserveCommand,
} from './reserve-entry/reserve-entry.service.js';

let database: TestDatabase;
/** Sees every row. */
let dataSource: DataSource;
/** Sees what the wall lets through. */
let walled: DataSource;

const { townId, villages, events: townEvents } = newTown(40);
const chair = newCadre(townId, { body: 'TOWN_PARTY_COMMITTEE' });
const otherChair = newCadre(townId, { body: 'TOWN_PARTY_COMMITTEE' });
const rival = newCadre(townId);
let used = 0;
const nextVillage = (): Village => {
  const village = villages[used];
  used += 1;
  if (!village) throw new Error('the invented town has too few villages');
  return village;
};

const deliver = (events: Parameters<typeof deliverEvents>[1]) => deliverEvents(receiverOf(dataSource), events);

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.systemUrl).initialize();
  walled = await createServiceDataSource(database.url).initialize();
  await deliver([...townEvents, ...chair.events, ...otherChair.events, ...rival.events]);
});
afterAll(async () => {
  await walled.destroy();
  await dataSource.destroy();
  await database.drop();
});

type Who = Partial<Pick<Viewer, 'officialId' | 'cadreId'>>;
const as = (who: Who = {}): ServiceContext => {
  const context = contextOf(walled);
  return { ...context, wall: context.access.wall, viewer: { ...context.viewer, ...who } };
};

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof DomainError) return error.code;
      throw error;
    },
  );

const declareKin = async (personId: string, relativeId: string): Promise<string> => {
  const recusalId = randomIds.next();
  const kinds = { personKind: 'CADRE', relativeKind: 'OFFICIAL' } as const;
  await deliver([recusalDeclared.of(recusalId, 1, { recusalId, ...kinds, personId, relativeId })]);
  return recusalId;
};
const withdraw = (recusalId: string) => deliver([recusalWithdrawn.of(recusalId, 2, { recusalId })]);

const someone = async (village: Village): Promise<string> => {
  const official = newOfficial(village);
  await deliver(official.events);
  return official.id;
};

const call = (villageId: string, officialId: string, who?: Who) =>
  callPartyElectionCommand(as(who), {
    villageId,
    body: 'GENERAL_PARTY_BRANCH',
    office: 'DEPUTY_SECRETARY',
    seats: 1,
    heldOn: '2015-05-20',
    candidates: [{ officialId }, { cadreId: rival.id }],
  });
const called = async () => {
  const village = nextVillage();
  const officialId = await someone(village);
  const { id } = await call(village.id, officialId);
  const rows = await dataSource.query<{ id: string }[]>(
    'SELECT id FROM candidacies WHERE party_election_id = $1 ORDER BY ordinal',
    [id],
  );
  const [first = '', second = ''] = rows.map((row) => row.id);
  return { id, officialId, first, second };
};
const declare = (id: string, first: string, second: string, who?: Who) =>
  declarePartyElectionCommand(as(who), {
    partyElectionId: id,
    eligible: 25,
    present: 20,
    issued: 20,
    collected: 20,
    votes: [
      { candidacyId: first, yes: 12 },
      { candidacyId: second, yes: 8 },
    ],
    declaredOn: '2015-05-20',
  });
const nominated = async () => {
  const village = nextVillage();
  const officialId = await someone(village);
  const { id } = await nominateForReserveCommand(as(), {
    officialId,
    villageId: village.id,
    nominatedOn: '2015-03-01',
  });
  return { id, officialId };
};

/** Everything that a refused command must leave alone. */
const written = () =>
  dataSource.query<object[]>(
    `SELECT (SELECT count(*) FROM outbox) AS events, (SELECT count(*) FROM party_elections) AS elections,
            (SELECT count(*) FROM candidacies) AS candidacies, (SELECT count(*) FROM reserve_steps) AS steps,
            (SELECT count(*) FROM case_roles) AS roles`,
  );

interface Ready {
  readonly officialId: string;
  readonly decide: (who?: Who, named?: string) => Promise<unknown>;
  /** Whether a cadre is named as the one who decides. */
  readonly names?: boolean;
}

const decisions: readonly (readonly [name: string, prepare: () => Promise<Ready>])[] = [
  [
    'callPartyElection',
    async () => {
      const village = nextVillage();
      const officialId = await someone(village);
      return { officialId, decide: (who) => call(village.id, officialId, who) };
    },
  ],
  [
    'declarePartyElection',
    async () => {
      const { id, officialId, first, second } = await called();
      return { officialId, decide: (who) => declare(id, first, second, who) };
    },
  ],
  [
    'annulPartyElection',
    async () => {
      const { id, officialId, first, second } = await called();
      await declare(id, first, second);
      const annulment = { partyElectionId: id, annulledOn: '2015-05-25', reason: '程序有误' };
      return { officialId, decide: (who) => annulPartyElectionCommand(as(who), annulment) };
    },
  ],
  [
    'approvePartyOffice',
    async () => {
      const { id, officialId, first, second } = await called();
      await declare(id, first, second);
      const approve = (who?: Who, approverId = otherChair.id) =>
        approvePartyOfficeCommand(as(who), { candidacyId: first, approvedOn: '2015-06-01', approverId });
      return { officialId, decide: approve, names: true };
    },
  ],
  [
    'nominateForReserve',
    async () => {
      const village = nextVillage();
      const officialId = await someone(village);
      const nomination = { officialId, villageId: village.id, nominatedOn: '2015-03-01' };
      return { officialId, decide: (who) => nominateForReserveCommand(as(who), nomination) };
    },
  ],
  [
    'advanceReserveEntry',
    async () => {
      const { id, officialId } = await nominated();
      const step = { reserveEntryId: id, to: 'UNDER_INVESTIGATION', on: '2015-06-01' } as const;
      return { officialId, decide: (who) => advanceReserveEntryCommand(as(who), step) };
    },
  ],
  [
    'removeFromReserve',
    async () => {
      const { id, officialId } = await nominated();
      const removal = { reserveEntryId: id, on: '2015-06-01', reason: 'WITHDREW', note: null } as const;
      return { officialId, decide: (who) => removeFromReserveCommand(as(who), removal) };
    },
  ],
  [
    'grantCaseRole',
    async () => {
      const { id, officialId } = await nominated();
      await advanceReserveEntryCommand(as(), { reserveEntryId: id, to: 'UNDER_INVESTIGATION', on: '2015-06-01' });
      const grant = (who?: Who, cadreId = otherChair.id) =>
        grantCaseRoleCommand(as(who), { reserveEntryId: id, cadreId, role: 'INVESTIGATOR', on: '2016-06-30' });
      return { officialId, decide: grant, names: true };
    },
  ],
];

describe.each(decisions)('%s', (_name, prepare) => {
  it('is refused to the official and to kin, whoever is named or asks, until the recusal is withdrawn', async () => {
    const { officialId, decide, names = false } = await prepare();
    const before = await written();
    expect(await codeOf(decide({ officialId }))).toBe('ACCESS.OWN_CASE');
    const recusal = await declareKin(chair.id, officialId);
    expect(await codeOf(decide({ cadreId: chair.id }))).toBe('ACCESS.KIN');
    if (names) expect(await codeOf(decide({}, chair.id))).toBe('ACCESS.KIN');
    expect(await written()).toEqual(before);
    await withdraw(recusal);
    expect(await codeOf(decide(names ? {} : { cadreId: chair.id }, names ? chair.id : undefined))).toBe('done');
  });

  it('is left to others, and stays decided when a recusal is declared afterwards', async () => {
    const { officialId, decide } = await prepare();
    await declareKin(officialId, chair.id);
    expect(await codeOf(decide({ cadreId: randomIds.next() }))).toBe('done');
    const steps = () =>
      dataSource.query<object[]>(
        `SELECT e.stage, e.version FROM reserve_entries e WHERE e.official_id = $1
          UNION ALL SELECT c.outcome, c.version FROM candidacies c WHERE c.official_id = $1`,
        [officialId],
      );
    const before = await steps();
    await declareKin(otherChair.id, officialId);
    expect(await steps()).toEqual(before);
  });
});

describe('an election in which a cadre stands', () => {
  it('is called by neither that cadre nor kin, not even where one is called already', async () => {
    const village = nextVillage();
    const officialId = await someone(village);
    const recusal = await declareKin(rival.id, chair.id);
    const before = await written();
    expect(await codeOf(call(village.id, officialId, { cadreId: rival.id }))).toBe('ACCESS.OWN_CASE');
    expect(await codeOf(call(village.id, officialId, { cadreId: chair.id }))).toBe('ACCESS.KIN');
    expect(await written()).toEqual(before);
    expect(await codeOf(call(village.id, officialId))).toBe('done');
    expect(await codeOf(call(village.id, officialId, { cadreId: chair.id }))).toBe('ACCESS.KIN');
    await withdraw(recusal);
    expect(await codeOf(call(village.id, officialId, { cadreId: chair.id }))).toBe('ELECTION.ALREADY_CALLED');
  });

  it('is declared by neither that cadre nor kin', async () => {
    const { id, first, second } = await called();
    expect(await codeOf(declare(id, first, second, { cadreId: rival.id }))).toBe('ACCESS.OWN_CASE');
    const recusal = await declareKin(rival.id, chair.id);
    expect(await codeOf(declare(id, first, second, { cadreId: chair.id }))).toBe('ACCESS.KIN');
    await withdraw(recusal);
    expect(await codeOf(declare(id, first, second, { cadreId: chair.id }))).toBe('done');
  });
});

describe('a part in a case', () => {
  it('is neither given to nor taken from themselves or kin', async () => {
    const { id, officialId } = await nominated();
    await advanceReserveEntryCommand(as(), { reserveEntryId: id, to: 'UNDER_INVESTIGATION', on: '2015-06-01' });
    const grant = { reserveEntryId: id, cadreId: otherChair.id, role: 'INVESTIGATOR', on: '2016-06-30' } as const;
    const recusals = [await declareKin(chair.id, otherChair.id), await declareKin(rival.id, officialId)];
    const refusals: readonly (readonly [Who, string])[] = [
      [{ cadreId: otherChair.id }, 'ACCESS.OWN_CASE'],
      [{ cadreId: chair.id }, 'ACCESS.KIN'],
      [{ officialId }, 'ACCESS.OWN_CASE'],
      [{ cadreId: rival.id }, 'ACCESS.KIN'],
    ];
    const before = await written();
    for (const [who, code] of refusals) expect(await codeOf(grantCaseRoleCommand(as(who), grant))).toBe(code);
    expect(await written()).toEqual(before);
    const { caseRoleId } = await grantCaseRoleCommand(as(), grant);
    const given = await written();
    const revoke = (who?: Who) => codeOf(revokeCaseRoleCommand(as(who), { caseRoleId, on: '2016-06-30' }));
    for (const [who, code] of refusals) expect(await revoke(who)).toBe(code);
    expect(await written()).toEqual(given);
    for (const recusal of recusals) await withdraw(recusal);
    expect(await revoke({ cadreId: chair.id })).toBe('done');
  });
});
