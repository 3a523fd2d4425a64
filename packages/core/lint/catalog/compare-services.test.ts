import { describe, expect, test } from 'vitest';
import type { Disagreement, Provider, Server } from '../../src/provider.ts';
import { parseEntry } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { compareServices } from './compare-services.ts';
import type { ListedServer, ListedService } from './listed-service.ts';
import { comparisonLines } from './print-comparison.ts';

const imap = { protocol: 'imap', host: 'imap.example.com', port: 993, tls: 'implicit' } as const;
const ours = catalog([
  sampleProvider({
    servers: [sourced(imap)],
    unavailable: [{ protocol: 'pop3', sources: ['help'] }],
    retiredHosts: [{ host: 'old.example.com', sources: ['help'] }],
    mx: ['*.mx.example.com'],
  }),
  sampleProvider({
    id: 'other',
    family: 'other',
    domains: ['*.other.example'],
    servers: [sourced({ ...imap, host: 'imap.other.example' })],
    username: ['%EMAILLOCALPART%', '%EMAILADDRESS%'],
  }),
]);

test.each<[string, Partial<ListedServer>, string | undefined]>([
  ['the same', {}, undefined],
  ['the same, with a user name', { username: 'address' }, undefined],
  ['another user name', { username: 'local-part' }, 'other-username'],
  ['another port', { port: 143, tls: 'starttls' }, 'other-port-or-tls'],
  ['another TLS mode', { tls: 'starttls' }, 'other-port-or-tls'],
  ['another host', { host: 'mail.example.com' }, 'other-host'],
  ['a placeholder for the same host', { host: 'imap.%EMAILDOMAIN%' }, undefined],
  ['a retired host', { host: 'old.example.com' }, 'retired-host'],
  ['another known operator', { host: 'imap.other.example' }, 'other-operator'],
  ['another unknown operator', { host: 'imap.elsewhere.example' }, 'other-operator'],
  ['a protocol that is not offered', { protocol: 'pop3' }, 'not-offered'],
])('%s', (_, changes, kind) => {
  const { conflicts, counts } = compareServices([listed([{ ...imap, ...changes }])], ours);
  expect(conflicts.map((conflict) => conflict.kind)).toEqual(kind ? [kind] : []);
  expect(counts).toMatchObject({ agreements: kind ? 0 : 1, disagreements: kind ? 1 : 0 });
});

test('our second user-name form agrees as well', () => {
  const server = { ...imap, host: 'imap.other.example', username: 'address' } as const;
  expect(compareServices([listed([server], ['a.other.example'])], ours).conflicts).toEqual([]);
});

test.each<[string, ListedService, object[]]>([
  [
    'a domain',
    listed([{ ...imap, host: 'x.elsewhere.example' }], ['elsewhere.example']),
    [{ what: 'domain', domains: ['elsewhere.example'] }],
  ],
  [
    'a domain that runs on a host of ours',
    listed([imap], ['elsewhere.example']),
    [{ what: 'domain', provider: 'example-mail' }],
  ],
  [
    'an MX base that stands among domains',
    listed([], ['mx.example.com']),
    [{ what: 'domain', provider: 'example-mail' }],
  ],
  [
    'a service',
    listed([{ ...imap, host: 'relay.example' }], []),
    [{ what: 'service', domains: [] }],
  ],
  [
    'a protocol',
    listed([{ ...imap, protocol: 'submission' }]),
    [{ what: 'protocol', theirs: ['submission imap.example.com:993 implicit'] }],
  ],
  [
    'an endpoint beside one that agrees',
    listed([imap, { ...imap, port: 143, tls: 'starttls' }]),
    [{ what: 'endpoint', theirs: ['imap imap.example.com:143 starttls'] }],
  ],
  ['a service that we find by its host', listed([imap], []), []],
  ['a service that we find by its name', { ...listed([imap], []), names: ['EXAMPLE mail'] }, []],
])('gap: %s', (_, service, gaps) => {
  expect(compareServices([service], ours).gaps).toMatchObject(gaps);
});

