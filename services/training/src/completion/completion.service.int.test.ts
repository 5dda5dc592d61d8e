import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runMigrations } from '@cunguan/database';
import { randomIds } from '@cunguan/domain';
import { recusalDeclared } from '@cunguan/events';
import {
  createSubgraphClient,
  createTestDatabase,
  deliverEvents,
  type Asker,
  type SubgraphClient,
  type TestDatabase,
} from '@cunguan/testing';
import type { DataSource } from 'typeorm';
import {
  cadreEvent,
  clockOn,
  codeOf,
  contextOn,
  newPlace,
  placeEvents,
  receiverOf,
  servingEvents,
} from '../../test/world.js';
import { createContext } from '../context.js';
import { createServiceDataSource } from '../data-source.js';
import { resolvers } from '../resolvers.js';
import { issueCompletionCommand } from './completion.service.js';

const TODAY = '2015-11-30';

let database: TestDatabase;
let dataSource: DataSource;
let subgraph: SubgraphClient;

beforeAll(async () => {
  database = await createTestDatabase((url) => runMigrations(createServiceDataSource(url)));
  dataSource = await createServiceDataSource(database.url).initialize();
  subgraph = await createSubgraphClient({
    name: 'training',
    moduleUrl: import.meta.url.replace('/completion/', '/'),
    dataSource,
    resolvers,
    createContext,
    clock: clockOn(TODAY),
  });
});

afterAll(async () => {
  await subgraph.stop();
  await dataSource.destroy();
  await database.drop();
});

interface Completion {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly edition: number;
  readonly version: number;
}

const ISSUE = `mutation ($input: IssueCompletionInput!) {
  issueCompletion(input: $input) { completion { id code status edition version } } }`;
const REVOKE = `mutation ($input: RevokeCompletionInput!) {
  revokeCompletion(input: $input) { completion { id status version revokedOn revocationReason } } }`;
const VERIFY = `query ($code: String!) { completion(code: $code) {
  status year edition verifiedDays issuedOn issuerCode villageCode townCode official { id } village { id } town { id }
  requirements { code policy required done } sessions { kind heldOn halfDays } } }`;

const must = async <Data>(query: string, variables: object, asker?: Asker): Promise<Data> => {
  const answer = await subgraph.ask(query, variables, asker);
  expect(answer.errors).toBeUndefined();
  return answer.data as Data;
};

/** A place with an official and an organiser. */
const newWorld = async () => {
  const place = newPlace();
  const [official, organiser] = [randomIds.next(), randomIds.next()];
  const events = [...placeEvents(place), cadreEvent(organiser, place), ...servingEvents(official, place)];
  await deliverEvents(receiverOf(dataSource), events);
  return { place, official, organiser };
};
type World = Awaited<ReturnType<typeof newWorld>>;

const ROLES = { TOWN_COURSE: 'ATTENDEE', COMMITTEE_SIT_IN: 'OBSERVER', VILLAGE_LECTURE: 'ATTENDEE' } as const;

const attend = async (
  { place, official, organiser }: World,
  kind: keyof typeof ROLES,
  heldOn: string,
  halfDays: number,
) => {
  const villageId = kind === 'TOWN_COURSE' ? null : place.villageId;
  const { s } = await must<{ s: { trainingSession: { id: string } } }>(
    `mutation ($input: RecordHeldTrainingSessionInput!) { s: recordHeldTrainingSession(input: $input) { trainingSession { id } } }`,
    {
      input: {
        townId: place.townId,
        villageId,
        kind,
        title: `培训 ${randomIds.next()}`,
        heldOn,
        halfDays,
        organiserId: organiser,
      },
    },
  );
  const listed = { trainingSessionId: s.trainingSession.id, officialIds: [official] };
  await must(`mutation ($input: EnrolOfficialsInput!) { enrolOfficials(input: $input) { trainingSession { id } } }`, {
    input: { ...listed, role: ROLES[kind] },
  });
  await must(
    `mutation ($input: VerifyAttendanceInput!) { verifyAttendance(input: $input) { trainingSession { id } } }`,
    {
      input: { ...listed, verifierId: organiser },
    },
  );
  return s.trainingSession.id;
};

