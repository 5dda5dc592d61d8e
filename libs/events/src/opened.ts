import { z } from 'zod';

/**
 * A schema as a reader takes it: fields that a newer producer has added are left out and not refused, also those of
 * objects within lists, of nullable and of optional ones.
 */
const opened = (schema: z.core.$ZodType): z.core.$ZodType => {
  if (schema instanceof z.ZodObject) return openedObject(schema.shape);
  if (schema instanceof z.ZodArray) return z.array(opened(schema.element));
  if (schema instanceof z.ZodNullable) return z.nullable(opened(schema.unwrap()));
  if (schema instanceof z.ZodOptional) return z.optional(opened(schema.unwrap()));
  return schema;
};

/** The object of these fields, opened. */
export const openedObject = (shape: z.ZodRawShape): z.ZodObject =>
  z.object(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, opened(field)])));
