import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { plaintext } from './plaintext.ts';

function run(settings: SettingsInput, text = '') {
  const evidence = readEvidence({ settings, text });
  return plaintext(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, object]>([
  [
    { host: 'smtp.qq.com', port: 587, tls: 'none' },
    { expectedPort: '587', expectedTls: 'starttls' },
  ],
  [{ host: 'mail.example.org', port: 2525, ignoreTLS: true }, { expectedTls: 'starttls' }],
  [
    { host: 'smtp.qq.com', tls: 'none', onlyTls: 'starttls' },
    { expectedPort: '587', expectedTls: 'starttls' },
  ],
  [
    { host: 'mail.example.org', tls: 'none', protocol: 'imap' },
    { expectedPort: '993', expectedTls: 'implicit' },
  ],
])('%j', (settings, args) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'tls/plaintext', args }]);
});

test.each<[string, SettingsInput, string?]>([
  ['STARTTLS', { host: 'smtp.qq.com', port: 587, tls: 'starttls' }],
  ['unknown mode', { host: 'smtp.qq.com', port: 587 }],
  [
    'a port that waits for TLS: the mode does not fit',
    { host: 'smtp.qq.com', port: 465, tls: 'none' },
  ],
  ['this machine', { host: 'localhost', port: 25, tls: 'none' }],
  ['a container beside', { host: 'mailhog', port: 1025, tls: 'none' }],
  ['a test server', { host: 'sandbox.smtp.mailtrap.io', port: 2525, tls: 'none' }],
  ['after a reply', { host: 'smtp.qq.com', port: 587, tls: 'none' }, '535 no'],
])('%s: nothing', (_, settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