const meetRequirements = async (world: World) => {
  await attend(world, 'TOWN_COURSE', '2015-03-10', 13);
  await attend(world, 'COMMITTEE_SIT_IN', '2015-05-12', 1);
};

const issue = async ({ official }: World, more: object = {}): Promise<Completion> => {
  const input = { officialId: official, year: 2015, ...more };
  return (await must<{ issueCompletion: { completion: Completion } }>(ISSUE, { input })).issueCompletion.completion;
};

const issueCodes = (world: Pick<World, 'official'>, more: object = {}, asker?: Asker) =>
  subgraph.codes(ISSUE, { input: { officialId: world.official, year: 2015, ...more } }, asker);

const verify = async (code: string, asker?: Asker) =>
  (await must<{ completion: Record<string, unknown> | null }>(VERIFY, { code }, asker)).completion;

describe('a completion', () => {
  it('certifies a year whose requirements are met, with what it is founded on', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const { code, ...issued } = await issue(world);
    expect(issued).toMatchObject({ status: 'VALID', edition: 1, version: 1 });
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    const { place, official } = world;
    expect(await verify(code)).toEqual({
      status: 'VALID',
      year: 2015,
      edition: 1,
      verifiedDays: 7,
      issuedOn: TODAY,
      issuerCode: '310114',
      villageCode: codeOf(place.villageId, 12),
      townCode: codeOf(place.townId, 9),
      official: { id: official },
      village: { id: place.villageId },
      town: { id: place.townId },
      requirements: [
        { code: 'TRAINING_DAYS_PER_YEAR', policy: 'TRAINING_DAYS_PER_YEAR@2008-04-10', required: 7, done: 7 },
        { code: 'SIT_INS_PER_YEAR', policy: 'SIT_INS_PER_YEAR@2008-04-10', required: 1, done: 1 },
      ],
      sessions: [
        { kind: 'TOWN_COURSE', heldOn: '2015-03-10', halfDays: 13 },
        { kind: 'COMMITTEE_SIT_IN', heldOn: '2015-05-12', halfDays: 1 },
      ],
    });
  });

  it('is refused half a day short, and says what is missing', async () => {
    const world = await newWorld();
    await attend(world, 'TOWN_COURSE', '2015-03-10', 13);
    const { errors } = await subgraph.ask(ISSUE, { input: { officialId: world.official, year: 2015 } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'COMPLETION.REQUIREMENTS_NOT_MET' } });
    expect(errors?.[0]?.message).toContain('年度培训天数 0.5; 列席村两委会议次数 1');
  });

  it('is issued once for what it says, and anew when more was verified; the new one supersedes', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const first = await issue(world);
    expect(await issueCodes(world)).toEqual(['COMPLETION.ALREADY_ISSUED']);
    await attend(world, 'VILLAGE_LECTURE', '2015-06-01', 1);
    expect(await issueCodes(world, { expectedVersion: 0 })).toEqual(['COMPLETION.CHANGED']);
    const second = await issue(world, { expectedVersion: 1 });
    expect(second).toMatchObject({ status: 'VALID', edition: 2 });
    expect(await verify(first.code)).toMatchObject({ status: 'SUPERSEDED', verifiedDays: 7 });
    expect(await verify(second.code)).toMatchObject({ status: 'VALID', verifiedDays: 7.5 });
  });

  it('is issued once of eight that race', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const answers = await Promise.all(Array.from({ length: 8 }, () => issueCodes(world)));
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat())).toEqual(new Set(['COMPLETION.ALREADY_ISSUED']));
  });

  it('is issued once by a key, and answered the same again', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const [first, again] = [
      await issue(world, { clientMutationId: 'k' }),
      await issue(world, { clientMutationId: 'k' }),
    ];
    expect(again).toEqual(first);
  });

  it('is revoked once, with a reason, and may be issued anew', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const { id: completionId, code } = await issue(world);
    const input = { completionId, reason: '名单有误 𠮷', expectedVersion: 1 };
    expect(await subgraph.codes(REVOKE, { input: { ...input, expectedVersion: 2 } })).toEqual(['COMPLETION.CHANGED']);
    expect(await subgraph.codes(REVOKE, { input: { ...input, reason: ' ' } })).toEqual(['INPUT.TEXT_INVALID']);
    expect(await must(REVOKE, { input })).toMatchObject({
      revokeCompletion: {
        completion: { status: 'REVOKED', version: 2, revokedOn: TODAY, revocationReason: '名单有误 𠮷' },
      },
    });
    expect(await subgraph.codes(REVOKE, { input: { ...input, expectedVersion: 2 } })).toEqual([
      'COMPLETION.ALREADY_REVOKED',
    ]);
    expect(await verify(code)).toMatchObject({ status: 'REVOKED' });
    expect(await issue(world)).toMatchObject({ status: 'VALID', edition: 2 });
    expect(await verify(code)).toMatchObject({ status: 'REVOKED' });
  });

  it('counts no more once what it is founded on is not so', async () => {
    const world = await newWorld();
    const course = await attend(world, 'TOWN_COURSE', '2015-03-10', 14);
    await attend(world, 'COMMITTEE_SIT_IN', '2015-05-12', 1);
    const { code } = await issue(world);
    const [attendance] = await dataSource.query<{ id: string; version: number }[]>(
      'SELECT id, version FROM attendances WHERE training_session_id = $1',
      [course],
    );
    const correction = {
      attendanceId: attendance?.id,
      expectedVersion: attendance?.version,
      halfDays: 13,
      reason: '早退',
    };
    await must(
      `mutation ($input: CorrectAttendanceInput!) { correctAttendance(input: $input) { attendance { id } } }`,
      { input: { ...correction, verifierId: world.organiser } },
    );
    expect(await verify(code)).toMatchObject({ status: 'NO_LONGER_COVERED', verifiedDays: 7.5 });
    expect(await issue(world)).toMatchObject({ edition: 2, status: 'VALID' });
    expect(await verify(code)).toMatchObject({ status: 'SUPERSEDED' });
  });

  it.each([
    ['an analyst', { grants: [{ role: 'ANALYST', unit: '310115' }] }],
    ['a mentor', { grants: [{ role: 'MENTOR', unit: '310115101901' }], cadreId: randomIds.next() }],
    ['an organiser of elsewhere', { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310115' }] }],
    ['whoever has no account', { grants: [{ role: 'PUBLIC_VERIFIER', unit: '-' }] }],
  ] satisfies [string, Asker][])('is verified by %s, who is told no official', async (_who, asker) => {
    const world = await newWorld();
    await meetRequirements(world);
    const { code } = await issue(world);
    const told = await verify(code.toLowerCase(), asker);
    expect(told).toMatchObject({ status: 'VALID', verifiedDays: 7, official: null });
    expect(JSON.stringify(told)).not.toContain(world.official);
  });

  it('gives its code to organisers and the official alone, in the year of the official', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const { code } = await issue(world);
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Official {
      training(year: 2015) { completion { code status official { id } } } } } }`;
    const of = [{ __typename: 'Official', id: world.official }];
    const own = {
      grants: [{ role: 'OFFICIAL' as const, unit: codeOf(world.place.villageId, 12) }],
      officialId: world.official,
    };
    for (const asker of ['DISTRICT_ORGANISER' as const, own]) {
      expect(await must(query, { of }, asker)).toEqual({
        _entities: [{ training: { completion: { code, status: 'VALID', official: { id: world.official } } } }],
      });
    }
    expect(await subgraph.codes(query, { of }, 'AUDITOR')).toEqual(['ACCESS.READ_DENIED']);
    const other = { grants: [{ role: 'DISTRICT_ORGANISER' as const, unit: '310115' }] };
    const told = await must<{ completion: unknown }>(
      `query ($code: String!) { completion(code: $code) { code status } }`,
      { code },
      other,
    );
    expect(told.completion).toEqual({ code: null, status: 'VALID' });
  });

  it('tells a code that is mistyped from one that was never issued', async () => {
    expect(await subgraph.codes(VERIFY, { code: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAB' })).toEqual([
      'COMPLETION.CODE_MISTYPED',
    ]);
    expect(await verify('00000-00000-00000-00000-00000')).toBeNull();
  });

  it.each([
    ['an unknown official', { officialId: randomIds.next() }, 'COMPLETION.OFFICIAL_UNKNOWN'],
    ['no id', { officialId: 'x' }, 'INPUT.ID_INVALID'],
    ['a year without service', { year: 2012 }, 'COMPLETION.NOT_SERVED'],
    ['an absurd year', { year: 1 }, 'INPUT.NUMBER_INVALID'],
    ['an absurd version', { expectedVersion: -1 }, 'INPUT.NUMBER_INVALID'],
    ['a year to come', { year: 2016 }, 'COMPLETION.REQUIREMENTS_NOT_MET'],
  ])('is refused for %s', async (_what, change, code) => {
    const world = await newWorld();
    expect(await issueCodes(world, change)).toEqual([code]);
  });

  it('is not issued or revoked out of reach, as if there were no such official', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const elsewhere: Asker = { grants: [{ role: 'DISTRICT_ORGANISER', unit: '310115' }] };
    expect(await issueCodes(world, {}, elsewhere)).toEqual(['COMPLETION.OFFICIAL_UNKNOWN']);
    const { id: completionId } = await issue(world);
    const input = { completionId, reason: 'x', expectedVersion: 1 };
    expect(await subgraph.codes(REVOKE, { input }, elsewhere)).toEqual(['COMPLETION.UNKNOWN']);
    expect(await subgraph.codes(REVOKE, { input: { ...input, completionId: randomIds.next() } })).toEqual([
      'COMPLETION.UNKNOWN',
    ]);
  });

  it('is not issued by the official or by kin', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const [recusalId, cadreId] = [randomIds.next(), randomIds.next()];
    await deliverEvents(receiverOf(dataSource), [
      recusalDeclared.of(recusalId, 1, {
        recusalId,
        personKind: 'OFFICIAL',
        personId: world.official,
        relativeKind: 'CADRE',
        relativeId: cadreId,
      }),
    ]);
    const grants = [{ role: 'DISTRICT_ORGANISER' as const, unit: '310114' }];
    expect(await issueCodes(world, {}, { grants, cadreId })).toEqual(['ACCESS.KIN']);
    expect(await issueCodes(world, {}, { grants, officialId: world.official })).toEqual(['ACCESS.OWN_CASE']);
  });

  it('is of the bytes that were drawn, and leaves its code in no event, receipt or audit row', async () => {
    const world = await newWorld();
    await meetRequirements(world);
    const { completionId } = await issueCompletionCommand(
      contextOn(dataSource, TODAY),
      { officialId: world.official, year: 2015, clientMutationId: randomIds.next() },
      (count) => new Uint8Array(count).fill(0xab),
    );
    const [stored] = await dataSource.query<{ code: string }[]>('SELECT code FROM training_completions WHERE id = $1', [
      completionId,
    ]);
    for (const table of ['outbox', 'command_receipts', 'audit_log']) {
      const rows = await dataSource.query<{ row: string }[]>(`SELECT t::text AS row FROM ${table} t`);
      const texts = rows.map(({ row }) => row).join('\n');
      expect(texts).toContain(completionId);
      expect(texts).not.toContain(stored?.code ?? completionId);
    }
  });

  it.each(['training_completions', 'training_completion_revocations'])('is never changed in %s', async (table) => {
    await expect(dataSource.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(dataSource.query(`UPDATE ${table} SET recorded_at = now()`)).rejects.toThrow(/permission denied/);
  });
});
