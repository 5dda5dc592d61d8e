import { describe, expect, it } from '@jest/globals';
import { addDays } from '@cunguan/domain';
import fc from 'fast-check';
import { checkCharacterOf, fitsPerson, isIdNumber, plainIdNumber } from './id-number.js';
import { maskHomeAddress, maskIdNumber, maskMobile } from './mask.js';
import { requireNumberless, requirePersonName } from './person-text.js';
import { nextVersion, requirePersonalData } from './personal-data.js';

const DAYS = 40_000;
const code = (refusal: string) => expect.objectContaining({ code: refusal });
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${String(length)}}$`));

/** An ID number with the right check character, of a part of a province that there is not. */
const idNumber = fc
  .record({ region: digits(2), day: fc.integer({ min: 0, max: DAYS }), sequence: digits(3) })
  .map(({ region, day, sequence }) => {
    const first17 = `3199${region}${addDays('1900-01-01', day).replaceAll('-', '')}${sequence}`;
    return `${first17}${checkCharacterOf(first17)}`;
  });

const ofProvince = (province: string): string => {
  const first17 = `${province}999919880303100`;
  return `${first17}${checkCharacterOf(first17)}`;
};

describe('an ID number', () => {
  it('is right with its check character and with no other', () => {
    fc.assert(
      fc.property(idNumber, (right) => {
        const others = Array.from('0123456789X', (last) => `${right.slice(0, -1)}${last}`);
        expect(others.filter(isIdNumber)).toEqual([right]);
      }),
    );
  });

  it('does not survive one wrong digit, nor two neighbours that changed places', () => {
    fc.assert(
      fc.property(idNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (right, place, shift) => {
        const wrong = String((Number(right[place]) + shift) % 10);
        expect(isIdNumber(`${right.slice(0, place)}${wrong}${right.slice(place + 1)}`)).toBe(false);
        const [one = '', other = ''] = right.slice(place, place + 2);
        const swapped = `${right.slice(0, place)}${other}${one}${right.slice(place + 2)}`;
        expect(isIdNumber(swapped)).toBe(one === other);
      }),
    );
  });

  // The example of the standard itself.
  it('is as GB 11643 says', () => {
    expect(isIdNumber('11010519491231002X')).toBe(true);
    expect(plainIdNumber(' １１0105 19491231 002x ')).toBe('11010519491231002X');
    expect(fitsPerson('11010519491231002X', { birthDate: '1949-12-31', sex: 'FEMALE' })).toBe(true);
    expect(fitsPerson('11010519491231002X', { birthDate: '1949-12-31', sex: 'MALE' })).toBe(false);
    expect(fitsPerson('11010519491231002X', { birthDate: '1949-12-30', sex: 'FEMALE' })).toBe(false);
  });

  it.each(['11', '15', '23', '37', '46', '50', '54', '65', '71', '81', '82', '83'])('may be of %s', (province) => {
    expect(isIdNumber(ofProvince(province))).toBe(true);
  });

  it.each([
    '',
    '1',
    '110105194912310021',
    '110105491231002',
    '110105194902310027',
    '01010519491231002X',
    ...['00', '10', '16', '24', '38', '47', '55', '66', '72', '80', '84', '90', '91', '99'].map(ofProvince),
    'x'.repeat(18),
  ])('%j is none', (text) => {
    expect(isIdNumber(text)).toBe(false);
  });
});

describe('a mask', () => {
  it('leaves three and four characters of a number, in its length', () => {
    fc.assert(
      fc.property(fc.oneof(digits(11), idNumber), (number) => {
        const shown = maskIdNumber(number);
        expect(shown).toHaveLength(number.length);
        expect([shown.slice(0, 3), shown.slice(-4)]).toEqual([number.slice(0, 3), number.slice(-4)]);
        expect(shown.slice(3, -4)).toMatch(/^\*+$/);
      }),
    );
    expect([maskIdNumber('310114199001011234'), maskMobile('13812345678')]).toEqual([
      '310***********1234',
      '138****5678',
    ]);
  });

  it('shows nothing of what is too short, and never as much as all of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), (text) => {
        expect(maskMobile(text)).toMatch(/^\*+$/);
      }),
    );
  });

  it.each([
    ['上海市嘉定区安亭镇某某路1号', '上海市嘉定区***'],
    ['江苏省昆山市花桥镇2号', '江苏省昆山市***'],
    ['内蒙古自治区达茂旗某苏木', '内蒙古自治区达茂旗***'],
    ['嘉定区安亭镇某某路1号', '***'],
    ['幸福小区3号楼', '***'],
    ['上海市某某小区3号楼', '***'],
    ['1号', '***'],
    ['', '***'],
  ])('shows of the address %j no more than the county', (address, shown) => {
    expect(maskHomeAddress(address)).toBe(shown);
  });

  it('never shows a digit of an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(maskHomeAddress(text)).not.toMatch(/\d/)));
  });
});

describe('a name', () => {
  it.each([
    '李云舒（化名）',
    '㐱𠮷',
    '王〇',
    '阿依古丽·买买提',
    "O'Brien",
    'Anna-Maria Lee',
    '邵⿰',
    '李\u{e0100}'.normalize(),
  ])('%j is one', (name) => {
    if (name.includes('⿰')) expect(() => requirePersonName(name)).toThrow(code('PERSON.NAME_INVALID'));
    else expect(requirePersonName(name)).toBe(name);
  });

  it.each(['李1', '李１', '13812345678', '李Ⅷ', '李①', '李<b>', '李;', '李\n四', '', '  '])('%j is none', (name) => {
    expect(() => requirePersonName(name)).toThrow();
  });

  it.each(['村1（虚构）', '第3工作组 2015', '2015-06-30 在 310114103901', '1381234567', 'T138123456789'])(
    'of anything else may hold digits: %j',
    (text) => {
      expect(requireNumberless('name', text)).toBe(text);
    },
  );

  it.each([
    '电话13812345678',
    '１３８１２３４５６７８',
    '138 1234 5678',
    '138-1234-5678',
    '+86 138 1234 5678',
    '身份证11010519491231002x号',
    '110105 19491231 002X',
    '110105491231002',
  ])('but no number of a person: %j', (text) => {
    expect(() => requireNumberless('name', text)).toThrow(code('TEXT.HOLDS_NUMBER'));
  });
});

describe('what is recorded', () => {
  const person = { birthDate: '1949-12-31', sex: 'FEMALE' } as const;
  const given = { idNumber: '11010519491231002X', mobile: '13812345678', homeAddress: '上海市嘉定区1号' };

  it('is checked and kept in one form', () => {
    expect(requirePersonalData(person, { ...given, mobile: '+86 138-1234-5678' })).toEqual(given);
  });

  it.each(['㐱村𠮷号', '上海市嘉定区#3—2室（北）', 'ئۈرۈمچى 1', '葛\u{e0100}镇1号'])(
    'has the address %j',
    (homeAddress) => {
      expect(requirePersonalData(person, { ...given, homeAddress }).homeAddress).toBe(homeAddress);
    },
  );

  it.each([
    [{ idNumber: '110105194912310021' }, 'PERSONAL_DATA.ID_NUMBER_REFUSED'],
    [{ mobile: '12812345678' }, 'PERSONAL_DATA.MOBILE_INVALID'],
    [{ mobile: '138123456789' }, 'PERSONAL_DATA.MOBILE_INVALID'],
    [{ idNumber: ofProvince('99') }, 'PERSONAL_DATA.ID_NUMBER_REFUSED'],
    [{ homeAddress: ' ' }, 'INPUT.TEXT_INVALID'],
    [{ homeAddress: '上海市嘉定区🏠1号' }, 'PERSONAL_DATA.ADDRESS_INVALID'],
    [{ homeAddress: '嘉定区☎️' }, 'PERSONAL_DATA.ADDRESS_INVALID'],
    [{ homeAddress: '嘉定区1️⃣号' }, 'PERSONAL_DATA.ADDRESS_INVALID'],
    [{ homeAddress: '🇨🇳嘉定区' }, 'PERSONAL_DATA.ADDRESS_INVALID'],
    [{ homeAddress: '123-456' }, 'PERSONAL_DATA.ADDRESS_INVALID'],
  ])('and refused without repeating it: %j', (change, refusal) => {
    const given2 = { ...given, ...change };
    expect(() => requirePersonalData(person, given2)).toThrow(code(refusal));
    try {
      requirePersonalData(person, given2);
    } catch (error) {
      const [value = ''] = Object.values(change);
      if (value.trim()) expect(String(error)).not.toContain(value);
    }
  });

  it('replaces only what its giver has seen', () => {
    expect([nextVersion(null, null), nextVersion(null, 0), nextVersion(3, 3)]).toEqual([1, 1, 4]);
    expect(() => nextVersion(3, null)).toThrow(code('PERSONAL_DATA.CHANGED'));
    expect(() => nextVersion(null, 1)).toThrow(code('PERSONAL_DATA.CHANGED'));
  });
});
