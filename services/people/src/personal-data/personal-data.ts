import { requireText, type CivilDate } from '@cunguan/domain';
import type { Sex } from '@cunguan/events';
import { holdsEmoji } from './person-text.js';
import { refuse } from '../refusals.js';
import { fitsPerson, isIdNumber, plainIdNumber } from './id-number.js';

/** What is kept encrypted about an official. */
export interface PersonalData {
  readonly idNumber: string;
  readonly mobile: string;
  readonly homeAddress: string;
}

/** A record of it as it is stored. */
export interface PersonalDataRecord {
  readonly officialId: string;
  readonly idNumberCipher: Buffer;
  readonly idNumberIndex: Buffer;
  readonly mobileCipher: Buffer;
  readonly mobileIndex: Buffer;
  readonly homeAddressCipher: Buffer;
  readonly keyId: string;
  readonly version: number;
}

const MOBILE = /^1[3-9]\d{9}$/;
const MAX_ADDRESS = 200;

const plainMobile = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s-]/g, '')
    .replace(/^\+?86(?=1)/, '');

const requireAddress = (given: string): string => {
  const address = requireText('homeAddress', given, MAX_ADDRESS);
  if (holdsEmoji(address) || !/\p{L}/u.test(address)) throw refuse('PERSONAL_DATA.ADDRESS_INVALID');
  return address;
};

/** Checks what is given against the person whose it is said to be. No refusal repeats a value. */
export const requirePersonalData = (
  person: { readonly birthDate: CivilDate; readonly sex: Sex },
  given: PersonalData,
): PersonalData => {
  const idNumber = plainIdNumber(given.idNumber);
  if (!isIdNumber(idNumber) || !fitsPerson(idNumber, person)) throw refuse('PERSONAL_DATA.ID_NUMBER_REFUSED');
  const mobile = plainMobile(given.mobile);
  if (!MOBILE.test(mobile)) throw refuse('PERSONAL_DATA.MOBILE_INVALID');
  return { idNumber, mobile, homeAddress: requireAddress(given.homeAddress) };
};

/** The version that the next record has; refused when the giver has seen another one than the present. */
export const nextVersion = (present: number | null, expected: number | null): number => {
  if ((present ?? 0) !== (expected ?? 0)) throw refuse('PERSONAL_DATA.CHANGED', { version: present ?? 0 });
  return (present ?? 0) + 1;
};
