import { describe, expect, test } from 'vitest';
import { parseEntry, readEntries } from './entries.ts';
import { canonicalEntry, disorders, entryText } from './format-entry.ts';

const messy = {
  sources: [],
  unknown: 1,
  mx: ['b.example', 'a.example', 'b.example'],
  domains: ['z.example', 'a.example'],
  name: { 'zh-CN': '甲', en: 'A' },
  id: 'a',
  $schema: '../provider.schema.json',
  servers: [{ port: 25, protocol: 'submission' }, { protocol: 'imap' }],
};

test('orders keys by the schema, keeps unknown ones last and sorts names', () => {
  expect(entryText(canonical(messy))).toBe(
    entryText({
      $schema: '../provider.schema.json',
      id: 'a',
      name: { en: 'A', 'zh-CN': '甲' },
      domains: ['z.example', 'a.example'],
      mx: ['a.example', 'b.example'],
      servers: [{ protocol: 'submission', port: 25 }, { protocol: 'imap' }],
      sources: [],
      unknown: 1,
    }),
  );
});

test('a canonical entry has no disorder and stays as it is', () => {
  const once = canonical(messy);
  expect(disorders(entryOf(once))).toEqual([]);
  expect(entryText(canonical(once))).toBe(entryText(once));
});

describe('real entries', () => {
  const { providers, diagnoses } = readEntries();
  test('lose and gain nothing', () => {
    for (const entry of [...providers, ...diagnoses])
      if (entry.value) expect(canonicalEntry(entry), entry.path).toEqual(sortedNames(entry.value));
  });
});

function sortedNames(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'mx' || key === 'regions' ? [...new Set<string>(each)].sort() : each,
    ]),
  );
}

function canonical(value: unknown): unknown {
  return canonicalEntry(entryOf(value));
}

function entryOf(value: unknown) {
  return parseEntry('providers/a.json', 'a', JSON.stringify(value));
}
