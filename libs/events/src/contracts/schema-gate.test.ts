import { describe, expect, it } from '@jest/globals';
import { eventContracts } from '../catalogue.js';
import { jsonSchemaOf } from './json-schema.js';
import { breakingChanges, breakingEdits } from './schema-gate.js';

type Draft = Record<string, unknown>;

const base = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:cunguan:event:cunguan.people.sample.v1',
  title: '样本 / A sample',
  'x-topic': 'cunguan.people.sample.events.v1',
  'x-key': ['officialId'],
  type: 'object',
  additionalProperties: false,
  required: ['officialId', 'on', 'rank', 'marks', 'votes', 'place', 'principal'],
  properties: {
    officialId: { type: 'string', format: 'uuid', description: '村官 / The official' },
    on: { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    rank: { type: 'string', enum: ['HEAD', 'DEPUTY', 'MEMBER'] },
    marks: { type: 'array', minItems: 1, items: { type: 'integer', minimum: 1, maximum: 5 } },
    votes: { type: 'integer', minimum: 0, maximum: 1000 },
    principal: { type: 'boolean' },
    dueOn: { anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] },
    note: { type: 'string', maxLength: 20 },
    place: {
      type: 'object',
      additionalProperties: false,
      required: ['villageId'],
      properties: { villageId: { type: 'string' }, townId: { type: 'string' } },
    },
  },
};

const { properties, required } = base;
const { place } = properties;

const set = (changed: Draft): Draft => ({ ...base, ...changed });
const field = (changed: Record<string, Draft>): Draft => set({ properties: { ...properties, ...changed } });
const without = (from: object, name: string): Draft =>
  Object.fromEntries(Object.entries(from).filter(([other]) => other !== name));
const add = (name: string, schema: Draft): Draft => field({ [name]: schema });

