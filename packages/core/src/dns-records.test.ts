import { expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { dnsRecordsOf, formatDnsRecord, formatSpfAdvice } from './dns-records.ts';
import { en } from './languages/en.ts';
import { zhCN } from './languages/zh-CN.ts';

const regionParameter = {
  default: 'eu',
  values: [
    { id: 'eu', insert: 'eu.example', name: { en: 'Europe', 'zh-CN': '欧洲' } },
    { id: 'us', name: { en: 'United States', 'zh-CN': '美国' } },
  ],
  sources: ['help'],
};

test('records stand in the order in which they are set, the mechanisms of SPF as a whole record', () => {
  const records = dnsRecordsOf(
    {},
    {
      spf: 'include:spf.example.com',
      records: [
        { type: 'TXT', name: '_dmarc', value: 'v=DMARC1; p=none', purpose: 'dmarc' },
        { type: 'TXT', name: '%ISSUED%._domainkey', purpose: 'dkim' },
        { type: 'MX', name: '@', value: 'mx.example.com', priority: 10, purpose: 'incoming' },
      ],
      sources: ['help'],
    },
  );
  expect(records.map(({ purpose, value }) => [purpose, value])).toEqual([
    ['incoming', 'mx.example.com'],
    ['spf', 'v=spf1 include:spf.example.com ~all'],
    ['dkim', undefined],
    ['dmarc', 'v=DMARC1; p=none'],
  ]);
});

test.each([
  ['include:a.example ip4:192.0.2.1', 'v=spf1 include:a.example ip4:192.0.2.1 ~all'],
  ['redirect=_spf.example', 'v=spf1 redirect=_spf.example'],
])('%s as an SPF record', (spf, value) => {
  expect(dnsRecordsOf({}, { spf, sources: ['help'] })).toEqual([
    { type: 'TXT', name: '@', value, purpose: 'spf' },
  ]);
});

test.each([
  [undefined, 'mx.eu.example', 'bounce.eu.example'],
  ['us', 'mx.us', 'bounce.us'],
])('the records of region %s', (region, value, name) => {
  const dns = {
    records: [
      { type: 'MX', name: 'bounce.%REGION%', value: 'mx.%REGION%', purpose: 'bounces' },
    ] as const,
    sources: ['help'],
  };
  expect(dnsRecordsOf({ regionParameter }, dns, region)).toEqual([
    { type: 'MX', name, value, purpose: 'bounces' },
  ]);
});

test('advice for a domain that has an SPF record already names what to add, of the region asked for', () => {
  const records = dnsRecordsOf({ regionParameter }, { spf: 'include:%REGION%', sources: ['help'] });
  expect(formatSpfAdvice(records, en)).toContain('add include:eu.example to it');
  expect(formatSpfAdvice(records, zhCN)).toContain('include:eu.example');
  const bounces = { type: 'TXT', name: 'send', value: 'v=spf1 mx ~all', purpose: 'spf' } as const;
  expect(formatSpfAdvice([bounces], en)).toBeUndefined();
});

test('a provider without records of its own has none', () => {
  expect(dnsRecordsOf({}, undefined)).toEqual([]);
});

test('what the service or the customer puts in is named in the reader’s language', () => {
  const record = {
    type: 'CNAME',
    name: '%ISSUED%._domainkey',
    value: '%DOMAIN%.dkim.example',
    purpose: 'dkim',
    optional: true,
  } as const;
  expect(formatDnsRecord(record, en)).toEqual({
    purpose: 'DKIM (optional)',
    type: 'CNAME',
    name: '<shown by the service>._domainkey',
    priority: '',
    value: '<your domain>.dkim.example',
  });
  expect(formatDnsRecord(record, zhCN).value).toBe('<你的域名>.dkim.example');
  expect(formatDnsRecord({ type: 'TXT', name: '@', purpose: 'ownership' }, zhCN).value).toBe(
    '<由服务商给出>',
  );
});

test.each([en, zhCN])('no placeholder of the data is left over in $locale', (language) => {
  const shown = listProviders().flatMap((provider) =>
    dnsRecordsOf(provider, language.dns[provider.id]).map((record) =>
      Object.values(formatDnsRecord(record, language)).join(' '),
    ),
  );
  for (const provider of listProviders())
    expect(
      formatSpfAdvice(dnsRecordsOf(provider, language.dns[provider.id]), language) ?? '',
    ).not.toContain('%');
  expect(shown.length).toBeGreaterThan(60);
  for (const text of shown) expect(text).not.toMatch(/%|undefined|<>|\.\./);
});
