import fc, { type GeneratorValue } from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';

/** What breaks programs: SQL, shell, templates, formulas, prototypes, control characters, halves of pairs, lengths. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  "'; DROP TABLE officials; --",
  "' OR 1=1 --",
  '"}); { __typename }',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\r\n{"level":50,"msg":"forged"}',
  '\u202e反向',
  '𠮷㐱👩‍👩‍👧‍👦',
  '__proto__',
  'constructor',
  'prototype',
  '=HYPERLINK("http://127.0.0.1/","x")',
  "+cmd|'/c calc'!A0",
  '${7*7}{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%s%n%x',
  'é'.repeat(500),
  '长'.repeat(10_000),
] as const;

const DAYS = [
  '2015-06-30',
  '2015-02-29',
  '0000-00-00',
  '9999-12-31',
  '-0001-01-01',
  '+292278994-08-17',
  '2015-6-1',
  '',
];

/** One of them. By its place: the generator compares what it is given, and types of a schema lead back to themselves. */
export const pick = <T>(g: GeneratorValue, list: readonly T[]): T => {
  const picked = list[g(fc.nat, { max: list.length - 1 })];
  if (picked === undefined) throw new Error('there is nothing to pick from');
  return picked;
};

/** A wrong value is refused before the rest is looked at: too many of them, and nothing else would ever be tried. */
export const rarely = (g: GeneratorValue): boolean => g(fc.integer, { min: 0, max: 99 }) === 0;

/** Values of a kind: mostly of the right type, now and then of a wrong one. */
const scalar = (g: GeneratorValue, type: string, knownIds: readonly string[]): unknown => {
  const text = () => pick(g, HOSTILE_TEXTS);
  if (rarely(g)) return g(fc.jsonValue);
  switch (type) {
    case 'ID':
      return g(fc.boolean) ? pick(g, knownIds) : g(fc.boolean) ? g(fc.uuid) : text();
    case 'Int':
      return g(fc.constantFrom, 0, 1, 20, 100, 101, -1, 2015, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 1e308);
    case 'Float':
      return g(fc.constantFrom, 0, -0, 1.5, 1e308);
    case 'Boolean':
      return g(fc.boolean);
    case 'Date':
      return pick(g, DAYS);
    default:
      return g(fc.boolean) ? text() : g(fc.string, { unit: 'binary', maxLength: 40 });
  }
};

const named = (g: GeneratorValue, type: GraphQLNamedInputType, knownIds: readonly string[]): unknown => {
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    return rarely(g) ? 'NO_SUCH_VALUE' : pick(g, names);
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(({ type: of }) =>
      isNonNullType(of) ? !rarely(g) : g(fc.boolean),
    );
    return Object.fromEntries(fields.map((field) => [field.name, generatedValue(g, field.type, knownIds)]));
  }
  return scalar(g, type.name, knownIds);
};

/** A value for a variable of this type, right or wrong. */
export const generatedValue = (g: GeneratorValue, type: GraphQLInputType, knownIds: readonly string[]): unknown => {
  if (isNonNullType(type)) return rarely(g) ? null : present(g, type.ofType, knownIds);
  return g(fc.integer, { min: 0, max: 3 }) === 0 ? null : present(g, type, knownIds);
};

const present = (g: GeneratorValue, type: GraphQLInputType, knownIds: readonly string[]): unknown => {
  if (isNonNullType(type)) throw new Error('nothing is twice not null');
  if (!isListType(type)) return named(g, type, knownIds);
  const { ofType: inner } = type as { readonly ofType: GraphQLInputType };
  return Array.from({ length: pick(g, [0, 1, 1, 2, 200]) }, () => generatedValue(g, inner, knownIds));
};
