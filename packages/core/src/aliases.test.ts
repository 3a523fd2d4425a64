import { expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { aliasesOf } from './aliases.ts';

test('every other name that an entry lists', () => {
  for (const { name, value } of readEntries().providers)
    if (value && 'aliases' in value) expect(aliasesOf(name)).toEqual(value.aliases ?? []);
  expect(aliasesOf('qq-mail')).toContain('Foxmail');
});

test.each(['nobody', 'constructor', ''])('%j has none', (id) => {
  expect(aliasesOf(id)).toEqual([]);
});
