import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { senderRefused } from './sender-refused.ts';

function run(settings: SettingsInput, text = '') {
  const evidence = readEvidence({ settings, text });
  return senderRefused(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, string]>([
  [{ host: 'smtp.sendgrid.net', from: 'me@gmail.com' }, 'sender/not-verified'],
  [{ host: 'smtp.resend.com', from: 'Shop <me@qq.com>' }, 'sender/not-verified'],
  [{ host: 'smtp.qq.com', from: 'My Shop', user: 'a@qq.com' }, 'sender/invalid'],
])('%j: %s', (settings, diagnosis) => {
  expect(run(settings)).toMatchObject([{ diagnosis }]);
});

test.each<[string, SettingsInput, string?]>([
  ['a domain of their own', { host: 'smtp.sendgrid.net', from: 'me@example.org' }],
  ['a mailbox at home', { host: 'smtp.gmail.com', from: 'me@gmail.com' }],
  ['filled in later', { host: 'smtp.sendgrid.net', from: '$' + '{MAIL_FROM}' }],
  ['no sender', { host: 'smtp.sendgrid.net' }],
  ['after a reply', { host: 'smtp.sendgrid.net', from: 'me@gmail.com' }, '535 no'],
])('%s: nothing', (_, settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
