import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { hostMalformed } from './host-malformed.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return hostMalformed(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each([
  ['https://smtp.qq.com', 'smtp.qq.com'],
  ['smtp://smtp.qq.com/', 'smtp.qq.com'],
  ['"smtp.qq.com"', 'smtp.qq.com'],
  ["smtp.qq.com'", 'smtp.qq.com'],
  ['smtp.qq.com,', 'smtp.qq.com'],
  ['smtp. qq.com', 'smtp.qq.com'],
  [' smtp.qq.com ', 'smtp.qq.com'],
  ['smtp.qq.com:465', 'smtp.qq.com'],
  ['ssl://smtp.qq.com:465', 'smtp.qq.com'],
  ['ｓｍｔｐ．ｑｑ．ｃｏｍ', 'smtp.qq.com'],
  ['someone@qq.com', undefined],
  ['服务器', undefined],
])('%j: meant is %s', (host, expectedHost) => {
  const [finding] = run({ host });
  expect(finding).toMatchObject({ diagnosis: 'config/wrong-host', args: { host } });
  expect(finding?.args?.expectedHost).toBe(expectedHost);
});

test.each([
  undefined,
  'smtp.qq.com',
  'SMTP.QQ.COM',
  '127.0.0.1',
  '::1',
  'mail_relay',
  'localhost',
  '',
])('%j: nothing', (host) => {
  expect(run(host === undefined ? {} : { host })).toEqual([]);
});
