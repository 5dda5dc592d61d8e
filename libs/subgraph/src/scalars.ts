import {
  FIRST_CIVIL_DATE,
  isCalendarDay,
  isCivilDate,
  isInstant,
  LAST_CIVIL_DATE,
  refusals,
  type CivilDate,
} from '@cunguan/domain';
import { GraphQLScalarType, Kind } from 'graphql';

const refuse = refusals({
  'INPUT.DATE_INVALID': {
    zh: '日期须写作 YYYY-MM-DD，且为实际存在的日子',
    en: 'a date is written YYYY-MM-DD and must exist in the calendar',
  },
  'INPUT.DATE_OUT_OF_RANGE': {
    zh: '日期须在 {from} 至 {to} 之间，请核对年份',
    en: 'a date lies from {from} to {to}; check the year',
  },
  'INPUT.MOMENT_INVALID': {
    zh: '时点须写作 YYYY-MM-DD（当日结束时）或 YYYY-MM-DDTHH:MM:SSZ（世界时），且实际存在',
    en: 'a moment is written YYYY-MM-DD (the end of that day) or YYYY-MM-DDTHH:MM:SSZ (UTC) and must exist',
  },
});

/** A day that exists, and yet is none that is reckoned with. */
const requireInRange = (value: unknown): void => {
  const day = typeof value === 'string' ? value.slice(0, '2015-06-30'.length) : '';
  if (isCalendarDay(day) && !isCivilDate(day)) {
    throw refuse('INPUT.DATE_OUT_OF_RANGE', { from: FIRST_CIVIL_DATE, to: LAST_CIVIL_DATE });
  }
};

const parse = (value: unknown): CivilDate => {
  if (typeof value === 'string' && isCivilDate(value)) return value;
  requireInRange(value);
  throw refuse('INPUT.DATE_INVALID');
};

/** `scalar Date`: a civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const dateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});

/** The last microsecond of a civil date in Asia/Shanghai. */
const endOf = (date: CivilDate): string => `${date}T23:59:59.999999+08:00`;

const parseMoment = (value: unknown): string => {
  if (typeof value === 'string' && isCivilDate(value)) return endOf(value);
  if (typeof value === 'string' && isInstant(value)) return value;
  requireInRange(value);
  throw refuse('INPUT.MOMENT_INVALID');
};

/** `scalar Moment`: an instant in UTC, `2015-06-30T08:00:00Z`, or a civil date, by which its end in Asia/Shanghai is meant. */
export const momentScalar = new GraphQLScalarType({
  name: 'Moment',
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
});
