import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFolder } from '../lint/entries.ts';

// A copy of the package, so that the script under test writes nothing into the working tree.
const copy = mkdtempSync(join(tmpdir(), 'mailatlas-drift-'));
afterAll(() => rmSync(copy, { recursive: true }));

beforeAll(() => {
  for (const folder of ['providers', 'diagnoses', 'schema', 'lint', 'scripts', 'src'])
    cpSync(join(packageFolder, folder), join(copy, folder), {
      recursive: true,
      filter: (path) => !path.includes('generated'),
    });
  cpSync(join(packageFolder, 'package.json'), join(copy, 'package.json'));
  symlinkSync(join(packageFolder, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'scripts', 'generate.ts')], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test.each(['provider.schema.json', 'diagnosis.schema.json'])(
  '%s is what the zod schemas emit (if not: pnpm generate)',
  (file) => {
    expect(readFileSync(join(packageFolder, file), 'utf8')).toBe(
      readFileSync(join(copy, file), 'utf8'),
    );
  },
);

test('the JSON Schemas describe strict objects that may name their schema', () => {
  const { anyOf } = JSON.parse(readFileSync(join(copy, 'provider.schema.json'), 'utf8'));
  for (const option of anyOf) {
    expect(option.additionalProperties).toBe(false);
    expect(option.properties).toHaveProperty('$schema');
    expect(option.required).toContain('id');
  }
});
