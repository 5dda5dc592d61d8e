import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { renderEventsPage } from './events-page.mjs';

const FOLDER = 'libs/events/contracts';
const SCHEMA = '.schema.json';
const EXAMPLE = '.example.json';

const formatted = async (path, text) => ({
  path,
  text: await format(text, { ...(await resolveConfig(path)), filepath: path }),
});

/** What is committed under the file name's ending, by event type. */
const readCommitted = (ending) =>
  new Map(
    (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
      .filter((file) => file.endsWith(ending))
      .map((file) => [file.slice(0, -ending.length), JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))]),
  );

/**
 * The JSON Schema and the golden example of each type of event and of state, an AsyncAPI document for each service and the page that
 * the gateway serves. A committed example is never rewritten: messages like it are in the topics.
 * @throws Error when an edit would break consumers of a committed schema
 */
export const generateEventContracts = async () => {
  // Only here, since the library has to be built before it can be loaded.
  const { eventContracts, stateContracts, allTopics } = await import('@cunguan/events');
  const { asyncApiOf, breakingEdits, fieldText, goldenExampleOf, isNullable, jsonSchemaOf } =
    await import('@cunguan/events/contracts');

  const contracts = [...eventContracts, ...stateContracts];
  const schemas = new Map(contracts.map((contract) => [contract.type, jsonSchemaOf(contract)]));
  const broken = breakingEdits(readCommitted(SCHEMA), schemas);
  if (broken.length > 0) {
    throw new Error(`breaks consumers; leave the type as it is and make a .v2 of it:\n${broken.join('\n')}`);
  }
  const examples = readCommitted(EXAMPLE);
  const goldens = new Map(
    contracts.map((contract) => [contract.type, examples.get(contract.type) ?? goldenExampleOf(contract)]),
  );
  const textOf = (name, schema) => fieldText(name, isNullable(schema));
  const services = [...new Set(contracts.map(({ service }) => service))];
  return Promise.all([
    ...[...schemas].map(([type, schema]) => formatted(`${FOLDER}/${type}${SCHEMA}`, JSON.stringify(schema))),
    ...[...goldens].map(([type, golden]) => formatted(`${FOLDER}/${type}${EXAMPLE}`, JSON.stringify(golden))),
    ...services.map((service) =>
      formatted(
        `docs/asyncapi/${service}.yaml`,
        stringify(asyncApiOf(service, goldens), { aliasDuplicateObjects: false }),
      ),
    ),
    {
      path: 'gateway/events.html',
      text: renderEventsPage({ contracts, allTopics, schemas, goldens, textOf }),
    },
  ]);
};
