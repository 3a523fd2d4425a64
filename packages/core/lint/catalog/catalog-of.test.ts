import { expect, test } from 'vitest';
import type { Server } from '../../src/provider.ts';
import { parseEntry, readEntries } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { settingsOf } from './settings-of.ts';

test('settings hold what decides an answer, and no prose', () => {
  const both = { en: 'words', 'zh-CN': '文字' };
  const [server] = sampleProvider().servers;
  const settings = settingsOf(
    sampleProvider({
      status: { state: 'closing', since: '2026-01-01', note: both, sources: ['help'] },
      servers: [{ ...(server as Server), username: ['me'], note: both }],
      unavailable: [{ protocol: 'pop3', note: both, sources: ['help'] }],
      access: [
        { protocols: ['imap'], default: 'off', actor: 'user', steps: [both], sources: ['help'] },
      ],
      limits: [{ what: 'messages-per-day', value: 5, note: both, sources: ['help'] }],
      retiredHosts: [{ host: 'old.example.com', sources: ['help'] }],
      confusedWith: [{ id: 'other', when: both }],
      sources: [
        { id: 'help', url: 'https://a.example', kind: 'database', read: '2026-11-01' },
        { id: 'unused', url: 'https://b.example', kind: 'official', read: '2026-11-02' },
      ],
    }),
  );
  expect(settings).toEqual({
    id: 'example-mail',
    name: { en: 'Example Mail', 'zh-CN': '示例邮箱' },
    kind: 'mailbox',
    family: 'example',
    status: { state: 'closing', since: '2026-01-01' },
    domains: ['example.com'],
    servers: [
      {
        protocol: 'submission',
        host: 'smtp.example.com',
        port: 465,
        tls: 'implicit',
        username: ['me'],
      },
    ],
    unavailable: ['pop3'],
    username: ['%EMAILADDRESS%'],
    senderAddress: 'account',
    access: [{ protocols: ['imap'], default: 'off', actor: 'user' }],
    credentials: [{ kind: 'password' }],
    limits: [{ what: 'messages-per-day', value: 5 }],
    retiredHosts: [{ host: 'old.example.com' }],
    confusedWith: ['other'],
    trust: 'database',
    read: '2026-11-01',
  });
});

test('every entry can be read', () => {
  const { providers, unreadable } = catalogOf(readEntries());
  expect(unreadable).toEqual([]);
  expect(providers.length).toBeGreaterThan(40);
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
