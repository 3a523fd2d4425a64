import { expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { aliasesOf } from './aliases.ts';

test('every other name that an entry lists, then the names of what it took over', () => {
  for (const { name, value } of readEntries().providers) {
    if (!value || !('domains' in value)) continue;
    const { aliases = [], formerServices = [] } = value;
    const all = aliasesOf(name);
    const own = Object.values(value.name);
    expect(all).toEqual(expect.arrayContaining(aliases.filter((each) => !own.includes(each))));
    if (formerServices.length === 0) expect(all.length).toBeLessThanOrEqual(aliases.length);
  }
  expect(aliasesOf('qq-mail')).toContain('Foxmail');
  expect(aliasesOf('virgin-media')).toEqual(expect.arrayContaining(['ntlworld']));
});

test.each(['nobody', 'constructor', ''])('%j has none', (id) => {
  expect(aliasesOf(id)).toEqual([]);
});
