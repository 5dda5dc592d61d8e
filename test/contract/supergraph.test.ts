import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { isTypeDefinitionNode, Kind, parse, print, validate, visit, type DocumentNode } from 'graphql';
import { SERVICE_NAMES } from '../../infra/postgres/services.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const schemaOf = (name: string): DocumentNode => parse(read(`services/${name}/schema.graphql`));

const composed = composeServices(
  SERVICE_NAMES.map((name) => ({ name, url: `http://${name}/graphql`, typeDefs: schemaOf(name) })),
);
const examples = readdirSync('gateway/examples').map(
  (file) => [file, parse(read(`gateway/examples/${file}`))] as const,
);

describe('the supergraph', () => {
  it('composes of the five subgraphs, and the committed one is current', () => {
    expect(composed.errors).toBeUndefined();
    expect(read('gateway/supergraph.graphql').trim()).toBe(composed.supergraphSdl?.trim());
  });

  it.each(examples)('takes the example %s', (_file, document) => {
    const api = composed.schema?.toAPISchema().toGraphQLJSSchema();
    expect(api && validate(api, document)).toEqual([]);
  });

  it('has the query of the README as its first example', () => {
    const [, query = ''] = /```graphql\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
    expect(print(parse(query))).toBe(examples[0] && print(examples[0][1]));
  });
});

describe.each(SERVICE_NAMES)('the schema of %s', (name) => {
  it('names types as the other subgraphs do: an enum has the same values everywhere', () => {
    const valuesOf = (document: DocumentNode): Map<string, string> => {
      const found = new Map<string, string>();
      visit(document, {
        EnumTypeDefinition: ({ name: { value }, values = [] }) => {
          found.set(value, values.map((one) => one.name.value).join(' '));
        },
      });
      return found;
    };
    const own = valuesOf(schemaOf(name));
    for (const other of SERVICE_NAMES) {
      for (const [type, values] of valuesOf(schemaOf(other))) {
        if (own.has(type)) expect([type, values]).toEqual([type, own.get(type)]);
      }
    }
  });

  it('describes every type, and every query and mutation', () => {
    const silent: string[] = [];
    for (const definition of schemaOf(name).definitions) {
      if (!isTypeDefinitionNode(definition)) continue;
      const type = definition.name.value;
      if (!definition.description) silent.push(type);
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || (type !== 'Query' && type !== 'Mutation')) continue;
      for (const field of definition.fields ?? []) if (!field.description) silent.push(`${type}.${field.name.value}`);
    }
    expect(silent).toEqual([]);
  });
});
