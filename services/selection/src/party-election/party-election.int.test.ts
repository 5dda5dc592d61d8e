import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { DomainError, randomIds } from '@cunguan/domain';
import {
  createTestDatabase,
  deliverEvents,
  pendingEvents,
  pendingStates,
  pendingVersions,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import {
  contextOf,
  leaving,
  newCadre,
  newOfficial,
  newTown,
  receiverOf,
  type Village,
} from '../../test/invented-town.js';
import { createServiceDataSource } from '../data-source.js';
import {
  annulPartyElectionCommand,
  approvePartyOfficeCommand,
  callPartyElectionCommand,
  declarePartyElectionCommand,
} from './party-election.service.js';

let database: TestDatabase;
let dataSource: DataSource;

const { townId, villages, events: townEvents } = newTown(40);
const chair = newCadre(townId, { body: 'TOWN_PARTY_COMMITTEE' });
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
  await deliver([...townEvents, ...chair.events, ...rival.events]);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** The codes of refusals, `OK` for what took effect. */
const codesOf = async (attempts: readonly Promise<unknown>[]): Promise<readonly string[]> => {
  const settled = await Promise.allSettled(attempts);
  return settled.map((result) => {
    if (result.status === 'fulfilled') return 'OK';
    if (result.reason instanceof DomainError) return result.reason.code;
    throw result.reason;
  });
};
const codeOf = async (attempt: Promise<unknown>): Promise<string | undefined> => (await codesOf([attempt]))[0];

const raced = (winners: number, losers: number, code: string) =>
  [...Array.from({ length: winners }, () => 'OK'), ...Array.from({ length: losers }, () => code)].sort();

const newContest = async () => {
  const village = nextVillage();
  const official = newOfficial(village);
  await deliver(official.events);
  const input = {
    villageId: village.id,
    body: 'GENERAL_PARTY_BRANCH',
    office: 'DEPUTY_SECRETARY',
    seats: 1,
    heldOn: '2015-05-20',
    candidates: [{ officialId: official.id }, { cadreId: rival.id }],
  } as const;
  return { official, input };
};

const call = async () => {
  const contest = await newContest();
  const { id } = await callPartyElectionCommand(contextOf(dataSource), contest.input);
  const rows = await dataSource.query<{ id: string }[]>(
    'SELECT id FROM candidacies WHERE party_election_id = $1 ORDER BY ordinal',
    [id],
  );
  const [first = '', second = ''] = rows.map((row) => row.id);
  const votes = (yes: number, other: number) => [
    { candidacyId: first, yes },
    { candidacyId: second, yes: other },
  ];
  const counts = { eligible: 25, present: 20, issued: 20, collected: 20 };
  const declaration = { partyElectionId: id, ...counts, votes: votes(12, 8), declaredOn: '2015-05-20' };
  return { ...contest, id, first, second, votes, declaration };
};

const declare = async () => {
  const called = await call();
  await declarePartyElectionCommand(contextOf(dataSource), called.declaration);
  const approval = { candidacyId: called.first, approvedOn: '2015-06-01', approverId: chair.id };
  return { ...called, approval };
};

const eventsOf = async (aggregateId: string) =>
  (await pendingEvents(dataSource)).filter((event) => event.aggregateId === aggregateId);
const stateOf = (id: string): Promise<unknown> =>
  dataSource.query(
    `SELECT e.*, (SELECT json_agg(c ORDER BY ordinal) FROM candidacies c WHERE c.party_election_id = e.id) AS candidacies
       FROM party_elections e WHERE id = $1`,
    [id],
  );

describe('a party election', () => {
  it('goes from call to declaration to approval, one event for each change', async () => {
    const { id, first, official, approval } = await declare();
    await approvePartyOfficeCommand(contextOf(dataSource), approval);
    expect((await eventsOf(id)).map(({ type, aggregateVersion }) => [type, aggregateVersion])).toEqual([
      ['cunguan.selection.party-election-called.v1', 1],
      ['cunguan.selection.party-election-declared.v1', 2],
    ]);
    expect((await eventsOf(first)).map(({ type, aggregateVersion, key }) => [type, aggregateVersion, key])).toEqual([
      ['cunguan.selection.official-elected.v1', 1, official.id],
      ['cunguan.selection.party-office-approved.v1', 2, official.id],
    ]);
  });

  it('is called once at a time for an office of a body, under a race', async () => {
    const { input } = await newContest();
    const attempts = Array.from({ length: 20 }, () => callPartyElectionCommand(contextOf(dataSource), input));
    expect([...(await codesOf(attempts))].sort()).toEqual(raced(1, 19, 'ELECTION.ALREADY_CALLED').sort());
    const rows = await dataSource.query<unknown[]>('SELECT FROM party_elections WHERE village_id = $1', [
      input.villageId,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is declared once, under a race', async () => {
    const { id, declaration } = await call();
    const attempts = Array.from({ length: 20 }, () => declarePartyElectionCommand(contextOf(dataSource), declaration));
    expect([...(await codesOf(attempts))].sort()).toEqual(raced(1, 19, 'ELECTION.ALREADY_DECLARED').sort());
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('is approved once, under a race', async () => {
    const { first, approval } = await declare();
    const attempts = Array.from({ length: 20 }, () => approvePartyOfficeCommand(contextOf(dataSource), approval));
    expect([...(await codesOf(attempts))].sort()).toEqual(raced(1, 19, 'ELECTION.ALREADY_APPROVED').sort());
    expect(await eventsOf(first)).toHaveLength(2);
  });

  it('is either approved or annulled first, and never approved after its annulment', async () => {
    const { id, first, approval } = await declare();
    const annulment = { partyElectionId: id, annulledOn: '2015-06-01', reason: '登记有误（虚构）' };
    const [approved, annulled] = await codesOf([
      approvePartyOfficeCommand(contextOf(dataSource), approval),
      annulPartyElectionCommand(contextOf(dataSource), annulment),
    ]);
    expect(annulled).toBe('OK');
    expect(['OK', 'ELECTION.ANNULLED']).toContain(approved);
    expect(await eventsOf(first)).toHaveLength(approved === 'OK' ? 2 : 1);
    expect(await codeOf(approvePartyOfficeCommand(contextOf(dataSource), approval))).toBe('ELECTION.ANNULLED');
  });

  it('takes one effect and gives one answer for one key', async () => {
    const { input } = await newContest();
    const keyed = { ...input, clientMutationId: randomIds.next() };
    const attempts = Array.from({ length: 10 }, () => callPartyElectionCommand(contextOf(dataSource), keyed));
    expect(new Set((await Promise.all(attempts)).map(({ id }) => id)).size).toBe(1);
    const other = { ...keyed, seats: 2 };
    expect(await codeOf(callPartyElectionCommand(contextOf(dataSource), other))).toBe('COMMAND.KEY_REUSED');
  });

  it('is called anew after its annulment', async () => {
    const { id, input } = await call();
    expect(await codeOf(callPartyElectionCommand(contextOf(dataSource), input))).toBe('ELECTION.ALREADY_CALLED');
    const annulment = { partyElectionId: id, annulledOn: '2015-05-21', reason: '候选人有误（虚构）' };
    await annulPartyElectionCommand(contextOf(dataSource), annulment);
    expect(await codeOf(callPartyElectionCommand(contextOf(dataSource), input))).toBe('OK');
  });
});

describe('what is refused leaves nothing written', () => {
  it.each([
    ['too few present', { eligible: 26 }, 'ELECTION.ATTENDANCE_SHORT'],
    ['added ballots', { collected: 21 }, 'ELECTION.BALLOTS_EXCEED_ISSUED'],
    ['more votes than ballots', { collected: 19 }, 'ELECTION.COUNTS_IMPOSSIBLE'],
    ['a number beyond ten million', { eligible: 2_000_000_000 }, 'INPUT.NUMBER_INVALID'],
    ['a result that stands before the vote', { declaredOn: '2015-05-19' }, 'INPUT.DATE_INVALID'],
    ['votes of nobody', { votes: [] }, 'ELECTION.VOTES_INCOMPLETE'],
  ])('of a declaration with %s', async (_what, changed, code) => {
    const { id, declaration } = await call();
    const before = await stateOf(id);
    const attempt = declarePartyElectionCommand(contextOf(dataSource), { ...declaration, ...changed });
    expect(await codeOf(attempt)).toBe(code);
    expect(await stateOf(id)).toEqual(before);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('of a declaration with a tie across the last seat', async () => {
    const { input } = await newContest();
    const candidates = [...input.candidates, { cadreId: chair.id }];
    const contest = { ...input, office: 'COMMITTEE_MEMBER', seats: 2, candidates } as const;
    const { id } = await callPartyElectionCommand(contextOf(dataSource), contest);
    const rows = await dataSource.query<{ id: string }[]>('SELECT id FROM candidacies WHERE party_election_id = $1', [
      id,
    ]);
    const votes = rows.map((row, n) => ({ candidacyId: row.id, yes: n === 0 ? 14 : 13 }));
    const counts = { eligible: 20, present: 20, issued: 20, collected: 20 };
    const declaration = { partyElectionId: id, ...counts, votes, declaredOn: '2015-05-20' };
    const before = await stateOf(id);
    const attempt = declarePartyElectionCommand(contextOf(dataSource), declaration);
    expect(await codeOf(attempt)).toBe('ELECTION.TIE_NEEDS_NEW_VOTE');
    expect(await stateOf(id)).toEqual(before);
  });

  it('of a call with somebody unknown', async () => {
    const { input } = await newContest();
    const nobody = randomIds.next();
    const calls = [
      { ...input, villageId: nobody },
      { ...input, villageId: townId },
      { ...input, candidates: [...input.candidates, { officialId: nobody }] },
      { ...input, candidates: [...input.candidates, { cadreId: nobody }] },
      { ...input, candidates: [...input.candidates, {}] },
      { ...input, candidates: [...input.candidates, { officialId: 'x' }] },
    ];
    expect(await codesOf(calls.map((wrong) => callPartyElectionCommand(contextOf(dataSource), wrong)))).toEqual([
      'ELECTION.VILLAGE_UNKNOWN',
      'ELECTION.VILLAGE_UNKNOWN',
      'ELECTION.OFFICIAL_UNKNOWN',
      'ELECTION.CADRE_UNKNOWN',
      'ELECTION.CANDIDATE_ONE_PERSON',
      'INPUT.ID_INVALID',
    ]);
  });

  it('of an approval by a stranger or for nobody', async () => {
    const { approval } = await declare();
    const wrong = [
      { ...approval, approverId: rival.id },
      { ...approval, approverId: randomIds.next() },
      { ...approval, candidacyId: randomIds.next() },
    ];
    expect(await codesOf(wrong.map((input) => approvePartyOfficeCommand(contextOf(dataSource), input)))).toEqual([
      'ELECTION.APPROVER_NOT_IN_COMMITTEE',
      'ELECTION.CADRE_UNKNOWN',
      'ELECTION.CANDIDACY_UNKNOWN',
    ]);
  });

  it('of a declaration for an official who turns out to have left before the vote', async () => {
    const { official, declaration } = await call();
    await deliver([leaving(official.id, '2015-05-19')]);
    const attempt = declarePartyElectionCommand(contextOf(dataSource), declaration);
    expect(await codeOf(attempt)).toBe('ELECTION.CANDIDATE_NOT_SERVING');
  });
});

describe('the database itself refuses', () => {
  // Past the rights of the service's role, which has none to these.
  const asOwner = async (sql: string) => {
    const owner = await createServiceDataSource(database.ownerUrl).initialize();
    try {
      await owner.query(sql);
    } finally {
      await owner.destroy();
    }
  };
  const refused = (sql: string, id: string) =>
    expect(dataSource.query(sql, [id])).rejects.toMatchObject({ driverError: { code: '23001' } });

  it('to change a declared result', async () => {
    const { id, first } = await declare();
    await refused('UPDATE party_elections SET present = 21, version = version + 1 WHERE id = $1', id);
    await refused(`UPDATE party_elections SET status = 'CALLED', version = version + 1 WHERE id = $1`, id);
    await refused('UPDATE candidacies SET yes = 13 WHERE id = $1', first);
    await refused(`UPDATE candidacies SET outcome = 'NOT_HALF' WHERE id = $1`, first);
  });

  it('to seat somebody past the counts', async () => {
    const { id, first, second } = await call();
    await refused(`UPDATE candidacies SET yes = 20, outcome = 'ELECTED' WHERE id = $1`, first);
    const { id: declared, second: loser } = await declare();
    await refused(`UPDATE candidacies SET outcome = 'ELECTED' WHERE id = $1`, loser);
    await refused(
      `INSERT INTO candidacies (id, party_election_id, ordinal, cadre_id, version)
       VALUES (gen_random_uuid(), $1, 9, gen_random_uuid(), 0)`,
      declared,
    );
    await refused('UPDATE candidacies SET official_id = NULL, cadre_id = gen_random_uuid() WHERE id = $1', second);
    await refused('UPDATE party_elections SET seats = 2, version = version + 1 WHERE id = $1', id);
  });

  it('to elect more than the seats, or by half', async () => {
    const { id, first, second } = await call();
    await dataSource.query(
      `UPDATE party_elections SET status = 'DECLARED', eligible = 20, present = 20, issued = 20, collected = 20,
              invalid = 0, majority_base = 'PRESENT', policy = 'x', declared_on = held_on, version = 2 WHERE id = $1`,
      [id],
    );
    await refused(`UPDATE candidacies SET yes = 10, outcome = 'ELECTED' WHERE id = $1`, first);
    await refused(`UPDATE candidacies SET yes = 21, outcome = 'ELECTED' WHERE id = $1`, first);
    await dataSource.query(`UPDATE candidacies SET yes = 12, outcome = 'ELECTED' WHERE id = $1`, [first]);
    await refused(`UPDATE candidacies SET yes = 12, outcome = 'ELECTED' WHERE id = $1`, second);
  });

  it('to remove a record', async () => {
    const { id, first } = await declare();
    await refused('DELETE FROM party_elections WHERE id = $1', id);
    await refused('DELETE FROM candidacies WHERE id = $1', first);
    await expect(asOwner('TRUNCATE party_elections CASCADE')).rejects.toThrow('not allowed');
  });
});

describe('the states in the outbox', () => {
  it('hold an election from its call to its annulment, without the reason', async () => {
    const { id, input, declaration } = await declare();
    const reason = '程序有误（虚构）';
    const annulment = { partyElectionId: id, annulledOn: '2015-06-01', reason };
    await annulPartyElectionCommand(contextOf(dataSource), annulment);
    const states = (await pendingStates(dataSource)).filter(({ key }) => key === id);
    expect(JSON.stringify(states)).not.toContain(reason);
    const { villageId, body, office, seats, heldOn } = input;
    const { eligible, present, issued, collected, declaredOn } = declaration;
    const { districtId } = villages.find((village) => village.id === villageId) ?? nextVillage();
    const called = { partyElectionId: id, villageId, townId, districtId, body, office, seats, heldOn };
    const none = { eligible: null, present: null, issued: null, collected: null, declaredOn: null, annulledOn: null };
    const counted = { ...none, eligible, present, issued, collected, declaredOn };
    expect(states.map(({ aggregateVersion, payload }) => [aggregateVersion, payload])).toEqual([
      [1, { ...called, ...none, status: 'CALLED' }],
      [2, { ...called, ...counted, status: 'DECLARED' }],
      [3, { ...called, ...counted, status: 'ANNULLED', annulledOn: '2015-06-01' }],
    ]);
  });

  it('hold what the elected candidate came to, and nothing of who lost', async () => {
    const { id, first, second, official, input, approval } = await declare();
    await approvePartyOfficeCommand(contextOf(dataSource), approval);
    const states = (await pendingStates(dataSource)).filter(({ key }) => [first, second].includes(key));
    const { villageId, body, office } = input;
    const elected = { candidacyId: first, partyElectionId: id, officialId: official.id, cadreId: null, villageId };
    expect(states).toMatchObject([
      { aggregateVersion: 1, payload: { ...elected, body, office, votes: 12, approvedOn: null, approverId: null } },
      { aggregateVersion: 2, payload: { ...elected, approvedOn: '2015-06-01', approverId: chair.id } },
    ]);
  });

  it('are as new as the events, of every aggregate that there was', async () => {
    const { events, states } = await pendingVersions(dataSource);
    expect(events.size).toBeGreaterThan(0);
    expect(states).toEqual(events);
  });
});