const BREAKING: readonly (readonly [string, Draft])[] = [
  ['an optional field is removed', set({ properties: without(properties, 'note') })],
  [
    'a required field is removed',
    set({ properties: without(properties, 'votes'), required: required.filter((name) => name !== 'votes') }),
  ],
  [
    'a field is renamed',
    set({
      properties: { ...without(properties, 'on'), at: properties.on },
      required: required.map((name) => (name === 'on' ? 'at' : name)),
    }),
  ],
  ['a field differs in case', set({ properties: { ...without(properties, 'note'), Note: properties.note } })],
  ['an integer becomes a string', field({ votes: { type: 'string' } })],
  ['an integer becomes a number', field({ votes: { ...properties.votes, type: 'number' } })],
  ['a string becomes an object', field({ note: { type: 'object' } })],
  ['a value becomes an array of it', field({ votes: { type: 'array', items: properties.votes } })],
  ['an array becomes its item', field({ marks: properties.marks.items })],
  ['the type is no longer told', field({ principal: {} })],
  ['a boolean becomes an enum', field({ principal: { type: 'string', enum: ['YES', 'NO'] } })],
  ['an optional field becomes required', set({ required: [...required, 'note'] })],
  ['a required field becomes optional', set({ required: required.filter((name) => name !== 'votes') })],
  ['no field is required any more', without(base, 'required')],
  ['a new field is required', { ...add('level', { type: 'string' }), required: [...required, 'level'] }],
  ['an enum loses a value', field({ rank: { type: 'string', enum: ['HEAD', 'DEPUTY'] } })],
  ['an enum gains a value', field({ rank: { type: 'string', enum: [...properties.rank.enum, 'GUEST'] } })],
  ['an enum value is renamed', field({ rank: { type: 'string', enum: ['CHIEF', 'DEPUTY', 'MEMBER'] } })],
  ['an enum is dropped', field({ rank: { type: 'string' } })],
  ['an enum comes to a free string', field({ note: { ...properties.note, enum: ['A'] } })],
  ['a minimum rises', field({ votes: { ...properties.votes, minimum: 1 } })],
  ['a minimum falls', field({ votes: { ...properties.votes, minimum: -1 } })],
  ['a maximum falls', field({ votes: { ...properties.votes, maximum: 999 } })],
  ['a maximum is dropped', field({ votes: without(properties.votes, 'maximum') })],
  ['a minimum becomes exclusive', field({ votes: { type: 'integer', exclusiveMinimum: 0, maximum: 1000 } })],
  ['only multiples are left', field({ votes: { ...properties.votes, multipleOf: 2 } })],
  ['a text gets shorter', field({ note: { ...properties.note, maxLength: 10 } })],
  ['a text gets a least length', field({ note: { ...properties.note, minLength: 1 } })],
  ['a pattern is changed', field({ on: { ...properties.on, pattern: '^20\\d{2}-\\d{2}-\\d{2}$' } })],
  ['a pattern is dropped', field({ on: without(properties.on, 'pattern') })],
  ['a pattern is added', field({ note: { ...properties.note, pattern: '^[A-Z]+$' } })],
  ['a format is changed', field({ on: { ...properties.on, format: 'date-time' } })],
  ['a format is dropped', field({ officialId: { type: 'string' } })],
  ['a nullable field becomes not null', field({ dueOn: { type: 'string', format: 'date' } })],
  ['a field becomes nullable', field({ on: { anyOf: [properties.on, { type: 'null' }] } })],
  ['a field becomes nullable by a list of types', field({ note: { ...properties.note, type: ['string', 'null'] } })],
  [
    'the value behind a null is narrowed',
    field({ dueOn: { anyOf: [{ type: 'string', format: 'date', pattern: '^2' }, { type: 'null' }] } }),
  ],
  ['the items of an array are retyped', field({ marks: { ...properties.marks, items: { type: 'string' } } })],
  [
    'the bounds of items are narrowed',
    field({ marks: { ...properties.marks, items: { type: 'integer', minimum: 1, maximum: 4 } } }),
  ],
  ['the items are no longer described', field({ marks: without(properties.marks, 'items') })],
  ['an array needs more items', field({ marks: { ...properties.marks, minItems: 2 } })],
  ['an array takes fewer items', field({ marks: { ...properties.marks, maxItems: 9 } })],
  ['the items must differ', field({ marks: { ...properties.marks, uniqueItems: true } })],
  ['the closed payload is opened', set({ additionalProperties: true })],
  ['the payload says nothing about other fields', without(base, 'additionalProperties')],
  ['a closed object in it is opened', field({ place: { ...place, additionalProperties: true } })],
  [
    'a field within an object is removed',
    field({ place: { ...place, properties: without(place.properties, 'townId') } }),
  ],
  ['a field within an object becomes required', field({ place: { ...place, required: ['villageId', 'townId'] } })],
  ['the topic is changed', set({ 'x-topic': 'cunguan.people.other.events.v1' })],
  ['the key is another field', set({ 'x-key': ['place'] })],
  ['the key gets a second field', set({ 'x-key': ['officialId', 'note'] })],
  ['the id is changed', set({ $id: 'urn:cunguan:event:cunguan.people.other.v1' })],
  ['the dialect is changed', set({ $schema: 'http://json-schema.org/draft-07/schema#' })],
  ['a fixed value is demanded', field({ principal: { type: 'boolean', const: true } })],
  ['a condition over fields comes', set({ dependentRequired: { note: ['dueOn'] } })],
  ['what an absent field stands for is changed', field({ note: { ...properties.note, default: 'none' } })],
];

