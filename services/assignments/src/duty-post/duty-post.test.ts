import { describe, expect, it } from '@jest/globals';
import type { Specialty } from '@cunguan/events';
import type { Unit } from '../unit/unit.js';
import { createDutyPost } from './duty-post.js';

const village: Unit = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'VILLAGE',
  code: '310114103201',
  townId: '00000000-0000-4000-8000-000000000002',
  districtId: '00000000-0000-4000-8000-000000000003',
  version: 1,
};

const create = (change: { title?: string; specialties?: readonly Specialty[]; createdOn?: string }, unit = village) =>
  createDutyPost(
    unit,
    {
      id: '00000000-0000-4000-8000-000000000004',
      lineOfWork: 'PARTY_BUILDING',
      title: '党建助理',
      specialties: ['LAW', 'MANAGEMENT'],
      createdOn: '2015-06-30',
      ...change,
    },
    '2015-06-30',
  );

const refused = (code: string) => expect.objectContaining({ code });

describe('setting up a duty post', () => {
  it('places it in the village, its town and district, and tells so', () => {
    const { dutyPost, event } = create({});
    const { id: villageId, townId, districtId } = village;
    expect(dutyPost).toMatchObject({ villageId, townId, districtId, title: '党建助理', version: 1 });
    expect(event).toMatchObject({ aggregateId: dutyPost.id, aggregateVersion: 1, payload: { villageId, townId } });
    expect(event.payload).not.toHaveProperty('title');
  });

  it.each<[string, Parameters<typeof create>[0], string]>([
    ['no specialty', { specialties: [] }, 'DUTY_POST.SPECIALTIES_INVALID'],
    ['a specialty twice', { specialties: ['LAW', 'LAW'] }, 'DUTY_POST.SPECIALTIES_INVALID'],
    ['a blank title', { title: '  ' }, 'INPUT.TEXT_INVALID'],
    ['a title of 101 characters', { title: '岗'.repeat(101) }, 'INPUT.TEXT_INVALID'],
    ['a day in the future', { createdOn: '2015-07-01' }, 'INPUT.DATE_INVALID'],
  ])('refuses %s', (_what, change, code) => {
    expect(() => create(change)).toThrow(refused(code));
  });

  it('refuses a unit that is no village', () => {
    expect(() => create({}, { ...village, kind: 'TOWN' })).toThrow(refused('UNIT.UNKNOWN'));
  });
});
