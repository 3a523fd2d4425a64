import { expect, test } from 'vitest';
import type { RegionParameter } from '../../src/provider.ts';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { serverDomains } from './server-domains.ts';

const { servers } = sampleProvider();
const regions = (...domains: string[][]): RegionParameter => ({
  default: 'a',
  values: domains.map((each, index) => ({
    id: 'abc'[index] ?? '',
    name: { en: 'Region', 'zh-CN': '区域' },
    domains: each,
  })),
  sources: ['help'],
});

test.each([
  [
    'servers for a domain of the entry',
    { servers: servers.map((each) => ({ ...each, domains: ['example.com'] })) },
    [],
  ],
  [
    'servers for another domain',
    { servers: servers.map((each) => ({ ...each, domains: ['other.example'] })) },
    ["servers.0.domains.0 other.example is not in the entry's domains; expected it there as well"],
  ],
  [
    'regions with a domain each',
    {
      domains: ['example.com', 'example.org'],
      regionParameter: regions(['example.com'], ['example.org']),
    },
    [],
  ],
  [
    'a server for a region of the entry',
    {
      regionParameter: regions(['example.com']),
      servers: servers.map((each) => ({ ...each, regions: ['a'] })),
    },
    [],
  ],
  [
    'a server for a region that is none',
    { servers: servers.map((each) => ({ ...each, regions: ['a'] })) },
    ['servers.0.regions.0 a is no region of the entry'],
  ],
  [
    'a domain in two regions',
    { regionParameter: regions(['example.com'], ['example.com']) },
    ['regionParameter.values.1.domains example.com is served by a already'],
  ],
])('%s', (_, changes, findings) => {
  expect(findIn([{ provider: sampleProvider(changes) }], [serverDomains])).toEqual(
    findings.map((finding) => `example-mail.${finding}`),
  );
});