const ADDITIVE: readonly (readonly [string, Draft])[] = [
  ['nothing', base],
  ['an optional string', add('level', { type: 'string' })],
  ['an optional id', add('cadreId', { type: 'string', format: 'uuid' })],
  ['an optional date', add('until', { type: 'string', format: 'date' })],
  ['an optional integer with bounds', add('age', { type: 'integer', minimum: 1, maximum: 9 })],
  ['an optional boolean', add('first', { type: 'boolean' })],
  ['an optional enum', add('kind', { type: 'string', enum: ['A', 'B'] })],
  ['an optional array', add('parts', { type: 'array', items: { type: 'string' } })],
  ['an optional nullable field', add('leftOn', { type: ['string', 'null'] })],
  ['an optional closed object', add('host', { type: 'object', additionalProperties: false, required: ['id'] })],
  ['two optional fields', field({ one: { type: 'string' }, two: { type: 'string' } })],
  [
    'an optional field within an object',
    field({ place: { ...place, properties: { ...place.properties, districtId: { type: 'string' } } } }),
  ],
  ['a better title', set({ title: '范例 / An example' })],
  ['a description of the payload', set({ description: '说明 / A text' })],
  ['a better description of a field', field({ officialId: { ...properties.officialId, description: '大学生村官' } })],
  ['a description is dropped', field({ officialId: { type: 'string', format: 'uuid' } })],
  ['a title of a field', field({ votes: { ...properties.votes, title: '得票 / Votes' } })],
  ['examples', set({ examples: [{}] })],
  ['examples of a field', field({ votes: { ...properties.votes, examples: [1, 2] } })],
  ['a comment', set({ $comment: 'why' })],
  ['a field is called deprecated', field({ note: { ...properties.note, deprecated: true } })],
  ['the type is called deprecated', set({ deprecated: true })],
  [
    'a description of items',
    field({ marks: { ...properties.marks, items: { ...properties.marks.items, title: '分' } } }),
  ],
  [
    'a description within a nullable field',
    field({ dueOn: { anyOf: [{ type: 'string', format: 'date', description: '期限' }, { type: 'null' }] } }),
  ],
  ['another order of fields', set({ properties: Object.fromEntries(Object.entries(properties).reverse()) })],
  ['another order of required', set({ required: [...required].reverse() })],
  ['another order of enum values', field({ rank: { type: 'string', enum: [...properties.rank.enum].reverse() } })],
  ['another order of keywords', Object.fromEntries(Object.entries(base).reverse())],
  ['null is named first', field({ dueOn: { anyOf: [{ type: 'null' }, { type: 'string', format: 'date' }] } })],
  ['null in a list of types in place of anyOf', field({ dueOn: { type: ['string', 'null'], format: 'date' } })],
];

describe('the schema gate', () => {
  it.each(BREAKING)('catches that %s', (_edit, after) => {
    expect(breakingChanges(base, after)).not.toEqual([]);
  });

  it.each(ADDITIVE)('lets pass: %s', (_edit, after) => {
    expect(breakingChanges(base, after)).toEqual([]);
  });

  it('knows at least thirty breaking edits and twenty additive ones', () => {
    expect(BREAKING.length).toBeGreaterThanOrEqual(30);
    expect(ADDITIVE.length).toBeGreaterThanOrEqual(20);
  });

  it('says where and what', () => {
    expect(breakingChanges(base, field({ votes: { ...properties.votes, minimum: 1 } }))).toEqual([
      'payload.votes: minimum was 0, is 1',
    ]);
    const renamed = set({ properties: { ...without(properties, 'note'), remark: properties.note } });
    expect(breakingChanges(base, renamed)).toEqual(['payload.note: field was removed or renamed']);
  });

  it('takes a new event type and misses a removed one', () => {
    expect(breakingChanges(undefined, base)).toEqual([]);
    expect(breakingEdits(new Map([['a.v1', base]]), new Map([['a.v2', base]]))).toEqual([
      'a.v1: the event type was removed',
    ]);
  });

  it('catches each field of each event type that is removed, retyped or made optional', () => {
    for (const schema of eventContracts.map(jsonSchemaOf)) {
      for (const name of Object.keys(schema.properties)) {
        const edits: readonly Draft[] = [
          { ...schema, properties: without(schema.properties, name) },
          { ...schema, properties: { ...schema.properties, [name]: { type: 'object' } } },
          { ...schema, required: schema.required.filter((other) => other !== name) },
        ];
        expect(edits.map((edit) => breakingChanges(schema, edit).length > 0)).toEqual([true, true, true]);
      }
    }
  });
});
