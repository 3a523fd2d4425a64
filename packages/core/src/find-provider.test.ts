import { describe, expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { findProvider, findProviderByHost, findProviderByMx } from './find-provider.ts';
import { resolveSettings } from './resolve-settings.ts';

const providers = listProviders();
/** A name that a pattern of the data covers. */
const instanceOf = (pattern: string) => pattern.replace(/^\*/, 'some-host');

describe('findProvider', () => {
  const domains = providers.flatMap(({ id, domains }) =>
    domains.map((domain) => [domain, id] as const),
  );

  test('every domain of every provider finds it, alone and in an address', () => {
    expect(domains.length).toBeGreaterThan(100);
    for (const [domain, id] of domains) {
      expect(findProvider(instanceOf(domain))?.id, domain).toBe(id);
      expect(findProvider(`Some.One@${instanceOf(domain).toUpperCase()}`)?.id, domain).toBe(id);
    }
  });

  test.each([
    ['contoso.onmicrosoft.com', 'microsoft-365'],
    ['mail.contoso.onmicrosoft.com', 'microsoft-365'],
    ['onmicrosoft.com', undefined],
    ['notonmicrosoft.com', undefined],
    ['someone＠qq.com', 'qq-mail'],
    ['Some One <someone@vip.qq.com>', 'qq-mail'],
    ['ＱＱ.com', 'qq-mail'],
    ['some.qq.com', undefined],
    ['example.org', undefined],
    ['someone@', undefined],
    ['', undefined],
    ['qq', undefined],
    ['constructor', undefined],
    ['someone@127.0.0.1', undefined],
  ])('%j: %s', (text, id) => {
    expect(findProvider(text)?.id).toBe(id);
  });
});

describe('findProviderByMx', () => {
  const hosts = providers.flatMap(({ id, mx = [] }) => mx.map((host) => [host, id] as const));

  test('every MX host of every provider finds it, with or without a final dot', () => {
    expect(hosts.length).toBeGreaterThan(20);
    for (const [host, id] of hosts) {
      expect(findProviderByMx(instanceOf(host))?.id, host).toBe(id);
      expect(findProviderByMx(`${instanceOf(host).toUpperCase()}.`)?.id, host).toBe(id);
    }
  });

  test.each([
    ['contoso-com.mail.protection.outlook.com', 'microsoft-365'],
    ['mail.protection.outlook.com', undefined],
    ['outlook-com.olc.protection.outlook.com', 'outlook-com'],
    ['aspmx.l.google.com', 'google-workspace'],
    ['alt1.aspmx.l.google.com', 'google-workspace'],
    ['gmail-smtp-in.l.google.com', 'gmail'],
    ['mxbiz1.qq.com', 'tencent-exmail'],
    ['mx.example.org', undefined],
    ['', undefined],
  ])('%j: %s', (host, id) => {
    expect(findProviderByMx(host)?.id).toBe(id);
  });
});

describe('findProviderByHost', () => {
  test('every server of every provider in every region finds its family, and a provider with that server', () => {
    for (const provider of providers) {
      for (const region of provider.regionParameter?.values.map(({ id }) => id) ?? [undefined]) {
        const { hostParameter } = provider;
        const { value } = resolveSettings(provider, {
          ...(region && { region }),
          ...(hostParameter && { account: hostParameter.example }),
        });
        for (const [index, { host }] of value?.servers.entries() ?? []) {
          // What is the same for everybody is missing: nothing to find the provider by.
          if (provider.servers[index]?.host.endsWith('%ACCOUNT%') || host === null) continue;
          if (host === 'localhost' || /^[\d.]+$/.test(host)) continue;
          const found = findProviderByHost(host);
          expect(found?.family, host).toBe(provider.family);
          if (!hostParameter) expect(hostsOf(found?.id), host).toContain(host);
        }
      }
    }
  });

  test('every retired host finds its provider', () => {
    for (const { id, retiredHosts = [] } of providers)
      for (const { host } of retiredHosts) expect(findProviderByHost(host)?.id, host).toBe(id);
  });

  test.each([
    ['SMTP.QQ.com', 'qq-mail'],
    ['smtp.exmail.qq.com', 'tencent-exmail'],
    ['email-smtp.eu-west-1.amazonaws.com', 'amazon-ses'],
    ['email-smtp.moon-1.amazonaws.com', undefined],
    ['smtp.example.org', undefined],
    ['qq.com', undefined],
    ['%REGION%', undefined],
    ['%ACCOUNT%.kasserver.com', undefined],
    ['w0123456.kasserver.com', 'all-inkl'],
    ['W0123456.KASSERVER.COM.', 'all-inkl'],
    ['kasserver.com', undefined],
    ['a.b.kasserver.com', undefined],
    ['smtp-example.alwaysdata.net', 'alwaysdata'],
    ['smtp-.alwaysdata.net', undefined],
    ['example.alwaysdata.net', undefined],
    ['smtp.example.cn', undefined],
  ])('%s: %s', (host, id) => {
    expect(findProviderByHost(host)?.id).toBe(id);
  });
});

function hostsOf(id: string | undefined): string[] {
  const provider = providers.find((each) => each.id === id);
  const regions = provider?.regionParameter?.values ?? [];
  const templates = [...(provider?.servers ?? []), ...(provider?.retiredHosts ?? [])].map(
    ({ host }) => host,
  );
  return templates.flatMap((host) =>
    regions.length > 0
      ? regions.map(({ id, insert = id }) => host.replace('%REGION%', insert))
      : [host],
  );
}

test.each([
  ['smtp.yandex.com', 'yandex-mail'],
  ['imap.mail.yahoo.com', 'yahoo-mail'],
  ['smtp.gmail.com', 'gmail'],
  ['outlook.office365.com', 'microsoft-365'],
])('of several that share %s, it is said of %s', (host, id) => {
  expect(findProviderByHost(host)?.id).toBe(id);
});
