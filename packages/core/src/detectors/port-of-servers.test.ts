import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { portOfServers } from './port-of-servers.ts';

function run(settings: SettingsInput, text = '') {
  const evidence = readEvidence({ settings, text });
  return portOfServers(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, object]>([
  [{ host: 'smtp.qq.com', port: 25, tls: 'starttls' }, { expectedPort: '587' }],
  [
    { host: 'mail.example.org', port: 25 },
    { expectedPort: '587', expectedTls: 'starttls' },
  ],
])('%j', (settings, args) => {
  expect(run(settings)).toMatchObject([
    { diagnosis: 'net/port-blocked', atMost: 'possible', args },
  ]);
});

test.each<[string, SettingsInput, string?]>([
  ['587', { host: 'smtp.qq.com', port: 587 }],
  ['the mail server of this machine', { host: 'localhost', port: 25 }],
  ['a relay beside', { host: 'postfix', port: 25 }],
  ['after an error', { host: 'smtp.qq.com', port: 25 }, 'connect ECONNREFUSED 1.2.3.4:25'],
])('%s: nothing', (_, settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
