import { expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { findProvider } from './find-provider.ts';
import { findProviderId } from './find-provider-id.ts';
import { loadProvider } from './load-provider.ts';

test('gives the same answer as the whole catalog, for every domain and for strangers', () => {
  const domains = listProviders().flatMap((provider) =>
    provider.domains.map((domain) => domain.replace('*', 'x')),
  );
  for (const domain of [...domains, 'nobody.example', 'not a domain', '']) {
    const address = `someone@${domain}`;
    expect(findProviderId(address)).toBe(findProvider(address)?.id);
    expect(findProviderId(domain)).toBe(findProvider(domain)?.id);
  }
});

test.each(['en', 'zh-CN'] as const)('every provider loads by itself, in %s', async (locale) => {
  for (const provider of listProviders()) {
    const loaded = await loadProvider(provider.id, locale);
    expect(loaded?.provider).toEqual(provider);
    expect(loaded?.guide.id).toBe(provider.id);
  }
});

test.each(['nobody', 'constructor', ''])('%j does not load', async (id) => {
  expect(await loadProvider(id, 'en')).toBeUndefined();
});
