import { isCivilDate, type CivilDate } from '@cunguan/domain';
import type { Sex } from '@cunguan/events';

/** Weights and check characters of GB 11643, the citizen identification number. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const FORM = /^[1-9]\d{16}[\dX]$/;
const SEX_DIGIT = 16;

/** The first two digits are those of a province (GB/T 2260), or 83, of the residence permits for people of Taiwan. */
const PROVINCES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' ');

/** The last character of the number that begins with these 17 digits. */
export const checkCharacterOf = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS[sum % CHECK_CHARACTERS.length] ?? '';
};

/** As it is compared and kept: full-width digits, blanks and a small x are ways of writing. */
export const plainIdNumber = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

const birthDateOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;

/** Whether the number has the form, a province and a day of birth that exist, and the right check character. */
export const isIdNumber = (idNumber: string): boolean =>
  FORM.test(idNumber) &&
  PROVINCES.includes(idNumber.slice(0, 2)) &&
  isCivilDate(birthDateOf(idNumber)) &&
  checkCharacterOf(idNumber.slice(0, -1)) === idNumber.at(-1);

/** Whether a valid number can be this person's: it tells the day of birth and the sex. */
export const fitsPerson = (idNumber: string, person: { readonly birthDate: CivilDate; readonly sex: Sex }): boolean =>
  birthDateOf(idNumber) === person.birthDate &&
  (Number(idNumber[SEX_DIGIT]) % 2 === 1 ? 'MALE' : 'FEMALE') === person.sex;
