import type { BilingualText } from '@cunguan/domain';
import { z } from 'zod';
import type { EventContract } from '../event-contract.js';
import { fieldText } from './field-texts.js';

/** What we write and read of a JSON Schema; any other keyword may stand in one too. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of a message's payload, with where the event is published. */
export interface EventSchema extends JsonSchema {
  readonly $id: string;
  readonly title: string;
  readonly 'x-topic': string;
  readonly 'x-key': readonly string[];
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** Both languages in one text, Chinese first, as everywhere in the contracts. */
export const inBoth = ({ zh, en }: BilingualText): string => `${zh} / ${en}`;

/** Whether null is a value of the field, as zod writes it. */
export const isNullable = ({ anyOf = [] }: JsonSchema): boolean => anyOf.some(({ type }) => type === 'null');

type Fields = Readonly<Record<string, JsonSchema>>;

const describeItems = (items: JsonSchema): JsonSchema =>
  items.properties ? { ...items, properties: described(items.properties) } : items;

/** Each field with its meaning, those of listed objects too. */
const described = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      {
        description: inBoth(fieldText(name, isNullable(field))),
        ...field,
        ...(field.items ? { items: describeItems(field.items) } : {}),
      },
    ]),
  );

/** The closed JSON Schema (draft 2020-12) of an event type's payload. */
export const jsonSchemaOf = ({ type, title, topic, keyFields, schema }: EventContract): EventSchema => {
  const { $schema, properties = {}, required = [], ...rest } = z.toJSONSchema(schema) as JsonSchema;
  return {
    $schema,
    $id: `urn:cunguan:event:${type}`,
    title: inBoth(title),
    'x-topic': topic,
    'x-key': keyFields,
    ...rest,
    properties: described(properties),
    required,
  };
};
