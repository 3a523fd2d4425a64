import { expect, test } from 'vitest';
import { buildIndex, type CatalogProvider } from './catalog.ts';
import { keyOf, lookUp, lookUpHost } from './look-up.ts';

const map = new Map(
  Object.entries({ 'a.example': 'a', '*.b.example': 'b', 'special.b.example': 'special' }).map(
    ([pattern, value]) => [keyOf(pattern), value] as const,
  ),
);

test.each([
  ['a.example', 'a'],
  ['x.a.example', undefined],
  ['x.b.example', 'b'],
  ['x.y.b.example', 'b'],
  ['b.example', undefined],
  ['xb.example', undefined],
  ['special.b.example', 'special'],
  ['', undefined],
])('%j: %s', (name, value) => {
  expect(lookUp(map, name)).toBe(value);
});

function provider(id: string, ...hosts: string[]): CatalogProvider {
  return {
    id,
    name: { en: id, 'zh-CN': id },
    kind: 'company',
    family: id,
    status: { state: 'active' },
    domains: [],
    servers: hosts.map((host) => ({ protocol: 'imap', host, port: 993, tls: 'implicit' })),
    username: ['%EMAILADDRESS%'],
    senderAddress: 'account',
    access: [],
    credentials: [],
    trust: 'official',
    read: '2026-11-22',
  };
}

test.each([
  ['imap.a.example', 'for-all'],
  ['w1.a.example', 'customers'],
  ['smtp-w1.a.example', 'customers'],
  ['imap-w1.b.example', 'two-forms'],
  ['pop-w1.b.example', undefined],
  ['w1.imap.c.example', 'above'],
  ['w1.c.example', undefined],
  ['any.example', undefined],
  ['a.example', undefined],
  ['', undefined],
])('the host %j: %s', (host, id) => {
  const index = buildIndex([
    provider('customers', '%ACCOUNT%.a.example'),
    provider('for-all', 'imap.a.example'),
    provider('two-forms', 'imap-%ACCOUNT%.b.example', 'smtp-%ACCOUNT%.b.example'),
    provider('above', '%ACCOUNT%.imap.c.example'),
    provider('everywhere', 'imap.%ACCOUNT%'),
  ]);
  expect(lookUpHost(index, host)?.id).toBe(id);
});
