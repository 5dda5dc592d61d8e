import { describe, expect, it } from '@jest/globals';
import { leaveOffice, registerCadre, takeOffice } from './cadre.js';

const townId = '00000000-0000-4000-8000-000000000010';
const village = { id: '00000000-0000-4000-8000-000000000011', townId };
const elsewhere = { id: '00000000-0000-4000-8000-000000000021', townId: '00000000-0000-4000-8000-000000000020' };
const id = '00000000-0000-4000-8000-0000000000a1';
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
    expect(takeOffice(cadre, village, { ...secretary, body, rank }).event.payload?.['principal']).toBe(principal);
  });

  it('count the cadre’s version up with each event', () => {
    const taken = takeOffice(cadre, village, secretary);
    expect([cadre.version, taken.event.aggregateVersion]).toEqual([1, 2]);
    expect(leaveOffice(taken.cadre, taken.office, '2015-01-01').event.aggregateVersion).toBe(3);
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
  ])('refuse one %s', (_what, where, input, refusal) => {
    expect(() => takeOffice(cadre, where, input)).toThrow(code(refusal));
  });

  it('are left once, and after they were taken', () => {
    const { office } = takeOffice(cadre, village, secretary);
    expect(() => leaveOffice(cadre, office, '2012-01-01')).toThrow(code('OFFICE.LEFT_BEFORE_TAKEN'));
    const left = leaveOffice(cadre, office, '2014-01-01');
    expect(() => leaveOffice(cadre, left.office, '2015-01-01')).toThrow(code('OFFICE.ALREADY_LEFT'));
  });
});
