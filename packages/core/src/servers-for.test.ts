import { describe, expect, test } from 'vitest';
import { findProvider, getProvider, listProviders, resolveSettings } from './index.ts';
import { serversFor } from './servers-for.ts';

describe.each([
  ['x@zoho.eu', 'smtp.zoho.eu'],
  ['x@zohomail.in', 'smtp.zoho.in'],
  ['x@zoho.com', 'smtp.zoho.com'],
  ['x@188.com', 'smtp.188.com'],
  ['x@vip.126.com', 'smtp.vip.126.com'],
  ['x@vip.163.com', 'smtp.vip.163.com'],
  ['x@vip.sina.com', 'smtp.vip.sina.com'],
  ['x@sina.com', 'smtp.sina.com'],
])('%s', (address, host) => {
  test(`sends through ${host}`, () => {
    const provider = findProvider(address);
    if (!provider) throw new Error(`${address} is not in the catalog`);
    const { value } = resolveSettings(provider, { address });
    expect(value?.servers[0]?.host).toBe(host);
    expect(
      resolveSettings(provider, { domain: address.split('@')[1] ?? '' }).value?.servers[0]?.host,
    ).toBe(host);
  });
});

test('a region that is asked for wins over that of the domain', () => {
  const zoho = getProvider('zoho-mail');
  const { value } = resolveSettings(zoho ?? never(), { address: 'x@zoho.eu', region: 'in' });
  expect(value?.servers[0]?.host).toBe('smtp.zoho.in');
});

test('a customer’s domain, and none at all, have every server in the entry’s order', () => {
  for (const provider of listProviders()) {
    const usual = provider.regionParameter?.default ?? '';
    const all = provider.servers.flatMap(({ regions = [usual] }, index) =>
      regions.includes(usual) ? [index] : [],
    );
    for (const asked of [undefined, 'x@customer.example', provider.id, 'not a domain at all'])
      expect(serversFor(provider, asked)).toEqual(all);
  }
});

test('every domain keeps a server of each protocol that the entry has for all', () => {
  for (const provider of listProviders())
    for (const domain of provider.domains) {
      const kept = serversFor(provider, domain.replace('*', 'mail'));
      if (provider.servers.length > 0) expect(kept.length).toBeGreaterThan(0);
      for (const [index, server] of provider.servers.entries())
        if (!server.domains && !server.regions) expect(kept).toContain(index);
    }
});

test.each([
  ['cn', true],
  ['sg', false],
])('a server of one region only: Alibaba Mail %s', (region, has) => {
  const provider = getProvider('aliyun-qiye') ?? never();
  const hosts = resolveSettings(provider, { region }).value?.servers.map(({ host }) => host);
  expect(hosts?.includes('pop.qiye.aliyun.com')).toBe(has);
});

function never(): never {
  throw new Error('zoho-mail is not in the catalog');
}
