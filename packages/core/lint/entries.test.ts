import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lineOf, type Pointer, parseEntry, readEntries } from './entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailatlas-entries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = `{
  "id": "a",
  "servers": [
    { "port": 465 },
    {
      "port": 587
    }
  ]
}`;

test.each<[Pointer, number]>([
  [[], 1],
  [['id'], 2],
  [['servers'], 3],
  [['servers', 0, 'port'], 4],
  [['servers', 1, 'port'], 6],
  // What is missing stands where it would have to be added.
  [['servers', 1, 'host'], 5],
  [['servers', 7], 3],
  [['name', 'en'], 1],
])('%j is on line %i', (pointer, line) => {
  expect(lineOf(parseEntry('providers/a.json', 'a', text), pointer)).toBe(line);
});

test.each([
  ['nothing', '', 1],
  ['a missing comma', '{\n  "id": "a"\n  "kind": "mailbox"\n}', 3],
  ['a bracket left open', '{\n  "id": "a",\n  "name": {\n}', 4],
])('a text that is not JSON: %s', (_, broken, line) => {
  const entry = parseEntry('providers/a.json', 'a', broken);
  expect(entry.value).toBeUndefined();
  expect(lineOf(entry, [])).toBe(line);
});

test('reads entries by name, sorted, from folders below', () => {
  mkdirSync(join(folder, 'providers'));
  mkdirSync(join(folder, 'diagnoses', 'auth'), { recursive: true });
  for (const path of ['providers/b.json', 'providers/a.json', 'diagnoses/auth/required.json'])
    writeFileSync(join(folder, path), '{}');
  writeFileSync(join(folder, 'providers', 'notes.txt'), 'not an entry');
  const { providers, diagnoses } = readEntries(folder);
  expect(providers.map((entry) => entry.name)).toEqual(['a', 'b']);
  expect(diagnoses.map(({ name, path }) => [name, path])).toEqual([
    ['auth/required', 'diagnoses/auth/required.json'],
  ]);
});
