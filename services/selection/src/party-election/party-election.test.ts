import { describe, expect, it } from '@jest/globals';
import type { Contender } from './contender.js';
import { approvePartyOffice } from './candidacy.js';
import { declarePartyElection } from './declaration.js';
import { annulPartyElection, callPartyElection } from './party-election.js';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const townId = id(2);
const village = { id: id(1), code: '310114903911', townId, districtId: id(3) };
const contender = (n: number, changed: Partial<Contender> = {}): Contender => ({
  kind: 'OFFICIAL',
  id: id(n),
  partyStatus: 'FULL_MEMBER',
  townId,
  serving: true,
  ...changed,
});
const two = [contender(11), contender(12, { kind: 'CADRE' })];
const TODAY = '2016-06-30';
const call = (changed: Partial<Parameters<typeof callPartyElection>[1]> = {}) =>
  callPartyElection(
    village,
    {
      id: id(5),
      body: 'GENERAL_PARTY_BRANCH',
      office: 'DEPUTY_SECRETARY',
      seats: 1,
      heldOn: '2015-05-20',
      contenders: two,
      candidacyIds: [id(21), id(22), id(23)],
      ...changed,
    },
    TODAY,
  );
const code = (refusal: string) => expect.objectContaining({ code: refusal });
const counts = { eligible: 25, present: 20, issued: 20, collected: 20, invalid: 0 };
const votes = [
  { candidacyId: id(21), yes: 12 },
  { candidacyId: id(22), yes: 8 },
];
type Declaration = Parameters<typeof declarePartyElection>[2];
const declare = (changed: Partial<Declaration> = {}, called = call(), contenders: readonly Contender[] = two) =>
  declarePartyElection(
    { ...called, contenders },
    village,
    { counts, votes, declaredOn: '2015-05-20', ...changed },
    TODAY,
  );

describe('calling a party election', () => {
  it('keeps the candidates in the order of the ballot', () => {
    const { candidacies, event } = call();
    expect(candidacies.map(({ ordinal, officialId, cadreId }) => [ordinal, officialId, cadreId])).toEqual([
      [1, id(11), null],
      [2, null, id(12)],
    ]);
    expect(event).toMatchObject({ aggregateVersion: 1, payload: { candidates: 2, seats: 1 } });
  });

  it.each([
    ['as many candidates as seats', { seats: 2 }, 'ELECTION.TOO_FEW_CANDIDATES'],
    ['no seat', { seats: 0 }, 'INPUT.NUMBER_INVALID'],
    [
      'two secretaries',
      { office: 'SECRETARY', seats: 2, contenders: [...two, contender(13)] },
      'ELECTION.ONE_SECRETARY',
    ],
    ['one person twice', { contenders: [contender(11), contender(11)] }, 'ELECTION.CANDIDATE_TWICE'],
    [
      'a probationary member',
      { contenders: [...two, contender(13, { partyStatus: 'PROBATIONARY_MEMBER' })] },
      'ELECTION.NOT_FULL_MEMBER',
    ],
    ['somebody of another town', { contenders: [...two, contender(13, { townId: id(9) })] }, 'ELECTION.OTHER_TOWN'],
    [
      'an official who does not serve',
      { contenders: [...two, contender(13, { serving: false })] },
      'ELECTION.CANDIDATE_NOT_SERVING',
    ],
    ['a vote in another age', { heldOn: '1949-10-01' }, 'INPUT.DATE_INVALID'],
    [
      '101 candidates',
      { contenders: Array.from({ length: 101 }, (_, n) => contender(n + 100)) },
      'ELECTION.TOO_MANY_CANDIDATES',
    ],
  ] as const)('is refused for %s', (_what, changed, refusal) => {
    expect(() => call(changed)).toThrow(code(refusal));
  });
});

