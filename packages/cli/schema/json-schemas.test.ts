import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

test.each(Object.entries(jsonSchemas()))('%s is what the schema says', (file, text) => {
  const committed = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  expect(
    committed,
    'run node --conditions=@mailatlas/source packages/cli/scripts/generate-schemas.ts',
  ).toBe(text);
});
