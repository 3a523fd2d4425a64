import { expect, test } from 'vitest';
import type { MovedProvider, Provider } from '../../src/provider.ts';
import { type Entry, parseEntry } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { diffCatalogs } from './diff-catalogs.ts';
import { catalogDiffLines } from './print-catalog-diff.ts';

type Authored = Provider | MovedProvider;
const sample = sampleProvider();
const [server] = sample.servers;
const nothing = [
  'providers: 0 added, 0 removed, 0 moved',
  'addresses: 0 answered differently, 0 new, 0 gone',
  'providers without domains: 0 answered differently, 0 new, 0 gone',
];

test.each<[string, readonly Authored[], readonly Authored[], readonly string[]]>([
  ['nothing', [sample], [sample], []],
  [
    'a port',
    [sample],
    [sampleProvider({ servers: [{ ...server, port: 587, tls: 'starttls' } as never] })],
    ['user@example.com: submission smtp.example.com:465 implicit -> smtp.example.com:587 starttls'],
  ],
  [
    'the form of the user name',
    [sample],
    [sampleProvider({ username: ['%EMAILLOCALPART%'] })],
    ['user@example.com: username user@example.com -> user'],
  ],
  [
    'a protocol that is known not to exist',
    [sample],
    [sampleProvider({ unavailable: [{ protocol: 'pop3', sources: ['help'] }] })],
    ['user@example.com: pop3 — -> not offered'],
  ],
  [
    'a domain more, and one less',
    [sampleProvider({ domains: ['example.com', 'old.example'] })],
    [sampleProvider({ domains: ['new.example', 'example.com'] })],
    [
      'user@new.example: not known -> provider example-mail; submission smtp.example.com:465 implicit',
      'user@old.example: provider example-mail; submission smtp.example.com:465 implicit -> not known',
    ],
  ],
  [
    'a pattern that takes over what was listed',
    [sampleProvider({ domains: ['a.example.com'] })],
    [sampleProvider({ domains: ['*.example.com'] })],
    [
      'user@any.example.com: not known -> provider example-mail; submission smtp.example.com:465 implicit',
    ],
  ],
  [
    'a domain that goes to another provider',
    [sample, sampleProvider({ id: 'other', domains: [] })],
    [sampleProvider({ domains: [] }), sampleProvider({ id: 'other' })],
    ['user@example.com: provider example-mail -> other'],
  ],
  [
    'a renamed provider',
    [sample],
    [sampleProvider({ id: 'new-mail' }), { id: 'example-mail', kind: 'moved', to: 'new-mail' }],
    [
      'provider added: new-mail',
      'provider moved: example-mail -> new-mail',
      'user@example.com: provider example-mail -> new-mail',
    ],
  ],
  [
    'a region of a provider without domains',
    [withRegions(['eu'])],
    [withRegions(['eu', 'us'])],
    ['relay: regions eu; eu unless chosen -> eu, us; eu unless chosen'],
  ],
  ['a provider without domains', [withRegions(['eu'])], [], ['provider removed: relay']],
  ['only prose', [sample], [sampleProvider({ aliases: ['Example'] })], []],
])('shows %s', (_, before, after, lines) => {
  const printed = catalogDiffLines(diffCatalogs(catalog(before), catalog(after)));
  if (lines.length === 0) expect(printed).toEqual(nothing);
  expect(printed.slice(0, lines.length)).toEqual(lines);
});

test('counts', () => {
  const after = [sampleProvider({ domains: ['b.example', 'a.example'] }), withRegions(['eu'])];
  const diff = diffCatalogs(catalog([sample]), catalog(after));
  expect(diff.addresses.map(({ about }) => about)).toEqual([
    'user@a.example',
    'user@b.example',
    'user@example.com',
  ]);
  expect(catalogDiffLines(diff).slice(-3)).toEqual([
    'providers: 1 added, 0 removed, 0 moved',
    'addresses: 0 answered differently, 2 new, 1 gone',
    'providers without domains: 0 answered differently, 1 new, 0 gone',
  ]);
});

test('names entries that are not JSON', () => {
  const broken = catalogOf({ providers: [parseEntry('providers/a.json', 'a', '{')] });
  expect(catalogDiffLines(diffCatalogs(catalog([]), broken))[0]).toBe(
    'not readable, left out: after: providers/a.json',
  );
});

function withRegions(ids: readonly string[]): Provider {
  const values = ids.map((id) => ({ id, name: { en: id, 'zh-CN': id } }));
  return sampleProvider({
    id: 'relay',
    domains: [],
    regionParameter: { default: 'eu', values, sources: ['help'] },
  });
}

function catalog(values: readonly Authored[]) {
  return catalogOf({
    providers: values.map(
      (value): Entry<Authored> =>
        parseEntry(`providers/${value.id}.json`, value.id, JSON.stringify(value)),
    ),
  });
}
