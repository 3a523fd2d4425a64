import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../schema/json-schemas.ts';

/** Writes the JSON Schemas of what the command prints. */
for (const [file, text] of Object.entries(jsonSchemas()))
  writeFileSync(join(import.meta.dirname, '..', file), text);
