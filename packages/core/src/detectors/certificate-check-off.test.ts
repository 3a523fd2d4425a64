import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { certificateCheckOff } from './certificate-check-off.ts';

function run(settings: SettingsInput, text = '') {
  const evidence = readEvidence({ settings, text });
  return certificateCheckOff(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<SettingsInput>([
  { host: 'smtp.qq.com', tls: { rejectUnauthorized: false } },
  { host: 'mail.example.org', certificateCheck: 'off' },
])('%j', (settings) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'tls/verification-off' }]);
});

test.each<[string, SettingsInput, string?]>([
  ['the check is on', { host: 'smtp.qq.com', tls: { rejectUnauthorized: true } }],
  ['nothing is said', { host: 'smtp.qq.com' }],
  ['this machine', { host: 'localhost', certificateCheck: 'off' }],
  ['a bridge on this machine', { host: '127.0.0.1', certificateCheck: 'off' }],
  ['a test server', { host: 'sandbox.smtp.mailtrap.io', certificateCheck: 'off' }],
  ['a server has said what is wrong', { host: 'smtp.qq.com', certificateCheck: 'off' }, '535 no'],
])('%s: nothing', (_, settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
