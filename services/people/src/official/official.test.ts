import { describe, expect, it } from '@jest/globals';
import { birthYearBand, registerOfficial, transferOfficial, type Official, type Placement } from './official.js';

const village = {
  id: '00000000-0000-4000-8000-000000000011',
  townId: '00000000-0000-4000-8000-000000000010',
  districtId: '00000000-0000-4000-8000-000000000001',
};
const otherVillage = { ...village, id: '00000000-0000-4000-8000-000000000012' };
const ids = { officialId: '00000000-0000-4000-8000-0000000000a1', placementId: '00000000-0000-4000-8000-0000000000b1' };
const termId = '00000000-0000-4000-8000-0000000000c1';

const TODAY = '2012-06-30';

const input = {
  name: '陈晓岚（化名）',
  sex: 'FEMALE',
  birthDate: '1989-05-01',
  education: 'BACHELOR',
  specialties: ['LAW'],
  partyStatus: 'FULL_MEMBER',
  arrivedOn: '2012-07-01',
} as const;

const arrived = (change: Partial<Official> = {}): { official: Official; placement: Placement } => {
  const { official, placement } = registerOfficial(ids, village, input, TODAY);
  return { official: { ...official, ...change }, placement };
};

const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('taking in an official', () => {
  it('places the official in the village and tells it without name or birth date', () => {
    const { official, placement, event } = registerOfficial(ids, village, input, TODAY);
    expect(official).toMatchObject({ cohortYear: 2012, leftOn: null, version: 1 });
    expect(placement).toMatchObject({ villageId: village.id, placedFrom: '2012-07-01', placedTo: null });
    expect(event).toMatchObject({ key: official.id, aggregateVersion: 1 });
    expect(event.payload).toMatchObject({ birthYearBand: '1985-1989' });
    expect(JSON.stringify(event.payload)).not.toMatch(/化名|1989-05-01/);
  });

  it.each([
    ['younger than 18', { birthDate: '1994-07-02' }, 'OFFICIAL.AGE_IMPOSSIBLE'],
    ['older than 45', { birthDate: '1967-06-30' }, 'OFFICIAL.AGE_IMPOSSIBLE'],
    ['without a specialty', { specialties: [] }, 'OFFICIAL.SPECIALTIES_INVALID'],
    ['with one specialty twice', { specialties: ['LAW', 'LAW'] as const }, 'OFFICIAL.SPECIALTIES_INVALID'],
    ['before there were any', { arrivedOn: '1994-12-31', birthDate: '1970-01-01' }, 'INPUT.DATE_INVALID'],
    ['who comes more than a year ahead', { arrivedOn: '2013-07-01' }, 'INPUT.DATE_INVALID'],
    ['without a name', { name: '  ' }, 'INPUT.TEXT_INVALID'],
  ])('refuses one %s', (_what, change, refusal) => {
    expect(() => registerOfficial(ids, village, { ...input, ...change }, TODAY)).toThrow(code(refusal));
  });

  it.each([
    ['1989-12-31', '1985-1989'],
    ['1990-01-01', '1990-1994'],
  ])('puts %s into the band %s', (birthDate, band) => {
    expect(birthYearBand(birthDate)).toBe(band);
  });
});

describe('a transfer', () => {
  const move = (villageTo: typeof village, on: string) => {
    const { official, placement } = arrived();
    return transferOfficial(official, placement, villageTo, '2015-06-30', {
      placementId: termId,
      on,
      today: '2016-01-01',
    });
  };

  it('closes the one placement on the day on which the next begins', () => {
    const { left, entered, event } = move(otherVillage, '2014-03-01');
    expect([left.placedTo, entered.placedFrom, entered.villageId]).toEqual([
      '2014-03-01',
      '2014-03-01',
      otherVillage.id,
    ]);
    expect(event.payload).toMatchObject({ fromVillageId: village.id, villageId: otherVillage.id });
  });

  it.each([
    ['to the same village', village, '2014-03-01', 'OFFICIAL.SAME_VILLAGE'],
    ['on the day of arrival', otherVillage, '2012-07-01', 'OFFICIAL.TRANSFER_TOO_EARLY'],
    ['after the contract', otherVillage, '2015-07-01', 'OFFICIAL.TRANSFER_AFTER_TERM'],
    ['in the future', otherVillage, '2016-01-02', 'INPUT.DATE_INVALID'],
  ])('is refused %s', (_what, to, on, refusal) => {
    expect(() => move(to, on)).toThrow(code(refusal));
  });
});
