import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { contradictingOptions } from './contradicting-options.ts';

function run(settings: SettingsInput) {
  const evidence = readEvidence({ settings });
  return contradictingOptions(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, object]>([
  [
    { host: 'smtp.qq.com', port: 587, contradiction: 'EMAIL_USE_TLS, EMAIL_USE_SSL' },
    { args: { expectedPort: '587', expectedTls: 'starttls' } },
  ],
  [
    { host: 'mail.example.org', contradiction: 'tls, enable_starttls' },
    { args: { expectedPort: '587', expectedTls: 'starttls' } },
  ],
  // nodemailer follows `secure`, which fits the port.
  [
    { host: 'smtp.qq.com', port: 465, secure: true, requireTLS: true },
    { atMost: 'possible', args: { expectedTls: 'implicit' } },
  ],
])('%j', (settings, finding) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'tls/wrong-mode', ...finding }]);
});

test.each<SettingsInput>([
  { host: 'smtp.qq.com', port: 465, secure: true },
  { host: 'smtp.qq.com', port: 587, secure: false, requireTLS: true },
  {},
])('%j: nothing', (settings) => {
  expect(run(settings)).toEqual([]);
});
