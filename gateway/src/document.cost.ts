import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Cost {
  readonly cost: number;
  /** Whether other variables would make another cost. */
  readonly varies: boolean;
}

const MUTATION_COST = 10;
const MAX_PAGE = 100;
/** What a list without `first` is taken to hold. */
const PLAIN_LIST = 5;
/** The lists of a page, which `first` has already been counted for. */
const OF_PAGE = new Set(['nodes', 'edges']);

/**
 * What an operation costs at most: one for each field, times the page's size for what is below a page. Counted by a
 * walk of our own, since graphql-query-complexity coerces every variable of every request, has no figure when one of
 * them is wrong, and opens each fragment anew wherever it is spread.
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Cost => {
  let varies = false;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const ofFragments = new Map<string, number>();

  const variable = (name: string): unknown => {
    varies = true;
    if (Object.hasOwn(variables, name)) return variables[name];
    const given = operation.variableDefinitions?.find((one) => one.variable.name.value === name)?.defaultValue;
    return given?.kind === Kind.INT ? Number(given.value) : undefined;
  };

  const pageSize = (node: FieldNode, field: GraphQLField<unknown, unknown>): number => {
    const first = field.args.find(({ name }) => name === 'first');
    if (!first) return isListType(getNullableType(field.type)) && !OF_PAGE.has(field.name) ? PLAIN_LIST : 1;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    const given =
      value?.kind === Kind.INT
        ? Number(value.value)
        : value?.kind === Kind.VARIABLE
          ? variable(value.name.value)
          : null;
    const size = typeof given === 'number' ? given : first.defaultValue;
    return Math.min(Math.max(Math.ceil(Number(size)) || 1, 1), MAX_PAGE);
  };

  const ofSelections = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number =>
    set.selections.reduce((sum, one) => {
      if (one.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(one.name.value);
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const own = one.typeCondition ? schema.getType(one.typeCondition.name.value) : type;
        return sum + ofSelections(one.selectionSet, own);
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.name.value] : undefined;
      if (!field || !one.selectionSet)
        return sum + 1 + (one.selectionSet ? ofSelections(one.selectionSet, undefined) : 0);
      return sum + 1 + pageSize(one, field) * ofSelections(one.selectionSet, getNamedType(field.type));
    }, 0);

  const ofFragment = (name: string): number => {
    const known = ofFragments.get(name);
    if (known !== undefined) return known;
    // Stands while it is under way, so that a circle ends; validation refuses it.
    ofFragments.set(name, 0);
    const fragment = fragments.get(name);
    const cost = fragment ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : 0;
    ofFragments.set(name, cost);
    return cost;
  };

  const cost = ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  return { cost: cost + (operation.operation === OperationTypeNode.MUTATION ? MUTATION_COST : 0), varies };
};