describe('declaring the result', () => {
  it('seats who has more than half, by the policy of that day', () => {
    const { election, candidacies } = declare();
    expect(election).toMatchObject({
      status: 'DECLARED',
      policy: 'PARTY_ELECTION_MAJORITY_BASE@1990-06-27',
      version: 2,
    });
    expect(candidacies.map(({ outcome, yes }) => [outcome, yes])).toEqual([
      ['ELECTED', 12],
      ['NOT_HALF', 8],
    ]);
  });

  it('takes the rule of 2020 for a vote after it', () => {
    const later = call({ heldOn: '2021-01-10' });
    const contenders = { ...later, contenders: two };
    const declaration = { counts, votes, declaredOn: '2021-01-10' };
    const { election } = declarePartyElection(contenders, village, declaration, '2021-02-01');
    expect(election.policy).toBe('PARTY_ELECTION_MAJORITY_BASE@2020-07-13');
  });

  it('tells of the result and of each official elected, not of a cadre', () => {
    const swapped = [
      { candidacyId: id(21), yes: 8 },
      { candidacyId: id(22), yes: 12 },
    ];
    expect(declare().events.map(({ type, aggregateVersion }) => [type, aggregateVersion])).toEqual([
      ['cunguan.selection.party-election-declared.v1', 2],
      ['cunguan.selection.official-elected.v1', 1],
    ]);
    expect(declare({ votes: swapped }).events).toHaveLength(1);
  });

  it('is final', () => {
    const { election, candidacies } = declare();
    expect(() => declare({}, { ...call(), election, candidacies })).toThrow(code('ELECTION.ALREADY_DECLARED'));
  });

  it.each([
    ['before the vote', { declaredOn: '2015-05-19' }, 'INPUT.DATE_INVALID'],
    ['for tomorrow', { declaredOn: '2016-07-01' }, 'INPUT.DATE_INVALID'],
    ['with too few present', { counts: { ...counts, eligible: 26 } }, 'ELECTION.ATTENDANCE_SHORT'],
  ])('is refused %s', (_what, changed, refusal) => {
    expect(() => declare(changed)).toThrow(code(refusal));
  });

  it('is refused before the day of the vote', () => {
    expect(() => declare({}, call({ heldOn: '2016-07-10' }))).toThrow(code('ELECTION.NOT_HELD_YET'));
  });

  it('is refused when a candidate turns out not to have served on the day of the vote', () => {
    const left = [contender(11, { serving: false }), contender(12, { kind: 'CADRE' })];
    expect(() => declare({}, call(), left)).toThrow(code('ELECTION.CANDIDATE_NOT_SERVING'));
  });
});

describe('annulling', () => {
  const annul = (annulledOn = '2015-06-01', election = declare().election) =>
    annulPartyElection(election, { annulledOn, reason: '计票有误（虚构）' }, TODAY);

  it('keeps the counts and tells no reason to others', () => {
    const { election, event } = annul();
    expect(election).toMatchObject({ status: 'ANNULLED', present: 20, version: 3 });
    expect(JSON.stringify(event)).not.toContain('虚构');
  });

  it('also ends an election that was never declared', () => {
    expect(annul('2015-06-01', call().election).election.status).toBe('ANNULLED');
  });

  it('happens once, and not before the declaration', () => {
    expect(() => annul('2015-06-02', annul().election)).toThrow(code('ELECTION.ANNULLED'));
    expect(() => annul('2015-05-19')).toThrow(code('INPUT.DATE_INVALID'));
  });
});

describe('approving an office', () => {
  const office = {
    id: id(31),
    cadreId: id(30),
    townId,
    villageId: null,
    body: 'TOWN_PARTY_COMMITTEE',
    rank: 'HEAD',
    heldFrom: '2012-01-01',
    heldTo: '2016-01-01',
  } as const;
  const approval = { approvedOn: '2015-06-01', approverId: id(30), approverOffices: [office] };
  const approve = (changed: Partial<typeof approval> = {}, declared = declare(), n = 0) => {
    const candidacy = declared.candidacies[n];
    if (!candidacy) throw new Error('no such candidacy');
    return approvePartyOffice(declared.election, candidacy, { ...approval, ...changed }, TODAY);
  };

  it('is told as the second event of the result', () => {
    expect(approve().event).toMatchObject({ aggregateVersion: 2, key: id(11), payload: { cadreId: null } });
  });

  it.each([
    ['before the declaration', { approvedOn: '2015-05-19' }, 'INPUT.DATE_INVALID'],
    ['after the approver left the committee', { approvedOn: '2016-01-01' }, 'ELECTION.APPROVER_NOT_IN_COMMITTEE'],
    ['by somebody without an office', { approverOffices: [] }, 'ELECTION.APPROVER_NOT_IN_COMMITTEE'],
  ])('is refused %s', (_what, changed, refusal) => {
    expect(() => approve(changed)).toThrow(code(refusal));
  });

  it('is refused for who was not elected, for a committee member, and before a result', () => {
    expect(() => approve({}, declare(), 1)).toThrow(code('ELECTION.NOT_ELECTED'));
    const member = declare({}, call({ office: 'COMMITTEE_MEMBER' }));
    expect(() => approve({}, member)).toThrow(code('ELECTION.NO_APPROVAL_NEEDED'));
    expect(() => approve({}, { ...call(), events: [] })).toThrow(code('ELECTION.NOT_DECLARED'));
  });

  it('is never one’s own', () => {
    const swapped = [
      { candidacyId: id(21), yes: 8 },
      { candidacyId: id(22), yes: 12 },
    ];
    const declared = declare({ votes: swapped });
    expect(() => approve({ approverId: id(12) }, declared, 1)).toThrow(code('ELECTION.APPROVER_IS_CANDIDATE'));
    expect(approve({}, declared, 1).event).toMatchObject({ aggregateVersion: 1, key: id(22) });
  });
});
