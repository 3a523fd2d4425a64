import { expect, test } from 'vitest';
import type { DnsRecord } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { dnsRecords } from './dns-records.ts';
import { schema } from './schema.ts';

const mx: DnsRecord = {
  type: 'MX',
  name: '@',
  value: 'mx1.example.net',
  priority: 10,
  purpose: 'incoming',
};
const dkim: DnsRecord = { type: 'TXT', name: '%ISSUED%._domainkey', purpose: 'dkim' };

test.each<[string, DnsRecord[], string[]]>([
  ['an MX record and an issued key', [mx, dkim], []],
  ['a host that the patterns cover', [{ ...mx, value: 'a.mx.example.net' }], []],
  ['a host of which the service issues a part', [{ ...mx, value: '%ISSUED%.example.org' }], []],
  ['three names that the service issues', [dkim, dkim, dkim], []],
  ['twice', [mx, mx], ['dns.records.1 MX @ mx1.example.net stands twice']],
  [
    'a host that no pattern covers',
    [{ ...mx, value: 'mx.example.org' }],
    ['dns.records.0.value mx.example.org is in no pattern of mx; expected it there as well'],
  ],
  [
    'other MX records are not for incoming mail',
    [{ ...mx, value: 'b.example.org', purpose: 'bounces' }],
    [],
  ],
  [
    'a priority of a TXT record',
    [{ ...dkim, priority: 10 }],
    ['dns.records.0.priority TXT records have no priority'],
  ],
  [
    'an unknown placeholder',
    [{ ...dkim, value: 'k=%KEY%' }],
    [
      'dns.records.0 "k=%KEY%": unknown or unclosed placeholder; known are %ISSUED% %REGION% %DOMAIN%',
    ],
  ],
  [
    'a region of an entry without regions',
    [{ ...mx, value: 'mx.%REGION%.example.net' }],
    ['dns.records.0 uses %REGION%, but the entry has no regionParameter'],
  ],
  [
    'an SPF record among the others',
    [{ type: 'TXT', name: '@', value: 'v=spf1 mx ~all', purpose: 'spf' }],
    ['dns.records.0.value goes into dns.spf, without v=spf1 and all'],
  ],
])('%s', (_, records, findings) => {
  const provider = sampleProvider({
    mx: ['*.mx.example.net', 'mx1.example.net'],
    dns: { records, sources: ['help'] },
  });
  expect(findIn([{ provider }], [dnsRecords])).toEqual(
    findings.map((finding) => `example-mail.${finding}`),
  );
});

test.each([
  ['include:spf.example.com', true],
  ['include:spf.example.com ip4:192.0.2.0/24 mx', true],
  ['redirect=_spf.example.com', true],
  ['v=spf1 include:spf.example.com ~all', false],
  ['include:spf.example.com ~all', false],
  ['spf.example.com', false],
])('%s as mechanisms of SPF: %s', (spf, fine) => {
  const provider = sampleProvider({ dns: { spf, sources: ['help'] } });
  expect(findIn([{ provider }], [schema]).length === 0).toBe(fine);
});

test('dns without anything is no dns', () => {
  const provider = sampleProvider({ dns: { sources: ['help'] } });
  expect(findIn([{ provider }], [schema])).toEqual([
    expect.stringContaining('needs spf or records'),
  ]);
});
