import { z } from 'zod';

/** The keys that a schema knows at `path`, for the remedy. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = schemaAt(schema, path);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What a schema wants at `path`, where a value must or may be; undefined where it knows nothing. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: unknown = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodArray) current = unwrap(current.element);
    // Every object knows a `constructor`: only what the schema itself names.
    else if (current instanceof z.ZodObject && Object.hasOwn(current.shape, String(step)))
      current = unwrap(current.shape[String(step)]);
    else return undefined;
  }
  return current as z.ZodType | undefined;
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodNullable || current instanceof z.ZodDefault) {
    current = current.unwrap();
  }
  return current;
}
