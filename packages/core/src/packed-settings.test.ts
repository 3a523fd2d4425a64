import { expect, test } from 'vitest';
import { settingsOf } from '../lint/catalog/settings-of.ts';
import { isProvider } from '../lint/check.ts';
import { readEntries } from '../lint/entries.ts';
import { sampleProvider } from '../lint/sample-entries.ts';
import { packSettings, unpackSettings } from './packed-settings.ts';
import { protocols, tlsModes } from './vocabulary.ts';

const moved = [{ id: 'old-name', to: 'new-name' }];

test('every authored provider comes out as it went in', () => {
  const providers = readEntries().providers.flatMap(({ value }) =>
    isProvider(value) ? [settingsOf(value)] : [],
  );
  expect(providers.length).toBeGreaterThan(400);
  const packed = JSON.parse(JSON.stringify(packSettings(providers, moved)));
  expect(unpackSettings(packed)).toEqual({ providers, moved });
});

test('what only some servers and some providers have stays with them', () => {
  const plain = settingsOf(sampleProvider());
  const { servers } = sampleProvider();
  const rich = settingsOf(
    sampleProvider({
      id: 'rich-mail',
      domains: [],
      quirks: ['imap-id-required'],
      servers: servers.map((server) => ({ ...server, domains: ['a.example'], username: ['x'] })),
    }),
  );
  expect(unpackSettings(packSettings([plain, rich], [])).providers).toEqual([plain, rich]);
});

test('protocols and TLS modes differ in their first letters', () => {
  for (const words of [protocols, tlsModes])
    expect(new Set(words.map(([letter]) => letter)).size).toBe(words.length);
});