test('says a difference once for all domains that share it, gravest first', () => {
  const other = { ...imap, host: 'imap.elsewhere.example' };
  const comparison = compareServices(
    [
      listed([{ ...imap, port: 994 }], ['a.other.example', 'example.com']),
      listed([other], ['b.other.example', 'a.other.example', 'a.other.example', 'new.example']),
    ],
    ours,
  );
  expect(comparisonLines(comparison, [{ place: 'bad.xml', reason: 'is not XML' }])).toEqual([
    'domains we do not know (1)',
    '  new.example: imap imap.elsewhere.example:993 implicit  [list]',
    '',
    'another operator (2)',
    '  a.other.example (other) imap: here imap.other.example:993 implicit | there imap.example.com:994 implicit  [list]',
    '  b.other.example, a.other.example (other) imap: here imap.other.example:993 implicit | there imap.elsewhere.example:993 implicit  [list]',
    '',
    'another port or TLS mode (1)',
    '  example.com (example-mail) imap: here imap.example.com:993 implicit | there imap.example.com:994 implicit  [list]',
    '',
    'not readable, skipped (1)',
    '  bad.xml is not XML',
    '',
    '2 services with 4 domains, 3 of them known here',
    '0 protocols agree, 4 do not (counted at each domain)',
  ]);
});

describe('a disagreement that the entry decides', () => {
  const decision: Disagreement = {
    protocol: 'imap',
    theirs: ['mail.example.com:993 implicit', 'mail.example.com:143 starttls'],
    listedBy: ['list'],
    why: 'documented',
    note: { en: 'Seen twice.', 'zh-CN': '见过两次。' },
    decided: '2026-11-22',
    sources: ['help'],
  };
  const decided = catalog([
    sampleProvider({ servers: [sourced(imap)], disagreements: [decision] }),
  ]);
  const theirs = { ...imap, host: 'mail.example.com' };

  test.each<[string, ListedServer[], boolean]>([
    ['one of the endpoints', [theirs], true],
    ['all endpoints', [theirs, { ...theirs, port: 143, tls: 'starttls' }], true],
    ['one more endpoint than was decided on', [theirs, { ...theirs, port: 994 }], false],
    ['another protocol', [{ ...theirs, protocol: 'pop3', host: 'x.other.example' }], false],
  ])('%s', (_, servers, expected) => {
    const { conflicts } = compareServices([listed(servers)], decided);
    expect(conflicts.some((each) => each.decision)).toBe(expected);
  });

  test('is printed apart, with its reason and day', () => {
    const lines = comparisonLines(compareServices([listed([theirs])], decided));
    expect(lines.slice(0, 3)).toEqual([
      'decided in the entry (1)',
      '  example.com (example-mail) imap: here imap.example.com:993 implicit | there mail.example.com:993 implicit  [list]\n    the provider names the value here; Seen twice. (2026-11-22)',
      '',
    ]);
  });
});

test('compares every region', () => {
  const values = ['eu', 'us'].map((id) => ({ id, name: { en: id, 'zh-CN': id } }));
  const regional = catalog([
    sampleProvider({
      domains: [],
      servers: [sourced({ ...imap, host: 'imap.%REGION%.example.com' })],
      regionParameter: { default: 'eu', values, sources: ['help'] },
    }),
  ]);
  const service = listed([{ ...imap, host: 'imap.us.example.com' }], []);
  expect(compareServices([service], regional)).toMatchObject({
    gaps: [],
    conflicts: [],
    counts: { agreements: 1 },
  });
});

function listed(servers: readonly ListedServer[], domains = ['example.com']): ListedService {
  return { place: 'list', names: [], domains, servers };
}

function sourced(server: ListedServer): Server {
  const { protocol, host, port, tls } = server;
  return { protocol, host, port, tls, sources: ['help'] };
}

function catalog(providers: readonly Provider[]) {
  return catalogOf({
    providers: providers.map((value) => parseEntry(value.id, value.id, JSON.stringify(value))),
  });
}
