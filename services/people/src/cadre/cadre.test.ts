import { describe, expect, it } from '@jest/globals';
import { leaveOffice, registerCadre, takeOffice } from './cadre.js';

const townId = '00000000-0000-4000-8000-000000000010';
const village = { id: '00000000-0000-4000-8000-000000000011', townId };
const elsewhere = { id: '00000000-0000-4000-8000-000000000021', townId: '00000000-0000-4000-8000-000000000020' };
const id = '00000000-0000-4000-8000-0000000000a1';
const TODAY = '2015-06-30';
const officeId = '00000000-0000-4000-8000-0000000000b1';
const { cadre } = registerCadre(id, townId, { name: '王安澜（化名）', partyStatus: 'FULL_MEMBER' });
const secretary = { id: officeId, body: 'VILLAGE_PARTY_ORGANISATION', rank: 'HEAD', from: '2012-01-01' } as const;
const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('offices', () => {
  it.each([
    ['VILLAGE_PARTY_ORGANISATION', 'HEAD', true],
    ['VILLAGE_COMMITTEE', 'HEAD', true],
    ['VILLAGE_COMMITTEE', 'DEPUTY', false],
    ['VILLAGE_PARTY_ORGANISATION', 'MEMBER', false],
  ] as const)('%s %s: principal leader of the village: %s', (body, rank, principal) => {
    expect(takeOffice(cadre, village, { ...secretary, body, rank }, TODAY).event.payload?.['principal']).toBe(
      principal,
    );
  });

  it('count the cadre’s version up with each event', () => {
    const taken = takeOffice(cadre, village, secretary, TODAY);
    expect([cadre.version, taken.event.aggregateVersion]).toEqual([1, 2]);
    expect(leaveOffice(taken.cadre, taken.office, '2015-01-01', TODAY).event.aggregateVersion).toBe(3);
  });

  it.each([
    ['of a village without naming it', null, secretary, 'OFFICE.VILLAGE_REQUIRED'],
    [
      'of the town with a village',
      village,
      { ...secretary, body: 'TOWN_GOVERNMENT' } as const,
      'OFFICE.VILLAGE_NOT_ALLOWED',
    ],
    ['in another town', elsewhere, secretary, 'OFFICE.OTHER_TOWN'],
    ['at an absurd time', village, { ...secretary, from: '1900-01-01' }, 'INPUT.DATE_INVALID'],
    ['more than a year ahead', village, { ...secretary, from: '2016-07-01' }, 'INPUT.DATE_INVALID'],
  ])('refuse one %s', (_what, where, input, refusal) => {
    expect(() => takeOffice(cadre, where, input, TODAY)).toThrow(code(refusal));
  });

  it('are taken and left up to a year ahead', () => {
    const { office } = takeOffice(cadre, village, { ...secretary, from: '2016-06-29' }, TODAY);
    expect(leaveOffice(cadre, office, '2016-06-30', TODAY).office.heldTo).toBe('2016-06-30');
    expect(() => leaveOffice(cadre, office, '2016-07-01', TODAY)).toThrow(code('INPUT.DATE_INVALID'));
  });

  it('are left once, and after they were taken', () => {
    const { office } = takeOffice(cadre, village, secretary, TODAY);
    expect(() => leaveOffice(cadre, office, '2012-01-01', TODAY)).toThrow(code('OFFICE.LEFT_BEFORE_TAKEN'));
    const left = leaveOffice(cadre, office, '2014-01-01', TODAY);
    expect(() => leaveOffice(cadre, left.office, '2015-01-01', TODAY)).toThrow(code('OFFICE.ALREADY_LEFT'));
  });
});
