import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { hostNotTheProviders } from './host-not-the-providers.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return hostNotTheProviders(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each([
  [
    'a host of another provider',
    { host: 'smtp.163.com', user: 'a@qq.com' },
    { expectedHost: 'smtp.qq.com', otherProvider: 'netease-163' },
  ],
  [
    'the company service of the same family',
    { host: 'smtp.exmail.qq.com', user: 'a@qq.com' },
    { expectedHost: 'smtp.qq.com', otherProvider: 'tencent-exmail' },
  ],
  ['a host that is no server', { host: 'mail.qq.com' }, { expectedHost: 'smtp.qq.com' }],
  ['the domain itself', { host: 'qq.com' }, { expectedHost: 'smtp.qq.com' }],
  [
    'IMAP',
    { host: 'mail.qq.com', protocol: 'imap' },
    { expectedHost: 'imap.qq.com', expectedPort: '993' },
  ],
  ['a retired host', { host: 'smtp.live.com' }, { expectedHost: 'smtp-mail.outlook.com' }],
  [
    'a retired host, upper case',
    { host: 'SMTP-Relay.SendinBlue.com' },
    { expectedHost: 'smtp-relay.brevo.com' },
  ],
] as const)('%s', (_, settings, args) => {
  expect(run(settings)).toMatchObject([
    { diagnosis: 'config/wrong-host', args: { host: settings.host, ...args } },
  ]);
});

test.each([
  ['the right host', { host: 'smtp.qq.com', user: 'a@qq.com' }],
  ['the right host, upper case', { host: 'SMTP.QQ.COM', user: 'a@QQ.com' }],
  ['company mail on a domain of its own', { host: 'smtp.exmail.qq.com', user: 'a@example.org' }],
  ['a sending service with a foreign address', { host: 'smtp.sendgrid.net', user: 'a@qq.com' }],
  ['a test server', { host: 'sandbox.smtp.mailtrap.io', user: 'a@qq.com' }],
  ['the server of one customer', { host: 'w0123456.kasserver.com', user: 'a@example.org' }],
  [
    'the server of one customer, own domain',
    { host: 'stardust.uberspace.de', user: 'a@x.uber.space' },
  ],
  ['an unknown host', { host: 'smtp.example.org', user: 'a@qq.com' }],
  ['no host', { user: 'a@qq.com' }],
  ['a host that is none', { host: 'localhost', user: 'a@qq.com' }],
  ['a domain that only looks alike', { host: 'smtp.myqq.com' }],
] as const)('%s: nothing', (_, settings) => {
  expect(run(settings)).toEqual([]);
});
