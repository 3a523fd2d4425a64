import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { portOfAnotherProtocol } from './port-of-another-protocol.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return portOfAnotherProtocol(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, object]>([
  [{ protocol: 'submission', port: 993 }, { port: '993' }],
  [{ protocol: 'imap', port: 465 }, { port: '465' }],
  [
    { host: 'smtp.qq.com', port: 995 },
    { expectedPort: '465', expectedTls: 'implicit', expectedHost: 'smtp.qq.com' },
  ],
  [{ host: 'imap.qq.com', port: 465, protocol: 'imap' }, { expectedPort: '993' }],
  [{ host: 'pop.qq.com', port: 993, protocol: 'pop3' }, { expectedPort: '995' }],
  [{ protocol: 'submission', host: 'smtp.example.org', port: 443 }, { port: '443' }],
])('%j: the port of another protocol', (settings, args) => {
  // The port tells the protocol unless the caller did, so both are given.
  const protocol = settings.protocol ?? 'submission';
  expect(run({ ...settings, protocol })).toMatchObject([{ diagnosis: 'config/wrong-port', args }]);
});

test('the name of the host tells the protocol of a port that is none of mail', () => {
  expect(run({ host: 'smtp.example.org', port: 443 })).toMatchObject([
    { diagnosis: 'config/wrong-port' },
  ]);
  expect(run({ host: 'mail.example.org', port: 443 })).toEqual([]);
});

test.each<[SettingsInput]>([
  [{}],
  [{ protocol: 'submission' }],
  [{ port: 993 }],
  [{ protocol: 'submission', port: 465 }],
  [{ protocol: 'submission', port: 2525 }],
  [{ protocol: 'submission', port: 12345 }],
  [{ protocol: 'imap', port: 993, host: 'imap.qq.com' }],
])('%j: nothing', (settings) => {
  expect(run(settings)).toEqual([]);
});
