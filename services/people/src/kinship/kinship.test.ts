import { describe, expect, it } from '@jest/globals';
import { randomIds } from '@cunguan/domain';
import { PERSON_KINDS } from '@cunguan/events';
import fc from 'fast-check';
import { endKinship, personsOf, recordKinship, requirePerson, type KinshipEndReason, type Person } from './kinship.js';

const RELATIONS = ['SPOUSE', 'LINEAL', 'COLLATERAL_WITHIN_THREE_GENERATIONS', 'CLOSE_IN_LAW'] as const;
const ID = '00000000-0000-4000-8000-000000000001';
const person = fc.record<Person>({ kind: fc.constantFrom(...PERSON_KINDS), id: fc.uuid() });
const relation = fc.constantFrom(...RELATIONS);

describe('a kinship', () => {
  it('tells in either order, of whichever two and whatever relation, the same two and no more', () => {
    fc.assert(
      fc.property(person, person, relation, (one, other, between) => {
        fc.pre(one.id !== other.id);
        for (const persons of [
          [one, other],
          [other, one],
        ] as const) {
          const { kinship, event } = recordKinship(ID, persons, between, '2015-06-30');
          expect(personsOf(kinship)).toEqual(persons);
          const { recusalId, ...told } = event.payload ?? {};
          expect(recusalId).toBe(ID);
          expect(Object.values(told).sort()).toEqual([one.kind, one.id, other.kind, other.id].sort());
        }
      }),
    );
  });

  it('is not with oneself, neither as official nor as cadre', () => {
    const persons = [
      { kind: 'CADRE', id: ID },
      { kind: 'OFFICIAL', id: ID },
    ] as const;
    expect(() => recordKinship(ID, persons, 'SPOUSE', '2015-06-30')).toThrow(
      expect.objectContaining({ code: 'KINSHIP.WITH_ONESELF' }),
    );
  });

  it.each([[{}], [{ officialId: ID, cadreId: ID }], [{ officialId: null, cadreId: '' }]])(
    'is of one person on each side: %j',
    (named) => {
      expect(() => requirePerson('person', named)).toThrow(expect.objectContaining({ code: 'KINSHIP.ONE_PERSON' }));
    },
  );

  const fits: readonly (readonly [KinshipEndReason, readonly string[]])[] = [
    ['RECORDED_IN_ERROR', RELATIONS],
    ['MARRIAGE_DISSOLVED', ['SPOUSE', 'CLOSE_IN_LAW']],
    ['ADOPTION_DISSOLVED', ['LINEAL', 'COLLATERAL_WITHIN_THREE_GENERATIONS']],
  ];

  it.each(fits)('ends by %s only if it is one of %j', (reason, relations) => {
    const persons = [
      { kind: 'CADRE', id: randomIds.next() },
      { kind: 'OFFICIAL', id: randomIds.next() },
    ] as const;
    const ended = RELATIONS.filter((between) => {
      const { kinship } = recordKinship(ID, persons, between, '2015-06-30');
      try {
        const { event } = endKinship(kinship, { expectedVersion: 1, reason }, '2015-07-01');
        return event.type === 'cunguan.people.recusal-withdrawn.v1' && event.aggregateVersion === 2;
      } catch (error) {
        expect(error).toMatchObject({ code: 'KINSHIP.REASON_UNFIT' });
        return false;
      }
    });
    expect(ended).toEqual(relations);
  });
});
