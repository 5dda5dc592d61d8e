import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  isInputType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { generatedValue, pick, rarely } from './generated-value.js';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MAX_DEPTH = 6;
const MAX_FIELDS = 4;

/** A query or mutation of the schema with fields, arguments and values as they come. */
export const generatedOperation = (
  g: GeneratorValue,
  schema: GraphQLSchema,
  knownIds: readonly string[],
): Operation => {
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.flatMap((argument) => {
      const left = isRequiredArgument(argument) ? rarely(g) : g(fc.boolean);
      if (!isInputType(argument.type) || left) return [];
      const name = `v${String(declarations.length)}`;
      declarations.push(`$${name}: ${String(argument.type)}`);
      variables[name] = generatedValue(g, argument.type, knownIds);
      return [`${argument.name}: $${name}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const selectionOf = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields());
    const count = depth === MAX_DEPTH ? 1 : g(fc.integer, { min: 1, max: MAX_FIELDS });
    const chosen = Array.from({ length: count }, () => pick(g, fields));
    const written = chosen.flatMap((field, index) => {
      const inner = getNamedType(field.type);
      if (isObjectType(inner) && depth === 0) return [];
      const below = isObjectType(inner) ? ` ${selectionOf(inner, depth - 1)}` : '';
      return [`a${String(index)}: ${field.name}${argumentsOf(field)}${below}`];
    });
    return `{ ${['__typename', ...written].join(' ')} }`;
  };

  const mutation = schema.getMutationType();
  const query = schema.getQueryType();
  if (!query || !mutation) throw new Error('the schema has no queries or no mutations');
  const isMutation = g(fc.integer, { min: 0, max: 2 }) === 0;
  const body = selectionOf(isMutation ? mutation : query, MAX_DEPTH);
  const head = declarations.length > 0 ? `(${declarations.join(', ')})` : '';
  return { query: `${isMutation ? 'mutation' : 'query'} Fuzz${head} ${body}`, variables };
};
