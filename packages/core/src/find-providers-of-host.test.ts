import { expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { findProvidersOfHost } from './find-providers-of-host.ts';
import { hostsOf, isThisMachine } from './hosts-of.ts';
import { loadLanguage } from './languages/load-language.ts';

test.each([
  ['smtp.qq.com', ['qq-mail']],
  ['SMTP.QQ.com.', ['qq-mail']],
  ['imap.gmail.com', ['gmail']],
  ['mxbiz1.qq.com', ['tencent-exmail']],
  ['stardust.uberspace.de', ['uberspace']],
  ['mail.qq.com', ['qq-mail']],
  ['mail.google.com', ['gmail', 'google-workspace']],
  ['https://mail.qq.com/cgi-bin/frame_html', ['qq-mail']],
  ['www.qq.com', ['qq-mail']],
  ['https://qq.com', ['qq-mail']],
  ['pop3.163.com', ['netease-163']],
  ['imap-mail.outlook.com', ['outlook-com']],
  ['someone.qq.com', []],
  ['mail.example.com', []],
  ['localhost', []],
  ['not a host', []],
])('%s: %j', (host, ids) => {
  expect(findProvidersOfHost(host).map(({ id }) => id)).toEqual(ids);
});

test('every server of the catalog leads to somebody who has it', () => {
  for (const provider of listProviders())
    for (const { host } of provider.servers)
      for (const name of hostsOf(host, provider).filter((each) => !isThisMachine(each))) {
        const full = name.replace('%ACCOUNT%', 'example');
        // Where the customer's part is a whole domain, nothing of the host is the provider's.
        if (name.endsWith('%ACCOUNT%')) continue;
        const [found] = findProvidersOfHost(full);
        const theirs = found?.servers.flatMap((each) => hostsOf(each.host, found)) ?? [];
        expect(theirs, full).toContain(name);
      }
});

test('every webmail leads to its provider, or to whose server it is', async () => {
  const { guides } = await loadLanguage('en');
  for (const [id, { services = [] }] of Object.entries(guides))
    for (const { url } of services.filter(({ what }) => what === 'webmail')) {
      const found = findProvidersOfHost(new URL(url).hostname).map((each) => each.id);
      expect(found.length, url).toBeGreaterThan(0);
      if (found.length > 1) expect(found, url).toContain(id);
    }
});
