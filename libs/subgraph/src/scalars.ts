import { isCivilDate, type CivilDate } from '@cunguan/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const parse = (value: unknown): CivilDate => {
  if (typeof value === 'string' && isCivilDate(value)) return value;
  const zh = '日期须写作 YYYY-MM-DD，且为实际存在的日子';
  const en = 'a date is written YYYY-MM-DD and must exist in the calendar';
  throw new GraphQLError(`${zh} / ${en}`, { extensions: { code: 'INPUT.DATE_INVALID', zh, en } });
};

/** `scalar Date`: a civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export const dateScalar = new GraphQLScalarType({
  name: 'Date',
  serialize: parse,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
