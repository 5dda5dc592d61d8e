import { describe, expect, it } from '@jest/globals';
import { endContract, requireForeseeable, signContract, type ContractTerm, type Exception } from './contract-term.js';
import { registerOfficial, type Official, type Placement } from '../official/official.js';
import type { RenewalFacts } from './renewal.js';

const village = {
  id: '00000000-0000-4000-8000-000000000011',
  townId: '00000000-0000-4000-8000-000000000010',
  districtId: '00000000-0000-4000-8000-000000000001',
};
const ids = { officialId: '00000000-0000-4000-8000-0000000000a1', placementId: '00000000-0000-4000-8000-0000000000b1' };
const termId = '00000000-0000-4000-8000-0000000000c1';
const approverId = '00000000-0000-4000-8000-0000000000d1';

const arrived = (change: Partial<Official> = {}): { official: Official; placement: Placement } => {
  const { official, placement } = registerOfficial(
    ids,
    village,
    {
      ...{
        name: '陈晓岚（化名）',
        sex: 'FEMALE',
        birthDate: '1989-05-01',
        education: 'BACHELOR',
        specialties: ['LAW'],
      },
      ...{ partyStatus: 'FULL_MEMBER', arrivedOn: '2012-07-01' },
    },
    '2015-06-30',
  );
  return { official: { ...official, ...change }, placement };
};

interface Signing {
  readonly exception?: Exception | null;
  readonly change?: Partial<Official>;
  readonly today?: string;
}

const sign = (
  last: RenewalFacts | null,
  from: string,
  to: string,
  { exception = null, change = {}, today = from }: Signing = {},
) => {
  const { official, placement } = arrived(change);
  return signContract(official, placement, last, ['310114'], { id: termId, from, to, exception, today }).term;
};

const code = (refusal: string) => expect.objectContaining({ code: refusal });

const first = sign(null, '2012-07-01', '2015-06-30');
const competent = { grade: 'COMPETENT', notifiedOn: '2015-05-20' } as const;
const served = (change: Partial<RenewalFacts> = {}): RenewalFacts => ({
  ...{ ordinal: 1, runsFrom: '2012-07-01', runsTo: '2015-06-30', assessment: competent, hasDeputyRankPost: false },
  jurisdictions: ['310114'],
  ...change,
});
const second = (change: Partial<RenewalFacts> = {}): RenewalFacts =>
  served({
    ...{ ordinal: 2, runsFrom: '2015-07-01', runsTo: '2018-06-30' },
    assessment: { grade: 'EXCELLENT', notifiedOn: '2018-05-20' },
    ...change,
  });

describe('the first contract term', () => {
  it('lasts two to three years and notes the policy', () => {
    expect(first).toMatchObject({ ordinal: 1, policy: 'CONTRACT_TERM_MONTHS@2008-04-10', exceptionPolicy: null });
    expect(sign(null, '2012-07-01', '2014-06-30').runsTo).toBe('2014-06-30');
  });

  it.each(['2014-06-29', '2015-07-01'])('is refused to %s', (to) => {
    expect(() => sign(null, '2012-07-01', to)).toThrow(code('CONTRACT.LENGTH'));
  });
});

describe('a renewal', () => {
  it('follows a term that was assessed as competent', () => {
    expect(sign(served(), '2015-07-01', '2018-06-30')).toMatchObject({ ordinal: 2, runsFrom: '2015-07-01' });
  });

  it.each(['2015-06-30', '2015-07-02'])('is refused from %s: overlap or gap', (from) => {
    expect(() => sign(served(), from, '2018-06-30')).toThrow(code('CONTRACT.NOT_CONTINUOUS'));
  });

  it.each([
    ['of whom no assessment is known', null, 'CONTRACT.NOT_ASSESSED'],
    ['assessed in the first half', { grade: 'EXCELLENT', notifiedOn: '2013-12-30' }, 'CONTRACT.NOT_ASSESSED'],
    ['basically competent', { ...competent, grade: 'BASICALLY_COMPETENT' }, 'CONTRACT.NOT_COMPETENT'],
    ['incompetent', { ...competent, grade: 'INCOMPETENT' }, 'CONTRACT.NOT_COMPETENT'],
  ] as const)('is refused to somebody %s', (_who, assessment, refusal) => {
    expect(() => sign(served({ assessment }), '2015-07-01', '2018-06-30')).toThrow(code(refusal));
  });

  it('names the grade that does not do', () => {
    const assessment = { ...competent, grade: 'INCOMPETENT' } as const;
    expect(() => sign(served({ assessment }), '2015-07-01', '2018-06-30')).toThrow(
      /INCOMPETENT.*RENEWAL_MIN_GRADE@2008-04-10/,
    );
  });

  it('counts an assessment from the middle of the term on', () => {
    const assessment = { ...competent, notifiedOn: '2013-12-31' };
    expect(sign(served({ assessment }), '2015-07-01', '2018-06-30').ordinal).toBe(2);
  });

  it('asked for no grade before there was a rule', () => {
    const { official } = arrived();
    const placement = { ...arrived().placement, placedFrom: '2002-07-01' };
    const old = served({ runsFrom: '2002-07-01', runsTo: '2005-06-30', assessment: null });
    const renewed = { id: termId, from: '2005-07-01', to: '2008-06-30', exception: null, today: '2005-06-30' };
    expect(signContract(official, placement, old, [], renewed).term.ordinal).toBe(2);
  });

  it('is refused to somebody who has left', () => {
    const change = { leftOn: '2014-01-01' };
    expect(() => sign(served(), '2015-07-01', '2018-06-30', { change })).toThrow(code('OFFICIAL.LEFT'));
  });

  it('waits where an end lies ahead', () => {
    const change = { leftOn: '2014-06-30' };
    expect(() => sign(served(), '2015-07-01', '2018-06-30', { change, today: '2014-06-30' })).toThrow(
      code('CONTRACT.END_AHEAD'),
    );
  });
});

