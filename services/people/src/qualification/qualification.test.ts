import { describe, expect, it } from '@jest/globals';
import type { Official } from '../official/official.js';
import { correctQualification, recordQualification, registeredQualification } from './qualification.js';

const code = (refusal: string) => expect.objectContaining({ code: refusal });
const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${String(n)}`;
const official: Official = {
  ...{ id: idOf(1), name: '丁晓岚（化名）', sex: 'FEMALE', birthDate: '1990-03-03', cohortYear: 2012 },
  ...{ homeVillageId: null, correctionReason: null, leftOn: null, version: 1 },
};
const LAW = ['LAW'] as const;

describe('the age of a degree', () => {
  it.each([
    ['ASSOCIATE', '2008-03-03', '2008-03-02'],
    ['BACHELOR', '2009-03-03', '2009-03-02'],
    ['MASTER', '2011-03-03', '2011-03-02'],
    ['DOCTOR', '2013-03-03', '2013-03-02'],
  ] as const)('of %s is reached on %s and not on %s', (education, on, before) => {
    const register = (day: string) => registeredQualification(official, idOf(2), { education, specialties: LAW }, day);
    expect(register(on)).toMatchObject({ education, heldFrom: on });
    expect(() => register(before)).toThrow(code('QUALIFICATION.TOO_YOUNG'));
    expect(() => register(before)).toThrow(/DEGREE_AGE@1970-01-01.*birth date/);
  });

  const first = registeredQualification(official, idOf(2), { education: 'BACHELOR', specialties: LAW }, '2012-07-01');
  const now = { eventId: idOf(9), today: '2016-01-05' };

  it('holds of what is recorded later', () => {
    const doctor = { ...now, id: idOf(3), education: 'DOCTOR', specialties: LAW } as const;
    expect(() => recordQualification(official, [first], { ...doctor, from: '2013-03-02' })).toThrow(
      code('QUALIFICATION.TOO_YOUNG'),
    );
    expect(recordQualification(official, [first], { ...doctor, from: '2013-03-03' }).qualification).toMatchObject({
      education: 'DOCTOR',
    });
  });

  it('holds of what is corrected', () => {
    const input = { ...now, qualificationId: idOf(2), withdraw: false, reason: '证书', arrivedOn: '2012-07-01' };
    expect(() => correctQualification(official, [first], { ...input, education: 'DOCTOR' })).toThrow(
      code('QUALIFICATION.TOO_YOUNG'),
    );
    expect(() => correctQualification(official, [first], { ...input, from: '2009-03-02' })).toThrow(
      code('QUALIFICATION.TOO_YOUNG'),
    );
    const { qualification } = correctQualification(official, [first], { ...input, from: '2009-03-03' });
    expect(qualification.heldFrom).toBe('2009-03-03');
  });
});
