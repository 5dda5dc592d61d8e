import { readFileSync } from 'node:fs';
import { groupOf, type DataGroup } from '@cunguan/access';
import {
  buildASTSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { perService, SERVICE_NAMES, type ServiceName } from '../../infra/postgres/services.js';
import { days, yearOf } from './days.js';

const documents = perService((name) => parse(readFileSync(`services/${name}/schema.graphql`, 'utf8')));
const schemas = perService((name): GraphQLSchema => buildASTSchema(documents[name], { assumeValidSDL: true }));

const objectsOf = (service: ServiceName): readonly ObjectTypeDefinitionNode[] =>
  documents[service].definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);

const isStructure = (type: string): boolean => /(Connection|Edge|Payload)$|^PageInfo$/.test(type);

/** Every field of a service's graph that somebody may be denied. */
export const fieldsOf = (service: ServiceName) =>
  objectsOf(service)
    .filter(({ name }) => name.value !== 'Mutation' && !isStructure(name.value))
    .flatMap(({ name, fields = [] }) =>
      fields
        .filter((field) => field.name.value !== 'id')
        .map((field) => ({ type: name.value, field: field.name.value })),
    );

const namesIn = (service: ServiceName, type: string): readonly string[] =>
  (objectsOf(service).find(({ name }) => name.value === type)?.fields ?? []).map(({ name }) => name.value);

export const mutationsOf = (service: ServiceName): readonly string[] => namesIn(service, 'Mutation');

export const queriesOf = (service: ServiceName): readonly string[] => namesIn(service, 'Query');

const isEntity = ({ directives = [] }: ObjectTypeDefinitionNode): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      !given.some((one) => one.name.value === 'resolvable' && one.value.kind === Kind.BOOLEAN && !one.value.value),
  );

/** The types that a service resolves by reference. */
export const entitiesOf = (service: ServiceName): readonly string[] =>
  objectsOf(service)
    .filter(isEntity)
    .map(({ name }) => name.value);

const typeIn = (service: ServiceName, type: string): GraphQLObjectType => {
  const found = schemas[service].getType(type);
  if (!isObjectType(found)) throw new Error(`${service} has no type ${type}`);
  return found;
};

/** The kinds of data of an entity's fields, without `id`. */
export const groupsOf = (service: ServiceName, type: string): readonly DataGroup[] => [
  ...new Set(
    namesIn(service, type)
      .filter((field) => field !== 'id')
      .flatMap((field) => groupOf(service, type, field) ?? []),
  ),
];

/** Values of required arguments, by name: the year in which the world lives. */
const ARGUMENTS: Readonly<Record<string, string>> = { year: String(yearOf(days.today)) };

/** The arguments of fields that have something to tell of another day only: nobody is unpaired in the world of today. */
const ON_ANOTHER_DAY: Readonly<Record<string, string>> = { mentorSuggestions: `(asOf: "${days.arrived}")` };

const argumentsOf = ({ name: field, args }: GraphQLField<unknown, unknown>): string => {
  const onAnotherDay = ON_ANOTHER_DAY[field];
  if (onAnotherDay !== undefined) return onAnotherDay;
  const required = args.filter(isRequiredArgument).map(({ name }) => {
    const value = ARGUMENTS[name];
    if (value === undefined) throw new Error(`no value for the argument ${name}`);
    return `${name}: ${value}`;
  });
  return required.length > 0 ? `(${required.join(', ')})` : '';
};

/** What to select of a type: its own fields of one kind of data, and of what they lead to only ids. */
const below = (service: ServiceName, type: GraphQLObjectType, group: DataGroup): string =>
  Object.values(type.getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (field.name === 'id') return ['id'];
      if (!isStructure(type.name) && groupOf(service, type.name, field.name) !== group) return [];
      if (!isCompositeType(named)) return [`${field.name}${argumentsOf(field)}`];
      if (!isObjectType(named)) return [];
      return [`${field.name}${argumentsOf(field)} { ${inside(service, named, group)} }`];
    })
    .join(' ');

const inside = (service: ServiceName, type: GraphQLObjectType, group: DataGroup): string => {
  const fields = type.getFields();
  if (fields['nodes']) return `nodes { id } pageInfo { hasNextPage endCursor }`;
  if (fields['id']) return 'id';
  return below(service, type, group);
};

/** All that a type of a service shows of one kind of data. */
export const selectionOf = (service: ServiceName, type: string, group: DataGroup): string =>
  below(service, typeIn(service, type), group);

/** What a query field or a mutation answers, as ids. */
export const idsOf = (service: ServiceName, root: 'Query' | 'Mutation', name: string): string => {
  const field = typeIn(service, root).getFields()[name];
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${service} has no ${root}.${name}`);
  if (type.name.endsWith('Payload')) return '__typename';
  const nodes = type.getFields()['nodes'];
  if (!nodes) return 'id';
  const node = getNamedType(nodes.type);
  // A record without an id of its own is one of an official, or of a mentor.
  const fields = isObjectType(node) ? node.getFields() : {};
  const person = fields['official'] ? 'official { id }' : 'mentor { id }';
  const id = fields['id'] ? 'id' : person;
  return `nodes { ${id} } edges { cursor } pageInfo { hasNextPage endCursor }`;
};

/** The service that answers a query field of the graph. */
export const serviceOf = (query: string): ServiceName | undefined =>
  SERVICE_NAMES.find((service) => queriesOf(service).includes(query));
