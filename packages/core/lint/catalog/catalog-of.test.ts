import { expect, test } from 'vitest';
import { listProviders } from '../../src/catalog.ts';
import { parseEntry, readEntries } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { settingsOf } from './settings-of.ts';

test('the settings are those that are published (if not: pnpm generate)', () => {
  const { providers, unreadable } = catalogOf(readEntries());
  expect(unreadable).toEqual([]);
  expect(providers).toEqual(listProviders());
});

test('keeps what was renamed and names what it cannot read', () => {
  const moved = { id: 'old-mail', kind: 'moved', to: 'example-mail' };
  const entries = [
    ['example-mail', JSON.stringify(sampleProvider())],
    ['old-mail', JSON.stringify(moved)],
    ['broken', '{'],
    ['empty', '{}'],
    ['text', '"text"'],
    ['null', 'null'],
  ] as const;
  const catalog = catalogOf({
    providers: entries.map(([name, text]) => parseEntry(`providers/${name}.json`, name, text)),
  });
  expect(catalog.providers.map(({ id }) => id)).toEqual(['example-mail']);
  expect([...catalog.moved]).toEqual([['old-mail', 'example-mail']]);
  expect(catalog.unreadable).toEqual(
    ['broken', 'empty', 'text', 'null'].map((name) => `providers/${name}.json`),
  );
});

test('bears an entry of an older revision', () => {
  const old = { id: 'a', kind: 'mailbox', status: { state: 'active' }, domains: ['a.example'] };
  expect(settingsOf(old as never)).toMatchObject({ servers: [], credentials: [], read: '' });
});
