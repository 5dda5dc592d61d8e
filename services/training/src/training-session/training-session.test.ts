import { describe, expect, it } from '@jest/globals';
import type { TrainingSessionKind } from '@cunguan/events';
import { recordHeldTrainingSession, roleIn, scheduleTrainingSession } from './training-session.js';

const districtId = '00000000-0000-4000-8000-000000000001';
const townId = '00000000-0000-4000-8000-000000000010';
const otherTownId = '00000000-0000-4000-8000-000000000020';
const town = { id: townId, kind: 'TOWN', code: '310114103', townId, districtId, version: 1 } as const;
const village = { ...town, id: '00000000-0000-4000-8000-000000000011', kind: 'VILLAGE', code: '310114103201' } as const;
const organiser = { id: '00000000-0000-4000-8000-0000000000c1', townId, version: 1 };
const places = { town, village, organiser, topic: null };

const lecture = {
  id: '00000000-0000-4000-8000-0000000000d1',
  kind: 'VILLAGE_LECTURE' as TrainingSessionKind,
  title: '村情讲座（演示）',
  heldOn: '2015-03-10',
  halfDays: 1,
  today: '2015-03-10',
};

const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('scheduling a training session', () => {
  it('puts it in the village and tells it without its title', () => {
    const { session, event } = scheduleTrainingSession(places, lecture);
    expect(session).toMatchObject({ townId, districtId, villageId: village.id, organiserId: organiser.id, version: 1 });
    expect(event).toMatchObject({ key: lecture.id, aggregateId: lecture.id, aggregateVersion: 1 });
    expect(JSON.stringify(event.payload)).not.toContain('讲座');
  });

  it('holds a town course in no village', () => {
    const { session } = scheduleTrainingSession({ ...places, village: null }, { ...lecture, kind: 'TOWN_COURSE' });
    expect(session.villageId).toBeNull();
  });

  it('may plan it for the future', () => {
    expect(scheduleTrainingSession(places, { ...lecture, heldOn: '2099-01-01' }).session.heldOn).toBe('2099-01-01');
  });

  it('is for today or later, and what was held is entered as that', () => {
    expect(() => scheduleTrainingSession(places, { ...lecture, today: '2015-03-11' })).toThrow(
      code('TRAINING_SESSION.IN_THE_PAST'),
    );
    expect(recordHeldTrainingSession(places, { ...lecture, today: '2015-03-11' }).session.capacity).toBeNull();
    expect(recordHeldTrainingSession(places, lecture).session.heldOn).toBe('2015-03-10');
    expect(() => recordHeldTrainingSession(places, { ...lecture, today: '2015-03-09' })).toThrow(
      code('TRAINING_SESSION.IN_THE_FUTURE'),
    );
  });

  it.each(['VILLAGE_LECTURE', 'COMMITTEE_SIT_IN', 'PARTY_MEMBER_TRAINING', 'TUTORING'] as const)(
    'refuses a %s without a village',
    (kind) => {
      expect(() => scheduleTrainingSession({ ...places, village: null }, { ...lecture, kind })).toThrow(
        code('TRAINING_SESSION.VILLAGE_REQUIRED'),
      );
    },
  );

  it.each([
    ['a town course in a village', { kind: 'TOWN_COURSE' }, 'TRAINING_SESSION.VILLAGE_NOT_ALLOWED'],
    ['no title', { title: ' ' }, 'INPUT.TEXT_INVALID'],
    ['a title of 101 characters', { title: '训'.repeat(101) }, 'INPUT.TEXT_INVALID'],
    ['no place for anybody', { capacity: 0 }, 'INPUT.NUMBER_INVALID'],
    ['501 places', { capacity: 501 }, 'INPUT.NUMBER_INVALID'],
    ['a place of 10,000 characters', { place: '𠮷'.repeat(10_000) }, 'INPUT.TEXT_INVALID'],
    ['no length', { halfDays: 0 }, 'INPUT.NUMBER_INVALID'],
    ['more than 20 half-days', { halfDays: 21 }, 'INPUT.NUMBER_INVALID'],
    ['a part of a half-day', { halfDays: 0.5 }, 'INPUT.NUMBER_INVALID'],
    ['a day before there were any', { heldOn: '2007-12-31' }, 'INPUT.DATE_INVALID'],
    ['no day of the calendar', { heldOn: '2015-02-29' }, 'INPUT.DATE_INVALID'],
  ] as const)('refuses %s', (_what, change, refusal) => {
    expect(() => scheduleTrainingSession(places, { ...lecture, ...change })).toThrow(code(refusal));
  });

  it('refuses a village or an organiser of another town', () => {
    const strangeVillage = { ...places, village: { ...village, townId: otherTownId } };
    expect(() => scheduleTrainingSession(strangeVillage, lecture)).toThrow(code('TRAINING_SESSION.VILLAGE_OTHER_TOWN'));
    const stranger = { ...places, organiser: { ...organiser, townId: otherTownId } };
    expect(() => scheduleTrainingSession(stranger, lecture)).toThrow(code('TRAINING_SESSION.ORGANISER_OTHER_TOWN'));
  });

  it('makes an official who sits in on a meeting an observer', () => {
    expect(roleIn('COMMITTEE_SIT_IN')).toBe('OBSERVER');
  });
});
