import { isCivilDate, refusals, type CivilDate } from '@cunguan/domain';
import { GraphQLScalarType, Kind } from 'graphql';

const refuse = refusals({
  'INPUT.DATE_INVALID': {
    zh: '日期须写作 YYYY-MM-DD，且为实际存在的日子',
    en: 'a date is written YYYY-MM-DD and must exist in the calendar',
  },
});

const parse = (value: unknown): CivilDate => {
  if (typeof value === 'string' && isCivilDate(value)) return value;
  throw refuse('INPUT.DATE_INVALID');
};

/** `scalar Date`: a civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const dateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
