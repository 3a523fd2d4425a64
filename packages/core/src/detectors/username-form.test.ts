import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { usernameForm } from './username-form.ts';

function run(settings: SettingsInput) {
  const evidence = readEvidence({ settings });
  return usernameForm(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[string, SettingsInput, string | undefined]>([
  ['blanks', { host: 'smtp.qq.com', user: ' a@qq.com ' }, 'a@qq.com'],
  ['quotes', { host: 'mail.example.org', user: '"a@example.org"' }, 'a@example.org'],
  ['a full-width at sign', { host: 'smtp.qq.com', user: 'a＠qq.com' }, 'a@qq.com'],
  ['a name in front', { host: 'smtp.qq.com', user: 'A <a@qq.com>' }, 'a@qq.com'],
  ['the local part', { host: 'smtp.qq.com', user: 'a' }, undefined],
  [
    'the local part, the sender known',
    { host: 'smtp.qq.com', user: 'a', from: 'A@qq.com' },
    'A@qq.com',
  ],
  ['the local part at the only domain', { host: 'smtp.163.com', user: 'a' }, 'a@163.com'],
  [
    'DOMAIN\\user',
    { host: 'smtp.office365.com', user: 'CONTOSO\\a', from: 'a@contoso.com' },
    'a@contoso.com',
  ],
  ['user%domain', { host: 'smtp.office365.com', user: 'a%contoso.com' }, 'a@contoso.com'],
  ['a fixed name is missing', { host: 'smtp.sendgrid.net', user: 'a@example.org' }, 'apikey'],
  ['another fixed name', { host: 'smtp.resend.com', user: 'apikey' }, 'resend'],
])('%s', (_, settings, expectedUser) => {
  const [finding, ...more] = run(settings);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ diagnosis: 'auth/username-form' });
  expect(finding?.args?.expectedUser).toBe(expectedUser);
});

test.each<[string, SettingsInput]>([
  ['the address', { host: 'smtp.qq.com', user: 'a@qq.com' }],
  ['the fixed name', { host: 'smtp.sendgrid.net', user: 'apikey' }],
  ['an issued name', { host: 'smtp-relay.brevo.com', user: '7a1b2c001@smtp-brevo.com' }],
  ['a server that nobody knows', { host: 'mail.example.org', user: 'someone' }],
  ['company mail on a domain of its own', { host: 'smtp.office365.com', user: 'a@contoso.com' }],
  ['lost: the credentials are missing', { host: 'smtp.qq.com', user: 'undefined' }],
  ['empty', { host: 'smtp.qq.com', user: '' }],
])('%s: nothing', (_, settings) => {
  expect(run(settings)).toEqual([]);
});
