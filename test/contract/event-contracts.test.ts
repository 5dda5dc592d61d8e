import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contractOf, decodeEvent, eventContracts, stateContracts } from '@cunguan/events';
import {
  FIELD_TEXTS,
  jsonSchemaOf,
  type EventSchema,
  type GoldenExample,
  type JsonSchema,
} from '@cunguan/events/contracts';
import { personalDataScanner } from '@cunguan/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DEPARTMENT_NAMES, inventedPerson, VILLAGE_NAMES } from '../../infra/demo/names.js';

const FOLDER = 'libs/events/contracts';
const EXAMPLE = '.example.json';
const contracts = [...eventContracts, ...stateContracts];
const files = readdirSync(FOLDER);
const readText = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

const examples = files
  .filter((file) => file.endsWith(EXAMPLE))
  .map((file) => [file.slice(0, -EXAMPLE.length), JSON.parse(readText(file)) as GoldenExample] as const);
const schemaOf = (type: string): EventSchema => JSON.parse(readText(`${type}.schema.json`)) as EventSchema;
/** The fields of a payload, those of the objects that it lists too. */
const fieldsOf = ({ properties = {} }: JsonSchema): readonly (readonly [string, JsonSchema])[] =>
  Object.entries(properties).flatMap(([name, field]) => [[name, field], ...fieldsOf(field.items ?? {})] as const);
const contract = (type: string) => {
  const found = contractOf(type);
  if (!found) throw new Error(`${type} is committed and not described`);
  return found;
};

// The patterns beside the formats say the same, and ajv knows no format by itself.
const ajv = new Ajv2020({ strict: true, validateFormats: false }).addVocabulary(['x-topic', 'x-key']);

describe('the committed event contracts', () => {
  it('are one schema and one example for each event type and each state', () => {
    const expected = contracts.flatMap(({ type }) => [`${type}.schema.json`, `${type}${EXAMPLE}`]);
    expect([...files].sort()).toEqual(expected.sort());
  });

  it('describe no field that neither event nor state has', () => {
    const used = new Set(contracts.flatMap((one) => fieldsOf(jsonSchemaOf(one))).map(([name]) => name));
    expect(Object.keys(FIELD_TEXTS).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(contracts.map((one) => [one.type, one] as const))('hold the schema of %s, closed', (type, one) => {
    const schema = schemaOf(type);
    expect(schema).toEqual(jsonSchemaOf(one));
    expect(schema['additionalProperties']).toBe(false);
    const texts = [schema.title, ...fieldsOf(schema).map(([, { description }]) => description)];
    for (const text of texts) expect(text).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
  });
});

describe.each(examples)('the golden example of %s', (type, { key, headers, value: payload }) => {
  const { topic, keyFields, validField, parse, schema } = contract(type);
  const value = payload ?? {};

  it('fits the committed schema, which refuses an unknown field', () => {
    const fits = ajv.compile(schemaOf(type));
    expect(fits(value) ? [] : fits.errors).toEqual([]);
    expect(fits({ ...value, unknown: 1 })).toBe(false);
  });

  it('is decoded and read by a consumer of today, whole', () => {
    const event = decodeEvent({ topic, key, headers, value: JSON.stringify(value) });
    expect(event.type).toBe(type);
    expect(parse(event.payload)).toEqual(schema.parse(value));
  });

  it('is keyed as the contract says, for an aggregate that its first field names', () => {
    expect(key).toBe(keyFields.map((field) => value[field]).find((one) => one !== null));
    expect(headers['ce_partitionkey']).toBe(key);
    expect(headers['ce_subject']).toBe(Object.values(value)[0]);
  });

  it('names its cause if it is a state, and the day from which it holds if it is an event', () => {
    const isState = topic.endsWith('.state.v1');
    // Recorded at 16:00 in Shanghai, on the same day as in UTC.
    const recordedOn = headers['ce_time']?.slice(0, 10);
    const holdsFrom = validField === null ? recordedOn : value[validField];
    expect(headers['ce_validtime']).toBe(isState ? undefined : holdsFrom);
    expect('ce_causationid' in headers).toBe(isState);
  });
});

describe('the golden examples', () => {
  // So many persons the demo can name without repeating one.
  const persons = Array.from({ length: 1_575 }, (_unused, n) => inventedPerson(n));
  const scan = personalDataScanner([...persons, ...VILLAGE_NAMES, ...DEPARTMENT_NAMES]);

  it.each(examples.map(([type]) => type))('hold nothing personal: %s', (type) => {
    expect(scan(readText(`${type}${EXAMPLE}`))).toEqual([]);
  });

  it('would be caught with a name of the demo in them', () => {
    expect(scan(JSON.stringify({ name: persons[7] }))).toHaveLength(1);
  });
});
