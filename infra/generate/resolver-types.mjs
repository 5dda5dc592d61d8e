import { readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { format, resolveConfig } from 'prettier';

const BANNER = '// Generated from schema.graphql by `npm run generate`; edit the schema instead.\n\n';

/**
 * The resolver types of one service. `codegen.json` beside the schema maps GraphQL types to the rows that stand
 * for them.
 */
export const generateResolverTypes = async (folder) => {
  const sdl = await readFile(`${folder}/schema.graphql`, 'utf8');
  const { mappers } = JSON.parse(await readFile(`${folder}/codegen.json`, 'utf8'));
  const output = await codegen({
    filename: 'schema.ts',
    documents: [],
    schema: parse(sdl),
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      immutableTypes: true,
      defaultScalarType: 'unknown',
      skipTypename: true,
      onlyResolveTypeForInterfaces: true,
      useIndexSignature: false,
      contextType: '../context.js#Context',
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null',
      scalars: { Date: 'string', Moment: 'string', ID: 'string' },
      mappers,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
  });
  const path = `${folder}/src/generated/schema.ts`;
  return { path, text: await format(BANNER + output, { ...(await resolveConfig(path)), parser: 'typescript' }) };
};