describe('a third term', () => {
  const exception = { approverId, reason: '村里项目未完（虚构）', approverLeadsTown: true };
  const third = (facts: RenewalFacts, given: Exception | null) =>
    sign(facts, '2018-07-01', '2020-06-30', { exception: given });

  it('is refused in principle, and names the rule', () => {
    expect(() => third(second(), null)).toThrow(code('CONTRACT.TWO_TERMS'));
    expect(() => third(second(), null)).toThrow('MAX_TERMS_WITHOUT_POST@2012-07-29');
  });

  it('is given with a post of deputy rank, and with an exception', () => {
    expect(third(second({ hasDeputyRankPost: true }), null)).toMatchObject({ ordinal: 3, exceptionPolicy: null });
    expect(third(second(), exception)).toMatchObject({
      ...{ ordinal: 3, exceptionApproverId: approverId, exceptionReason: exception.reason },
      exceptionPolicy: 'MAX_TERMS_WITHOUT_POST@2012-07-29',
    });
  });

  it('is given to nobody who is not competent, whoever approves', () => {
    const facts = second({ assessment: { grade: 'INCOMPETENT', notifiedOn: '2018-05-20' } });
    expect(() => third(facts, exception)).toThrow(code('CONTRACT.NOT_COMPETENT'));
  });

  it.each([
    ['where none is needed', second({ hasDeputyRankPost: true }), exception, 'CONTRACT.EXCEPTION_NOT_NEEDED'],
    ['of somebody else', second(), { ...exception, approverLeadsTown: false }, 'CONTRACT.EXCEPTION_APPROVER'],
    ['without a reason', second(), { ...exception, reason: ' ' }, 'INPUT.TEXT_INVALID'],
    ['with a text of 10,000 characters', second(), { ...exception, reason: '村'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['with a number of somebody', second(), { ...exception, reason: '电话13812345678' }, 'TEXT.HOLDS_NUMBER'],
  ])('is refused with an exception %s', (_what, facts, given, refusal) => {
    expect(() => third(facts, given)).toThrow(code(refusal));
  });

  it('takes rare characters in the reason', () => {
    expect(third(second(), { ...exception, reason: '㐱𠮷村' }).exceptionReason).toBe('㐱𠮷村');
  });
});

describe('the end of a contract', () => {
  const end = (last: ContractTerm | null, on: string, change: Partial<Official> = {}) => {
    const { official, placement } = arrived(change);
    return endContract(official, placement, last, { on, exitRoute: 'CIVIL_SERVICE', today: '2016-01-05' });
  };

  it('has exactly one exit route, and the village is left the day after', () => {
    const ended = end(first, '2014-12-31');
    expect(ended.term).toMatchObject({ endedOn: '2014-12-31', exitRoute: 'CIVIL_SERVICE', version: 2 });
    expect([ended.official.leftOn, ended.placement.placedTo]).toEqual(['2014-12-31', '2015-01-01']);
    expect(() => end(ended.term, '2015-01-31', { leftOn: '2014-12-31' })).toThrow(code('OFFICIAL.LEFT'));
  });

  it.each(['2012-06-30', '2015-07-01'])('cannot be on %s, outside the term', (on) => {
    expect(() => end(first, on)).toThrow(code('CONTRACT.END_OUTSIDE_TERM'));
  });

  it('cannot be before one is signed', () => {
    expect(() => end(null, '2013-01-01')).toThrow(code('CONTRACT.NONE'));
  });
});

it.each(['DECEASED', 'DISMISSED'] as const)('%s ends no contract on a day to come', (exitRoute) => {
  const refused = expect.objectContaining({ code: 'CONTRACT.END_UNFORESEEN' });
  expect(() => {
    requireForeseeable(exitRoute, '2015-07-01', '2015-06-30');
  }).toThrow(refused);
  expect(() => {
    requireForeseeable(exitRoute, '2015-06-30', '2015-06-30');
  }).not.toThrow();
});

describe('a term that is planned', () => {
  it('begins at most a year ahead, and ends later', () => {
    const { official, placement } = arrived();
    const term = { id: termId, from: '2012-07-01', to: '2015-06-30', exception: null };
    const signedOn = (today: string) => signContract(official, placement, null, [], { ...term, today });
    expect(signedOn('2011-07-01').term.runsTo).toBe('2015-06-30');
    expect(() => signedOn('2011-06-30')).toThrow(code('INPUT.DATE_INVALID'));
  });
});
