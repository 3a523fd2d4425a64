import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { hostOfAnotherProtocol } from './host-of-another-protocol.ts';

function run(settings: SettingsInput, text = '') {
  const evidence = readEvidence({ settings, text });
  return hostOfAnotherProtocol(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, object]>([
  [{ protocol: 'submission', host: 'imap.qq.com' }, { expectedHost: 'smtp.qq.com' }],
  [
    { protocol: 'submission', host: 'IMAP.QQ.com', port: 587 },
    { expectedHost: 'smtp.qq.com', expectedPort: '587' },
  ],
  [
    { protocol: 'imap', host: 'smtp.qq.com' },
    { expectedHost: 'imap.qq.com', expectedPort: '993' },
  ],
  [
    { protocol: 'submission', host: 'outlook.office365.com', user: 'a@outlook.com' },
    { expectedHost: 'smtp-mail.outlook.com' },
  ],
  [{ protocol: 'submission', host: 'imap.example.org' }, { host: 'imap.example.org' }],
])('%j', (settings, args) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'config/wrong-host', args }]);
});

test.each<[string, SettingsInput, string?]>([
  ['its own host', { protocol: 'submission', host: 'smtp.qq.com' }],
  ['one host for all', { protocol: 'imap', host: 'mail.example.org' }],
  ['unknown protocol', { host: 'imap.qq.com' }],
  ['it answers', { protocol: 'submission', host: 'imap.qq.com' }, '535 5.7.8 no'],
  ['no host name', { protocol: 'submission', host: 'imap' }],
])('%s: nothing', (_, settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
