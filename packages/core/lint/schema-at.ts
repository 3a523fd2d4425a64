import type { z } from 'zod';
import { diagnosisSchema } from '../schema/diagnosis-schema.ts';
import { movedProviderSchema, providerSchema } from '../schema/provider-schema.ts';
import type { Entry, Pointer } from './entries.ts';

type Definition = z.core.$ZodTypes['_zod']['def'];

/** The schema that an entry must fit, from its folder and its kind. */
export function schemaOf(entry: Entry): z.ZodType {
  if (entry.path.startsWith('diagnoses/')) return diagnosisSchema;
  const { kind } = entry.value as { kind?: unknown };
  return kind === 'moved' ? movedProviderSchema : providerSchema;
}

/** The keys of an object schema in their order, with the schema of each; `undefined` for any other schema. */
export function shapeOf(
  schema: z.core.$ZodType,
): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const definition = unwrapped(schema);
  return definition.type === 'object' ? definition.shape : undefined;
}

/** The schema of an array's elements; `undefined` for any other schema. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const definition = unwrapped(schema);
  return definition.type === 'array' ? definition.element : undefined;
}

/** The schema of the value at `pointer`, as far as the pointer can be followed. */
export function schemaAt(schema: z.core.$ZodType, pointer: Pointer): z.core.$ZodType | undefined {
  let found: z.core.$ZodType | undefined = schema;
  for (const key of pointer) {
    if (!found) return undefined;
    found = typeof key === 'number' ? elementOf(found) : shapeOf(found)?.[key];
  }
  return found;
}

function unwrapped(schema: z.core.$ZodType): Definition {
  let definition = schema._zod.def as Definition;
  while ('innerType' in definition) definition = definition.innerType._zod.def as Definition;
  return definition;
}
