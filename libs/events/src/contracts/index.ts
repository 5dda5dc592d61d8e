export { asyncApiOf } from './asyncapi.js';
export { fieldText, FIELD_TEXTS } from './field-texts.js';
export { goldenExampleOf } from './golden-example.js';
export type { GoldenExample } from './golden-example.js';
export { isNullable, jsonSchemaOf } from './json-schema.js';
export type { EventSchema, JsonSchema } from './json-schema.js';
export { breakingChanges, breakingEdits } from './schema-gate.js';
