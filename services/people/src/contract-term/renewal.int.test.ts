import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onStatement } from '@cunguan/database';
import { createInventedPeople, townOrganiser, type InventedPeople } from '../../test/invented-people.js';
import { assessLastTerm, electOfficial } from '../../test/told-by-selection.js';

let invented: InventedPeople;

beforeAll(async () => {
  invented = await createInventedPeople('2018-06-20T02:00:00Z');
});
afterAll(() => invented.stop());

const OFFICIAL = 'official { id }';
const SECOND = { from: '2015-07-01', to: '2018-06-30' };
const THIRD = { from: '2018-07-01', to: '2020-06-30' };
const RENEWAL = `nextOrdinal from termGrade hasDeputyRankPost endingSecondTerm exceptionNeeded mayRenew reasons { code policy }`;

const sign = (officialId: string, term: object) => invented.codes('signContract', { officialId, ...term });

const renewalOf = async (officialId: string, asOf: string, knownAt: string | null = null) => {
  const query = `query ($id: ID!, $asOf: Date, $knownAt: Moment) {
    official(id: $id) { renewal(asOf: $asOf, knownAt: $knownAt) { ${RENEWAL} } } }`;
  const { data } = await invented.people.ask(query, { id: officialId, asOf, knownAt });
  return (data?.['official'] as { renewal: { mayRenew: boolean; reasons: { code: string }[] } | null }).renewal;
};

/** Somebody in the first term, or at the end of the second. */
const inFirstTerm = async (): Promise<string> => {
  const officialId = await invented.newOfficial();
  await invented.run('signContract', { officialId, from: '2012-07-01', to: '2015-06-30' }, OFFICIAL);
  return officialId;
};
const endingSecondTerm = async (): Promise<string> => {
  const officialId = await inFirstTerm();
  await assessLastTerm(invented.dataSource, { officialId, notifiedOn: '2015-05-20' });
  await invented.run('signContract', { officialId, ...SECOND }, OFFICIAL);
  await assessLastTerm(invented.dataSource, { officialId, notifiedOn: '2018-05-20', now: '2018-05-21T00:00:00Z' });
  return officialId;
};

