import { describe, expect, test } from 'vitest';
import { type CatalogProvider, getProvider, listProviders } from './catalog.ts';
import { resolveSettings } from './resolve-settings.ts';

const address = 'Some.One+tag@example.org';
const accountOf = ({ hostParameter }: CatalogProvider) =>
  hostParameter ? { account: hostParameter.example } : {};
const everywhere = listProviders().flatMap((provider) =>
  (provider.regionParameter?.values.map(({ id }) => id) ?? [undefined]).map((region) => ({
    id: provider.id,
    provider,
    region,
  })),
);

function resolve(id: string, options: Parameters<typeof resolveSettings>[1]) {
  const provider = getProvider(id);
  if (!provider) throw new Error(`no provider ${id}`);
  return resolveSettings(provider, options);
}

describe('resolveSettings', () => {
  test.each(everywhere)(
    '$id $region: nothing is left to fill in, the local part stays',
    ({ provider, region }) => {
      const { value } = resolveSettings(provider, {
        address,
        ...accountOf(provider),
        ...(region && { region }),
      });
      expect(JSON.stringify(value)).not.toContain('%');
      expect(value?.region).toBe(region);
      const there = provider.servers.filter(
        ({ regions }) => !regions || regions.includes(region ?? ''),
      );
      expect(value?.servers).toHaveLength(there.length);
      for (const { username, usernameOrigin, host } of value?.servers ?? []) {
        expect(host).toMatch(/^(?:[a-z0-9-]+\.)+[a-z0-9]+$|^localhost$/);
        expect(username === null).toBe(usernameOrigin === 'issued' || usernameOrigin === 'secret');
        if (usernameOrigin === 'address') expect([address, 'Some.One+tag']).toContain(username);
      }
    },
  );

  test.each(everywhere)(
    '$id $region: without an address no user name is invented',
    ({ provider, region }) => {
      const { value } = resolveSettings(provider, { ...(region && { region }) });
      for (const { username, usernameOrigin } of value?.servers ?? [])
        expect(username === null).toBe(usernameOrigin !== 'fixed');
    },
  );

  test.each(everywhere)(
    '$id $region: without an account no host has a hole in it',
    ({ provider, region }) => {
      const { value } = resolveSettings(provider, { ...(region && { region }) });
      value?.servers.forEach(({ host, hostTemplate }, index) => {
        const open = provider.servers[index]?.host.includes('%ACCOUNT%') ?? false;
        expect(host === null).toBe(open);
        expect(hostTemplate?.includes('%ACCOUNT%') ?? false).toBe(open);
        expect(`${host}${hostTemplate}`).not.toContain('%REGION%');
      });
    },
  );

  test.each([
    ['uberspace', 'stardust', 'stardust.uberspace.de'],
    ['uberspace', ' Stardust.Uberspace.DE. ', 'stardust.uberspace.de'],
    ['alwaysdata', 'example', 'smtp-example.alwaysdata.net'],
    ['alwaysdata', 'imap-example.alwaysdata.net', 'smtp-example.alwaysdata.net'],
    ['alwaysdata', 'smtp-example', 'smtp-smtp-example.alwaysdata.net'],
    ['ovh-exchange', '5', 'ex5.mail.ovh.net'],
    ['ovh-exchange', 'ex5', 'ex5.mail.ovh.net'],
    ['ovh-exchange', 'ex5.mail.ovh.net', 'ex5.mail.ovh.net'],
    ['mail-35', 'mail.example.cn', 'smtp.mail.example.cn'],
  ])('%s with the account %j: %s', (id, account, host) => {
    expect(resolve(id, { account }).value?.servers[0]).toMatchObject({ host });
  });

  test.each([
    ['qq-mail', { username: 'a@qq.com', usernameOrigin: 'address' }],
    ['web-de', { username: 'a', usernameOrigin: 'local-part' }],
    ['sendgrid', { username: 'apikey', usernameOrigin: 'fixed' }],
    ['amazon-ses', { username: null, usernameOrigin: 'issued' }],
    ['postmark', { username: null, usernameOrigin: 'secret' }],
  ])('%s: %j', (id, expected) => {
    expect(resolve(id, { address: 'a@qq.com' }).value?.servers[0]).toMatchObject(expected);
  });

  test('a parsed mailbox is as good as a text', () => {
    const mailbox = { localPart: 'some', domain: 'qq.com' };
    expect(resolve('qq-mail', { address: mailbox })).toEqual(
      resolve('qq-mail', { address: 'some@qq.com' }),
    );
  });

  test('a local part that looks like a template or a replacement pattern stays as it is', () => {
    const { value } = resolve('qq-mail', { address: '%EMAILDOMAIN%$&@qq.com' });
    expect(value?.servers[0]?.username).toBe('%EMAILDOMAIN%$&@qq.com');
  });

  test.each([
    ['amazon-ses', { region: 'moon-1' }, 'unknown-region'],
    ['qq-mail', { region: 'eu-west-1' }, 'unknown-region'],
    ['qq-mail', { address: 'someone' }, 'no-at-sign'],
    ['qq-mail', { address: '' }, 'empty'],
    ['qq-mail', { account: 'w0123456' }, 'no-account-in-hosts'],
    ['uberspace', { account: '' }, 'invalid-account'],
    ['uberspace', { account: 'star dust' }, 'invalid-account'],
    ['uberspace', { account: '$&' }, 'invalid-account'],
    ['uberspace', { account: '%ACCOUNT%' }, 'invalid-account'],
    ['uberspace', { account: 'evil.example.com/' }, 'invalid-account'],
    ['uberspace', { account: 'stardust.uberspace.com' }, 'invalid-account'],
    ['uberspace', { account: 'x'.repeat(64) }, 'invalid-account'],
    ['mail-35', { account: 'example..cn' }, 'invalid-account'],
  ])('%s with %j: %s', (id, options, issue) => {
    expect(resolve(id, options)).toEqual({ issue });
  });
});
