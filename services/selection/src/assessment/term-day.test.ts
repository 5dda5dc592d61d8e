import { describe, expect, it } from '@jest/globals';
import { requireTermAssessable } from './term-day.js';

const term = {
  id: '00000000-0000-4000-8000-000000000030',
  officialId: '00000000-0000-4000-8000-000000000011',
  ordinal: 1,
  runsFrom: '2014-07-01',
  runsTo: '2017-06-30',
  endedOn: null,
};
const POLICY = 'TERM_ASSESSMENT_FROM_PERCENT@1995-01-01';

describe('the assessment of a term', () => {
  it('is opened from the day on which half of the term is over', () => {
    expect(requireTermAssessable(term, '2015-12-31', [])).toBe('2015-12-31');
    expect(() => requireTermAssessable(term, '2015-12-30', [])).toThrow(
      expect.objectContaining({
        code: 'ASSESSMENT.TERM_TOO_EARLY',
        text: {
          zh: `此聘期（2014-07-01 至 2017-06-30）自 2015-12-31 起方可启动聘期考核（${POLICY}），请届时再办；此前可办年度考核`,
          en: `the term (2014-07-01 to 2017-06-30) may be assessed from 2015-12-31 on (${POLICY}); open its assessment then, before it an ANNUAL one`,
        },
      }),
    );
  });

  it('is opened on the last day of a term that was ended before its time', () => {
    expect(requireTermAssessable({ ...term, endedOn: '2015-03-31' }, '2015-03-31', [])).toBe('2015-03-31');
    expect(() => requireTermAssessable({ ...term, endedOn: '2015-03-31' }, '2015-03-30', [])).toThrow();
    expect(requireTermAssessable({ ...term, endedOn: '2017-03-31' }, '2015-12-31', [])).toBe('2015-12-31');
  });

  it('waits for the new half of a term that was prolonged', () => {
    expect(() => requireTermAssessable({ ...term, runsTo: '2017-08-31' }, '2015-12-31', [])).toThrow();
  });
});