const newCadre = async (office: object | null, town: 0 | 1 = 0): Promise<string> => {
  const input = { townId: invented.towns[town], name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' };
  const { id: cadreId } = (await invented.run('registerCadre', input, 'cadre { id }'))['cadre'] as { id: string };
  if (office) await invented.run('takeOffice', { cadreId, from: '2012-01-01', ...office }, 'office { id }');
  return cadreId;
};

describe('a renewal', () => {
  it('waits for the assessment of the term, which comes by event, and is judged beforehand as it is at the signing', async () => {
    const officialId = await inFirstTerm();
    expect(await renewalOf(officialId, '2015-06-01')).toMatchObject({
      ...{ nextOrdinal: 2, from: '2015-07-01', termGrade: null, endingSecondTerm: false, mayRenew: false },
      reasons: [{ code: 'CONTRACT.NOT_ASSESSED', policy: 'RENEWAL_MIN_GRADE@2008-04-10' }],
    });
    expect(await sign(officialId, SECOND)).toEqual(['CONTRACT.NOT_ASSESSED']);
    const assessmentId = await assessLastTerm(invented.dataSource, {
      ...{ officialId, notifiedOn: '2015-05-20', grade: 'INCOMPETENT' as const },
      now: '2018-06-20T03:00:00Z',
    });
    expect((await renewalOf(officialId, '2015-06-01'))?.reasons).toMatchObject([{ code: 'CONTRACT.NOT_COMPETENT' }]);
    expect(await sign(officialId, SECOND)).toEqual(['CONTRACT.NOT_COMPETENT']);
    const now = '2018-06-20T05:00:00Z';
    await assessLastTerm(invented.dataSource, { officialId, notifiedOn: '2015-05-20', assessmentId, now });
    expect(await renewalOf(officialId, '2015-06-01')).toMatchObject({ termGrade: 'COMPETENT', mayRenew: true });
    expect(await renewalOf(officialId, '2015-06-01', '2018-06-20T04:00:00Z')).toMatchObject({
      termGrade: 'INCOMPETENT',
    });
    expect(await renewalOf(officialId, '2015-05-19')).toMatchObject({ termGrade: null, mayRenew: false });
    expect(await sign(officialId, SECOND)).toEqual([]);
  });

  it('of nobody is judged whose contract does not run on the day', async () => {
    const officialId = await inFirstTerm();
    expect(await renewalOf(officialId, '2012-06-30')).toBeNull();
    await invented.run('endContract', { officialId, on: '2014-01-31', exitRoute: 'RESIGNED' }, OFFICIAL);
    expect(await renewalOf(officialId, '2014-01-01')).toBeNull();
  });

  it('of a page of officials takes one statement', async () => {
    for (let n = 0; n < 5; n += 1) await inFirstTerm();
    const statements: string[] = [];
    const stop = onStatement((sql) => statements.push(sql));
    const query = `{ town(code: "310114103") { officials(asOf: "2015-06-01", first: 50) { nodes {
      renewal(asOf: "2015-06-01") { mayRenew reasons { code } } contracts { policy exitPlan(asOf: "2015-06-01") { id } }
      placements { from } committeePosts(asOf: "2015-06-01") { rank } } } } }`;
    const { data } = await invented.people.ask(query);
    stop();
    const nodes = (data?.['town'] as { officials: { nodes: unknown[] } }).officials.nodes;
    expect(nodes.length).toBeGreaterThan(5);
    // The town, its page, and one of each kind of what is asked of the officials: renewals, terms, plans, places, posts.
    expect(statements).toHaveLength(7);
  });
});

describe('a third term', () => {
  it('is refused without a post of deputy rank, and the rule is named', async () => {
    const officialId = await endingSecondTerm();
    expect(await renewalOf(officialId, '2018-06-20')).toMatchObject({
      ...{ nextOrdinal: 3, hasDeputyRankPost: false, endingSecondTerm: true, exceptionNeeded: true, mayRenew: false },
      reasons: [{ code: 'CONTRACT.TWO_TERMS', policy: 'MAX_TERMS_WITHOUT_POST@2012-07-29' }],
    });
    expect(await sign(officialId, THIRD)).toEqual(['CONTRACT.TWO_TERMS']);
  });

  it('is given once to whoever has an exception, however many ask at once', async () => {
    const officialId = await endingSecondTerm();
    const approverId = await newCadre({ body: 'TOWN_PARTY_COMMITTEE', rank: 'DEPUTY' });
    const exception = { approverId, reason: '村里项目未完，㐱𠮷（虚构）' };
    const codes = await Promise.all(Array.from({ length: 20 }, () => sign(officialId, { ...THIRD, exception })));
    expect(codes.flat()).toEqual(Array.from({ length: 19 }, () => 'CONTRACT.NOT_CONTINUOUS'));
    const query = `query ($id: ID!) { official(id: $id) { contracts { ordinal exception { approver { id } reason policy } } } }`;
    const { data } = await invented.people.ask(query, { id: officialId });
    expect((data?.['official'] as { contracts: unknown[] }).contracts).toEqual([
      { ordinal: 1, exception: null },
      { ordinal: 2, exception: null },
      {
        ordinal: 3,
        exception: {
          approver: { id: approverId },
          reason: exception.reason,
          policy: 'MAX_TERMS_WITHOUT_POST@2012-07-29',
        },
      },
    ]);
  });

  it('is approved by a leader of the official’s own town in office on the day, who is no kin', async () => {
    const officialId = await endingSecondTerm();
    const leader = { body: 'TOWN_GOVERNMENT', rank: 'HEAD' };
    const [member, formerLeader, foreign, kin] = await Promise.all([
      newCadre({ body: 'TOWN_GOVERNMENT', rank: 'MEMBER' }),
      newCadre(null),
      newCadre({ body: 'TOWN_PARTY_COMMITTEE', rank: 'HEAD' }, 1),
      newCadre(leader),
    ]);
    const { office } = (await invented.run(
      'takeOffice',
      { cadreId: formerLeader, body: 'TOWN_PARTY_COMMITTEE', rank: 'DEPUTY', from: '2012-01-01' },
      'office { id }',
    )) as { office: { id: string } };
    await invented.run('leaveOffice', { cadreId: formerLeader, officeId: office.id, on: '2018-06-20' }, 'cadre { id }');
    const related = { person: { officialId }, relative: { cadreId: kin }, relation: 'CLOSE_IN_LAW' };
    await invented.run('recordKinship', related, 'kinship { id }');
    const withApprover = (approverId: string, by = townOrganiser(0)) =>
      invented.codes('signContract', { officialId, ...THIRD, exception: { approverId, reason: '理由（虚构）' } }, by);
    expect(await withApprover(member)).toEqual(['CONTRACT.EXCEPTION_APPROVER']);
    expect(await withApprover(formerLeader)).toEqual(['CONTRACT.EXCEPTION_APPROVER']);
    expect(await withApprover(foreign)).toEqual(['CADRE.UNKNOWN']);
    expect(await withApprover(officialId)).toEqual(['CADRE.UNKNOWN']);
    expect(await withApprover('x')).toEqual(['INPUT.ID_INVALID']);
    expect(await withApprover(kin)).toEqual(['ACCESS.KIN']);
    expect(await withApprover(kin, townOrganiser(1))).toEqual(['OFFICIAL.UNKNOWN']);
  });

  it('needs none, and takes none, where a deputy secretary took office', async () => {
    const officialId = await endingSecondTerm();
    const seat = { officialId, villageId: invented.villages[0] ?? '', electedOn: '2015-12-20' };
    await electOfficial(invented.dataSource, { ...seat, office: 'DEPUTY_SECRETARY' });
    expect(await sign(officialId, THIRD)).toEqual(['CONTRACT.TWO_TERMS']);
    await electOfficial(invented.dataSource, { ...seat, office: 'COMMITTEE_MEMBER' });
    expect(await sign(officialId, THIRD)).toEqual(['CONTRACT.TWO_TERMS']);
    const annulled = { ...seat, office: 'SECRETARY', approvedOn: '2016-01-05', annulledOn: '2016-02-01' } as const;
    await electOfficial(invented.dataSource, annulled);
    expect(await sign(officialId, THIRD)).toEqual(['CONTRACT.TWO_TERMS']);
    await electOfficial(invented.dataSource, { ...seat, office: 'DEPUTY_SECRETARY', approvedOn: '2016-01-05' });
    expect(await renewalOf(officialId, '2018-06-20')).toMatchObject({ exceptionNeeded: false, mayRenew: true });
    expect(await renewalOf(officialId, '2016-01-04')).toMatchObject({ hasDeputyRankPost: false });
    const approverId = await newCadre({ body: 'TOWN_GOVERNMENT', rank: 'DEPUTY' });
    const exception = { approverId, reason: '不需要' };
    expect(await sign(officialId, { ...THIRD, exception })).toEqual(['CONTRACT.EXCEPTION_NOT_NEEDED']);
    expect(await sign(officialId, THIRD)).toEqual([]);
  });
});

describe('a two-committee post of an official', () => {
  const postsOf = async (id: string, asOf: string, knownAt: string | null = null) => {
    const query = `query ($id: ID!, $asOf: Date, $knownAt: Moment) { official(id: $id) {
      committeePosts(asOf: $asOf, knownAt: $knownAt) { body rank village { id } from termEndsOn to policy } } }`;
    const { data } = await invented.people.ask(query, { id, asOf, knownAt });
    return (data?.['official'] as { committeePosts: unknown[] }).committeePosts;
  };

  it('runs from the approval to the end of the term, three years before 2018-07-12', async () => {
    const officialId = await inFirstTerm();
    const villageId = invented.villages[0] ?? '';
    const seat = {
      officialId,
      villageId,
      office: 'SECRETARY',
      electedOn: '2013-03-20',
      approvedOn: '2013-04-01',
    } as const;
    await electOfficial(invented.dataSource, seat, '2013-04-02T00:00:00Z');
    const post = {
      ...{ body: 'VILLAGE_PARTY_ORGANISATION', rank: 'HEAD', village: { id: villageId }, from: '2013-04-01' },
      ...{ termEndsOn: '2016-03-20', to: '2016-03-20', policy: 'PARTY_ORGANISATION_TERM_YEARS@1990-01-01' },
    };
    expect(await postsOf(officialId, '2013-04-01')).toEqual([post]);
    expect(await postsOf(officialId, '2016-03-19')).toEqual([post]);
    for (const day of ['2013-03-31', '2016-03-20']) expect(await postsOf(officialId, day)).toEqual([]);
    expect(await postsOf(officialId, '2013-04-01', '2013-04-01')).toEqual([]);
    expect(await postsOf(officialId, '2013-04-01', '2013-04-02')).toEqual([post]);
  });

  it('is known until the election is annulled, whichever of the two is told first', async () => {
    const officialId = await inFirstTerm();
    const seat = { officialId, villageId: invented.villages[0] ?? '', electedOn: '2013-03-20' };
    await electOfficial(invented.dataSource, { ...seat, office: 'COMMITTEE_MEMBER', annulledOn: '2013-04-01' });
    expect(await postsOf(officialId, '2013-06-01')).toEqual([]);
  });
});
