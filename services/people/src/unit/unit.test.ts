import { describe, expect, it } from '@jest/globals';
import { requireUnitName, registerUnit, unitRegistered } from './unit.js';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const district = registerUnit('DISTRICT', null, { id: id(1), code: '310114', name: '嘉定区' });
const town = registerUnit('TOWN', district, { id: id(2), code: '310114103', name: '安亭镇' });
const code = (refusal: string) => expect.objectContaining({ code: refusal });

describe('the organisation tree', () => {
  it('knows of each unit its town and district', () => {
    const village = registerUnit('VILLAGE', town, { id: id(3), code: '310114103901', name: '青禾村（虚构）' });
    expect(village).toMatchObject({ parentId: town.id, townId: town.id, districtId: district.id });
    expect(unitRegistered(village).payload).toEqual({
      villageId: id(3),
      townId: id(2),
      districtId: id(1),
      code: '310114103901',
    });
    expect([town.townId, district.districtId, district.townId]).toEqual([id(2), id(1), null]);
  });

  it.each([
    ['DISTRICT', null, '31011'],
    ['TOWN', district, '310115103'],
    ['TOWN', district, '3101141030'],
    ['VILLAGE', town, '310114104901'],
    ['DEPARTMENT', town, '310114103D0'],
    ['DEPARTMENT', town, '310114103'],
  ] as const)('refuses a %s with the code %s%s', (kind, parent, wrong) => {
    expect(() => registerUnit(kind, parent, { id: id(4), code: wrong, name: 'x' })).toThrow(code('UNIT.CODE_INVALID'));
  });
});

describe('the name of a unit', () => {
  it.each(['村👍', '👍👍', '村❤️', '1️⃣村', '村🇨🇳', '村★', '12', '⿰亻村'])('%s is refused', (name) => {
    expect(() => requireUnitName(name)).toThrow(code('UNIT.NAME_INVALID'));
  });

  it.each(['㐱𠮷村', '第3村（虚构）', '〇村', '阿依·买买提村', 'Village 2-1'])('%s is taken', (name) => {
    expect(requireUnitName(name)).toBe(name);
  });
});
