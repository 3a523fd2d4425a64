import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { tlsModeAndPort } from './tls-mode-and-port.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return tlsModeAndPort(evidence, getProvider(evidence.provider ?? ''), []);
}

const wrongVersion = 'SSL routines:ssl3_get_record:wrong version number';
const noGreeting = 'Greeting never received';

test.each<[SettingsInput, string, object]>([
  [{ port: 587, secure: true }, '', { expectedTls: 'starttls', port: '587' }],
  [{ port: 465, secure: false }, '', { expectedTls: 'implicit' }],
  [{ port: 465, tls: 'none' }, '', { expectedTls: 'implicit' }],
  [{ port: 993, tls: 'starttls' }, '', { expectedTls: 'implicit' }],
  [{ port: 143, tls: 'implicit' }, '', { expectedTls: 'starttls' }],
  [
    { host: 'smtp.qq.com', port: 587, secure: true },
    '',
    { expectedTls: 'starttls', expectedHost: 'smtp.qq.com' },
  ],
  [{ port: 587 }, wrongVersion, { expectedTls: 'starttls' }],
  [
    { port: 465, tls: 'starttls', onlyTls: 'starttls' },
    '',
    { expectedPort: '587', expectedTls: 'starttls' },
  ],
  [
    { port: 465, tls: 'none', onlyTls: 'starttls', host: 'smtp.qq.com' },
    '',
    { expectedPort: '587', expectedTls: 'starttls', expectedHost: 'smtp.qq.com' },
  ],
  [{ port: 465, onlyTls: 'starttls' }, '', { expectedPort: '587' }],
  [
    { port: 25 },
    'tls: first record does not look like a TLS handshake',
    { expectedTls: 'starttls' },
  ],
  [{ port: 465 }, noGreeting, { expectedTls: 'implicit' }],
  [{ port: 995 }, 'Connection unexpectedly closed', { expectedTls: 'implicit' }],
])('%j %j: TLS mode and port do not fit', (settings, text, args) => {
  expect(run(settings, text)).toMatchObject([{ diagnosis: 'tls/wrong-mode', args }]);
});

test.each<[SettingsInput, string]>([
  [{}, wrongVersion],
  [{ port: 587 }, ''],
  [{ port: 465, secure: true }, ''],
  [{ port: 587, secure: false }, ''],
  [{ port: 587, tls: 'starttls', onlyTls: 'starttls' }, ''],
  [{ port: 587, requireTLS: true }, ''],
  [{ port: 25, tls: 'none' }, ''],
  [{ port: 465 }, wrongVersion],
  [{ port: 587 }, noGreeting],
  [{ port: 587, secure: false }, wrongVersion],
  [{ port: 12345, secure: true }, wrongVersion],
])('%j %j: nothing', (settings, text) => {
  expect(run(settings, text)).toEqual([]);
});

test('setting and symptom together count more than either', () => {
  const score = (settings: SettingsInput, text = '') => run(settings, text)[0]?.score ?? 0;
  const both = score({ port: 587, secure: true }, wrongVersion);
  expect(both).toBeGreaterThan(score({ port: 587, secure: true }));
  expect(both).toBeGreaterThan(score({ port: 587 }, wrongVersion));
});
