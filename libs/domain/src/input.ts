import { addMonths, isCivilDate, type CivilDate } from './civil-date.js';
import { refusals } from './domain-error.js';
import { isUuid } from './ids.js';

const refuse = refusals({
  'INPUT.ID_INVALID': {
    zh: '{field} 不是有效的编号，请使用接口给出的 id',
    en: '{field} is not a valid id; use an id that the API gave',
  },
  'INPUT.TEXT_INVALID': {
    zh: '{field} 须为 1 至 {max} 个字符，不含控制字符',
    en: '{field} must have 1 to {max} characters and no control characters',
  },
  'INPUT.TEXT_FORMULA': {
    zh: '{field} 不得以 =、+、@ 或后接字母数字的 - 开头：表格软件会把它当作公式，请改写',
    en: '{field} must not begin with =, +, @ or a - before a letter or digit: spreadsheets take it for a formula; rephrase it',
  },
  'INPUT.DATE_INVALID': {
    zh: '{field} 须为 {from} 至 {to} 之间的日期（YYYY-MM-DD）',
    en: '{field} must be a date from {from} to {to} (YYYY-MM-DD)',
  },
  'INPUT.NUMBER_INVALID': {
    zh: '{field} 须为 {min} 至 {max} 的整数',
    en: '{field} must be a whole number from {min} to {max}',
  },
  'INPUT.LIST_INVALID': {
    zh: '{field} 须有 1 至 {max} 项且不重复；不限时请不要给出',
    en: '{field} must hold 1 to {max} items, each once; leave it out where there is nothing to name',
  },
});

/** A list as given; refused with INPUT.LIST_INVALID where it is empty, too long or names something twice. */
export const requireList = <Item>(field: string, items: readonly Item[], max: number): readonly Item[] => {
  if (items.length === 0 || items.length > max || new Set(items).size !== items.length) {
    throw refuse('INPUT.LIST_INVALID', { field, max });
  }
  return items;
};

/** A surrogate id as given; refused with INPUT.ID_INVALID when it has not the form of one. */
export const requireId = (field: string, value: string): string => {
  if (!isUuid(value)) throw refuse('INPUT.ID_INVALID', { field });
  return value.toLowerCase();
};

/** A surrogate id where one is given, as `requireId`; null where none is. */
export const optionalId = (field: string, value: string | null | undefined): string | null =>
  value === null || value === undefined ? null : requireId(field, value);

// Control, surrogate-half, line-separator and direction-changing characters; other format characters such as U+200D
// stay, names need them.
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
/** What a spreadsheet would run, were the text ever put into one (OWASP, CSV injection); full-width forms too. */
const FORMULA = /^(?:[=+@＝＋＠]|[-－][\p{L}\p{N}(])/u;
const VISIBLE = /[^\p{C}\p{Z}]/u;

/**
 * A text in NFC without outer blanks, counted in characters (𠮷 is one); refused with INPUT.TEXT_INVALID, or with
 * INPUT.TEXT_FORMULA when a spreadsheet would run it.
 */
export const requireText = (field: string, value: string, max: number): string => {
  const text = value.normalize('NFC').trim();
  const length = Array.from(text).length;
  if (length > max || UNFIT.test(text) || !VISIBLE.test(text)) throw refuse('INPUT.TEXT_INVALID', { field, max });
  if (FORMULA.test(text)) throw refuse('INPUT.TEXT_FORMULA', { field });
  return text;
};

/** A date within bounds, both included; refused with INPUT.DATE_INVALID. */
export const requireDate = (field: string, value: CivilDate, from: CivilDate, to: CivilDate): CivilDate => {
  if (!isCivilDate(value) || value < from || value > to) throw refuse('INPUT.DATE_INVALID', { field, from, to });
  return value;
};

const AHEAD_MONTHS = 12;

/** A day that is past, or planned no more than a year ahead. */
export const requireWithinYear = (field: string, day: CivilDate, earliest: CivilDate, today: CivilDate): CivilDate =>
  requireDate(field, day, earliest, addMonths(today, AHEAD_MONTHS));

/** A whole number within bounds, both included; refused with INPUT.NUMBER_INVALID. */
export const requireInteger = (field: string, value: number, min: number, max: number): number => {
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw refuse('INPUT.NUMBER_INVALID', { field, min, max });
  }
  return value;
};
