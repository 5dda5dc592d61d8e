import { readFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** The supergraph of the services; refuses with every composition error. Its URLs are replaced at run time. */
export const composeSupergraph = async (services) => {
  const definitions = await Promise.all(
    services.map(async (name) => ({
      name,
      url: `http://${name}/graphql`,
      typeDefs: parse(await readFile(`services/${name}/schema.graphql`, 'utf8')),
    })),
  );
  const { errors, supergraphSdl } = composeServices(definitions);
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  return { path: 'gateway/supergraph.graphql', text: `${supergraphSdl.trimEnd()}\n` };
};
