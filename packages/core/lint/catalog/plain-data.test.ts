import { createHash } from 'node:crypto';
import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { plainDataJsonSchema, plainDataSchemas } from '../../schema/plain-data-schema.ts';
import type { MovedProvider, Provider } from '../../src/provider.ts';
import { parseEntry, readEntries } from '../entries.ts';
import { sampleProvider } from '../sample-entries.ts';
import { catalogOf } from './catalog-of.ts';
import { compareServices } from './compare-services.ts';
import { parseIspdb } from './parse-ispdb.ts';
import { isNodemailerServices, parseNodemailerServices } from './parse-nodemailer-services.ts';
import { plainData } from './plain-data.ts';

const entries = readEntries();
const files = plainData(entries);
const read = (path: string) => JSON.parse(files.get(path) ?? 'null');

test('the order of the entries changes no byte', () => {
  const turned = plainData({ providers: [...entries.providers].reverse() });
  expect([...turned]).toEqual([...files]);
});

test('every file fits its schema', () => {
  expect(plainDataSchemas.catalog.parse(read('catalog.json'))).toBeTruthy();
  expect(plainDataSchemas.domains.parse(read('domains.json'))).toBeTruthy();
  plainDataSchemas.nodemailerServices.parse(read('nodemailer-services.json'));
  for (const { id } of read('catalog.json').providers)
    expect(plainDataSchemas.provider.parse(read(`providers/${id}.json`)).id).toBe(id);
});

test('the schema of version 1 holds the parts by their names', () => {
  expect(plainDataJsonSchema()).toMatchObject({
    $id: 'urn:mailatlas:catalog:1',
    $ref: '#/$defs/catalog',
    $defs: {
      catalog: { properties: { schemaVersion: { const: 1 } }, additionalProperties: false },
      domains: { type: 'object' },
      provider: { additionalProperties: false },
      nodemailerServices: { type: 'object' },
    },
  });
});

test('the sums are those of the files, in their order', () => {
  const lines = files.get('SHA256SUMS')?.trimEnd().split('\n') ?? [];
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [sum = '', path = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    ).toBe(sum);
  }
  expect(lines.map((line) => line.slice(66))).toEqual([...files.keys()].slice(0, -1).sort());
});

test('XML and the list for nodemailer say what the catalog says', () => {
  const xml = [...files].filter(([path]) => path.endsWith('.xml'));
  expect(xml.length).toBeGreaterThan(100);
  const listings = xml.map(([path, text]) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return parseIspdb(path, text);
  });
  const services = read('nodemailer-services.json');
  expect(isNodemailerServices(services)).toBe(true);
  listings.push(parseNodemailerServices('services.json', services));
  expect(listings.flatMap(({ skipped }) => skipped)).toEqual([]);
  const catalog = catalogOf(entries);
  const found = compareServices(
    listings.flatMap((listing) => listing.services),
    catalog,
  );
  expect(found.conflicts).toEqual([]);
  expect(found.gaps.filter(({ what }) => what !== 'endpoint')).toEqual([]);
});

test.each<[string, Partial<Provider>, string, string | undefined]>([
  ['a mailbox', {}, 'ispdb/example.com.xml', '<username>%EMAILADDRESS%</username>'],
  ['a fixed user name', { username: ['apikey'] }, 'ispdb/example.com.xml', '<username>apikey<'],
  ['a user name that is issued', { username: ['%ISSUED%'] }, 'ispdb/example.com.xml', undefined],
  ['a closed service', { status: { state: 'closed' } }, 'ispdb/example.com.xml', undefined],
  ['a pattern', { domains: ['*.example.com'] }, 'ispdb/*.example.com.xml', undefined],
  [
    'OAuth2 before the password, which clients would take first',
    {
      credentials: (['app-password', 'oauth2'] as const).map((kind) => ({
        kind,
        name: { en: 'A', 'zh-CN': '甲' },
        steps: [],
        sources: ['help'],
      })),
    },
    'ispdb/example.com.xml',
    '<authentication>OAuth2</authentication>\n      <authentication>password-cleartext<',
  ],
  [
    'signs that mean something in XML',
    { name: { en: 'A & B <"Mail">', 'zh-CN': '甲' } },
    'ispdb/example.com.xml',
    '<displayName>A &amp; B &lt;&quot;Mail&quot;&gt;</displayName>',
  ],
  [
    'a region',
    {
      servers: [{ ...server(), host: 'smtp.%REGION%.example.com' }],
      regionParameter: {
        default: 'eu',
        values: [{ id: 'eu', insert: 'e1', name: { en: 'Europe', 'zh-CN': '欧洲' } }],
        sources: ['help'],
      },
    },
    'nodemailer-services.json',
    '"example-mail-eu": {\n    "description": "Example Mail, Europe",\n    "host": "smtp.e1.example.com"',
  ],
  [
    'STARTTLS, which nodemailer must not skip',
    { servers: [{ ...server(), port: 587, tls: 'starttls' }] },
    'nodemailer-services.json',
    '"secure": false,\n    "requireTLS": true',
  ],
  ['no submission', { servers: [] }, 'nodemailer-services.json', '{}\n'],
  ['only hosts of single customers, as XML', customers(), 'ispdb/example.com.xml', undefined],
  ['only hosts of single customers, as a list', customers(), 'nodemailer-services.json', '{}\n'],
  [
    'hosts of single customers beside one for all',
    customers(server()),
    'nodemailer-services.json',
    '"host": "smtp.example.com"',
  ],
  [
    'hosts of single customers, in the entry',
    customers(),
    'providers/example-mail.json',
    '"host": "%ACCOUNT%.example.com"',
  ],
])('%s', (_, changes, path, expected) => {
  const text = plainData(only(sampleProvider(changes))).get(path);
  if (expected === undefined) expect(text).toBeUndefined();
  else expect(text).toContain(expected);
});

test('what was renamed stands in catalog.json and has no file', () => {
  const data = plainData(only(sampleProvider(), { id: 'old', kind: 'moved', to: 'example-mail' }));
  expect(JSON.parse(data.get('catalog.json') ?? '').moved).toEqual({ old: 'example-mail' });
  expect(data.has('providers/old.json')).toBe(false);
});

test('an alias leads to one service', () => {
  const data = plainData(
    only(
      sampleProvider({ id: 'a', aliases: ['Mail', '邮箱'] }),
      sampleProvider({ id: 'mail', aliases: ['A'], domains: [] }),
    ),
  );
  const services = JSON.parse(data.get('nodemailer-services.json') ?? '');
  expect(services.a.aliases).toEqual(['Example Mail']);
  expect(services.mail.aliases).toBeUndefined();
});

/** A provider with a server for each customer, and these for all. */
function customers(...others: Provider['servers']): Partial<Provider> {
  return {
    servers: [{ ...server(), host: '%ACCOUNT%.example.com' }, ...others],
    hostParameter: {
      name: { en: 'server name', 'zh-CN': '服务器名' },
      example: 'w0123456',
      where: { en: 'It stands in the welcome mail.', 'zh-CN': '写在开通邮件里。' },
      sources: ['help'],
    },
  };
}

function server() {
  return sampleProvider().servers[0] as Provider['servers'][number];
}

function only(...values: readonly (Provider | MovedProvider)[]) {
  return {
    providers: values.map((value) =>
      parseEntry<Provider | MovedProvider>(value.id, value.id, JSON.stringify(value)),
    ),
  };
}
