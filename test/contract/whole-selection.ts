import { readFileSync } from 'node:fs';
import {
  buildASTSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A service's graph, as its schema file describes it. */
export const graphOf = (service: string): GraphQLSchema =>
  buildASTSchema(parse(readFileSync(`services/${service}/schema.graphql`, 'utf8')), { assumeValidSDL: true });

const isPage = ({ name }: GraphQLObjectType): boolean => name.endsWith('Connection');
const isObject = (type: unknown): type is GraphQLObjectType => isObjectType(type);

const selectionOf = (type: GraphQLObjectType, levels: number): string =>
  Object.values(type.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type: of }) => {
      const named = getNamedType(of);
      if (isLeafType(named)) return name;
      // A page is no level of its own, and its edges lead to what its nodes are.
      const below = isPage(type) ? levels : levels - 1;
      if (!isObject(named) || below === 0 || name === 'edges') return '';
      return `${name} { __typename ${selectionOf(named, below)} }`;
    })
    .join(' ');

/** Every field of a type that demands no argument, and of what that leads to, so many levels deep. */
export const wholeSelection = (graph: GraphQLSchema, type: string, levels: number): string => {
  const found = graph.getType(type);
  if (!isObject(found)) throw new Error(`no type ${type}`);
  return selectionOf(found, levels);
};

/** The types that a service resolves by their id. */
export const entityTypes = (graph: GraphQLSchema): readonly string[] =>
  Object.values(graph.getTypeMap())
    .filter(isObject)
    .filter(({ astNode }) =>
      (astNode?.directives ?? []).some(
        ({ name, arguments: given = [] }) => name.value === 'key' && given.every((one) => one.name.value === 'fields'),
      ),
    )
    .map(({ name }) => name)
    .sort();

/** The lists of the graph that demand no argument. */
export const listsOf = (graph: GraphQLSchema): readonly string[] =>
  Object.values(graph.getQueryType()?.getFields() ?? {})
    .filter(({ args, type }) => !args.some(isRequiredArgument) && getNamedType(type).name.endsWith('Connection'))
    .map(({ name }) => name);

export const typeOfQuery = (graph: GraphQLSchema, query: string): string => {
  const field = graph.getQueryType()?.getFields()[query];
  if (!field) throw new Error(`no query ${query}`);
  return getNamedType(field.type).name;
};
