import { describe, expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { catalogIndex, getProvider, listProviders } from './catalog.ts';

const authored = readEntries().providers;

describe('the catalog', () => {
  test('holds every authored provider, each id once', () => {
    const ids = authored.flatMap(({ value }) =>
      value && !('kind' in value && value.kind === 'moved') ? [value.id] : [],
    );
    expect(listProviders().map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(listProviders().map((provider) => [provider.id, provider] as const))(
    '%s is found by its id',
    (id, provider) => {
      expect(getProvider(id)).toBe(provider);
    },
  );

  test('a moved id leads to what it is called now', () => {
    for (const { value } of authored)
      if (value?.kind === 'moved') expect(getProvider(value.id)?.id).toBe(value.to);
  });

  test.each(['', 'no-such-provider', 'constructor', '__proto__', 'QQ-MAIL'])(
    '%j is no id',
    (id) => {
      expect(getProvider(id)).toBeUndefined();
    },
  );

  test('holds neither prose nor sources', () => {
    const text = JSON.stringify(listProviders());
    expect(text).not.toMatch(/"(?:steps|sources|note|replies)"/);
    expect(text).not.toContain('https://');
  });
});

test('no template stands in the index of hosts', () => {
  expect([...catalogIndex().byHost.keys()].filter((host) => host.includes('%'))).toEqual([]);
});
