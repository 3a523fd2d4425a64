import { expect, test } from 'vitest';
import { findProvidersOfHost } from './find-providers-of-host.ts';
import { optionsOfHost } from './options-of-host.ts';

test.each([
  ['smtp.qq.com', {}],
  ['smtp.zoho.eu', { region: 'eu' }],
  ['email-smtp.eu-west-1.amazonaws.com', { region: 'eu-west-1' }],
  ['pophz.qiye.163.com', { region: 'east' }],
  ['pop.qiye.aliyun.com', { region: 'cn' }],
  ['stardust.uberspace.de', { account: 'stardust' }],
  ['mail.qq.com', {}],
])('%s: %j', (host, options) => {
  const [provider] = findProvidersOfHost(host);
  expect(provider && optionsOfHost(provider, host)).toEqual(options);
});
