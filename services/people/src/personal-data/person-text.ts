import { requireText } from '@cunguan/domain';
import { refuse } from '../refusals.js';

const MAX_NAME = 50;

// Letters of any script with the marks that belong to them, 〇, the dots between the parts of a name, and brackets for
// （化名）. No digit of any kind.
const NAME = /^(?:[\p{L}\p{M}〇·‧•・.'’()（）\s-]|\u200c|\u200d)+$/u;

/** A person's name; one that holds a digit would be a place for numbers that are kept masked. */
export const requirePersonName = (name: string): string => {
  const text = requireText('name', name, MAX_NAME);
  if (!NAME.test(text) || !/[\p{L}〇]/u.test(text)) throw refuse('PERSON.NAME_INVALID');
  return text;
};

// U+FE0F and U+20E3 turn a character before them into an emoji; characters of names of places are none of these.
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u;

export const holdsEmoji = (text: string): boolean => EMOJI.test(text);

// 15 digits are the ID numbers of before 1999. Blanks, dots and dashes between digits are ways of writing.
const NUMBERS = /(?<!\d)(\d{17}[\dX]|\d{15}|(?:86)?1[3-9]\d{9})(?!\d)/iu;

/** A text in which nobody's ID or mobile number stands: those are kept in one place, masked. */
export const requireNumberless = (field: string, text: string): string => {
  if (NUMBERS.test(text.normalize('NFKC').replaceAll(/(?<=\d)[\s.,·_—–-]+(?=[\dX])/giu, ''))) {
    throw refuse('TEXT.HOLDS_NUMBER', { field });
  }
  return text;
};

const MAX_REASON = 500;

/** Why something was decided or corrected, in words, and without numbers of persons. */
export const requireReason = (field: string, text: string): string =>
  requireNumberless(field, requireText(field, text, MAX_REASON));
