import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { portInvalid } from './port-invalid.ts';

function run(settings: SettingsInput) {
  const evidence = readEvidence({ settings });
  return portInvalid(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, object]>([
  [
    { host: 'smtp.qq.com', port: '465,' },
    { port: '465,', expectedPort: '465' },
  ],
  [
    { host: 'smtp.qq.com', port: Number.NaN },
    { port: 'NaN', expectedPort: '465' },
  ],
  [{ host: 'mail.example.org', port: 99999, secure: true }, { expectedPort: '465' }],
  [
    { host: 'smtp.qq.com', invalidPort: 'x', onlyTls: 'starttls' },
    { expectedPort: '587', expectedTls: 'starttls' },
  ],
  [{ host: 'mail.example.org', invalidPort: 'smtp', protocol: 'imap' }, { expectedPort: '993' }],
])('%j', (settings, args) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'config/wrong-port', args }]);
});

test.each<SettingsInput>([{ port: 465 }, { port: '465' }, { port: '' }, {}])(
  '%j: nothing',
  (settings) => {
    expect(run(settings)).toEqual([]);
  },
);
