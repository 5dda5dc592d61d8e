import { describe, expect, it } from '@jest/globals';
import { lookUpPolicy, type PolicyRule } from './index.js';

const rule = (change: Partial<PolicyRule>): PolicyRule => ({
  code: 'TALK_INTERVAL_DAYS',
  jurisdiction: 'CN',
  validFrom: '2010-01-01',
  validTo: null,
  value: 30,
  source: 'an invented rule',
  grade: 'L',
  ...change,
});

const national = rule({});
const ofDistrict = rule({ jurisdiction: '310114', value: 20 });
const earlier = rule({ validFrom: '2005-01-01', validTo: '2010-01-01', value: 60 });
const rules = [national, ofDistrict, earlier];

describe('looking up a dated policy rule', () => {
  it.each([
    ['the nearest jurisdiction wins', ['310114103', '310114'], '2015-06-30', 20],
    ['the nation is the last resort', ['310115'], '2015-06-30', 30],
    ['the day of the act decides', ['310115'], '2009-12-31', 60],
    ['validTo is the first day on which it no longer holds', [], '2010-01-01', 30],
  ])('%s', (_promise, jurisdictions, on, value) => {
    expect(lookUpPolicy(rules, 'TALK_INTERVAL_DAYS', jurisdictions, on).value).toBe(value);
  });

  it('does not invent a rule', () => {
    expect(() => lookUpPolicy(rules, 'TALK_INTERVAL_DAYS', [], '2004-12-31')).toThrow('no policy rule');
  });
});
