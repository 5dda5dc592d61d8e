import type { JsonSchema } from './json-schema.js';
import { sameJson } from './same-json.js';

/** Keywords that tell people something and refuse no value. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['$comment', 'deprecated', 'description', 'examples', 'title']);
/** Keywords that are compared part by part. */
const STRUCTURE: ReadonlySet<string> = new Set(['properties', 'required', 'items', 'anyOf', 'enum', 'type']);

const describe = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

const byType = (a: JsonSchema, b: JsonSchema): number => describe(a.type).localeCompare(describe(b.type));

/** `["string", "null"]` and an `anyOf` of the two say the same; both become a list of alternatives in one order. */
const alternativesOf = (schema: JsonSchema): readonly JsonSchema[] => {
  const { anyOf, type, ...shared } = schema;
  if (anyOf) {
    const common = type === undefined ? shared : { ...shared, type };
    return anyOf.flatMap((one) => alternativesOf({ ...common, ...one })).sort(byType);
  }
  if (type === undefined || typeof type === 'string') return [schema];
  return type.map((one) => (one === 'null' ? { type: one } : { ...shared, type: one })).sort(byType);
};

const typesOf = (alternatives: readonly JsonSchema[]): string => alternatives.map(({ type }) => String(type)).join('|');

const enumChanges = (at: string, before: JsonSchema, after: JsonSchema): readonly string[] => {
  if (before.enum === undefined && after.enum === undefined) return [];
  if (before.enum === undefined || after.enum === undefined) {
    return [`${at}: enum was ${describe(before.enum)}, is ${describe(after.enum)}`];
  }
  const [old, now] = [before.enum, after.enum];
  return [
    ...old.filter((value) => !now.includes(value)).map((value) => `${at}: enum value ${describe(value)} was removed`),
    ...now.filter((value) => !old.includes(value)).map((value) => `${at}: enum value ${describe(value)} is new`),
  ];
};

const propertyChanges = (at: string, before: JsonSchema, after: JsonSchema): readonly string[] => {
  const [old, now] = [before.properties ?? {}, after.properties ?? {}];
  const [neededBefore, needed] = [new Set(before.required), new Set(after.required)];
  return [
    ...Object.entries(old).flatMap(([name, field]) => {
      const path = `${at}.${name}`;
      const same = now[name];
      if (!same) return [`${path}: field was removed or renamed`];
      const wasNeeded = neededBefore.has(name);
      if (wasNeeded !== needed.has(name)) {
        return [`${path}: field was ${wasNeeded ? 'required' : 'optional'} and no longer is`];
      }
      return changes(path, field, same);
    }),
    ...[...needed]
      .filter((name) => !Object.hasOwn(old, name))
      .map((name) => `${at}.${name}: field is new and required`),
  ];
};

/** Bounds, patterns, formats, openness and every keyword that we do not know: any difference may refuse a value. */
const keywordChanges = (at: string, before: JsonSchema, after: JsonSchema): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !ANNOTATIONS.has(keyword) && !STRUCTURE.has(keyword))
    .filter((keyword) => !sameJson(before[keyword], after[keyword]))
    .map((keyword) => `${at}: ${keyword} was ${describe(before[keyword])}, is ${describe(after[keyword])}`);

const changes = (at: string, before: JsonSchema, after: JsonSchema): readonly string[] => {
  const [old, now] = [alternativesOf(before), alternativesOf(after)];
  if (typesOf(old) !== typesOf(now)) return [`${at}: type was ${typesOf(old)}, is ${typesOf(now)}`];
  return old.flatMap((was, index) => {
    const is = now[index] ?? {};
    return [
      ...keywordChanges(at, was, is),
      ...enumChanges(at, was, is),
      ...propertyChanges(at, was, is),
      ...(was.items || is.items ? changes(`${at}[]`, was.items ?? {}, is.items ?? {}) : []),
    ];
  });
};

/**
 * What of the edit from one schema of an event type to the next breaks somebody: a consumer that knows the old schema
 * and ignores new fields, or one that knows the new schema and reads events of old. Empty when nothing does.
 * Undefined stands for a type that does not exist; why each edit counts as it does is told in ADR 7.
 */
export const breakingChanges = (before: JsonSchema | undefined, after: JsonSchema | undefined): readonly string[] => {
  if (!before) return [];
  return after ? changes('payload', before, after) : ['the event type was removed'];
};

/** The breaking changes of all event types, each with its type's name: a committed type must still be there. */
export const breakingEdits = (
  committed: ReadonlyMap<string, JsonSchema>,
  current: ReadonlyMap<string, JsonSchema>,
): readonly string[] =>
  [...committed].flatMap(([type, schema]) =>
    breakingChanges(schema, current.get(type)).map((change) => `${type}: ${change}`),
  );
