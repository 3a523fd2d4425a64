import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { hostUnset } from './host-unset.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return hostUnset(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, string, string]>([
  [{}, 'connect ECONNREFUSED 127.0.0.1:587', '127.0.0.1'],
  [{}, 'connect ECONNREFUSED ::1:465', '::1'],
  [{ host: 'localhost', port: 465 }, 'Connection refused', 'localhost'],
])('%j %j: the host was never set', (settings, text, host) => {
  expect(run(settings, text)).toMatchObject([{ diagnosis: 'config/wrong-host', args: { host } }]);
});

test.each<[SettingsInput, object]>([
  [{ hostUnset: 'localhost' }, { host: 'localhost' }],
  [
    { hostUnset: 'localhost', user: 'a@qq.com', port: 587 },
    { expectedHost: 'smtp.qq.com', expectedPort: '587' },
  ],
  [
    { host: 'undefined', user: 'a@qq.com' },
    { host: 'undefined', expectedHost: 'smtp.qq.com' },
  ],
])('%j: without a value', (settings, args) => {
  expect(run(settings)).toMatchObject([{ diagnosis: 'config/wrong-host', args }]);
});

test.each<[SettingsInput, string]>([
  [{ host: 'localhost', port: 587, user: 'a@qq.com' }, ''],
  [{}, 'connect ECONNREFUSED 127.0.0.1:1025'],
  [{}, 'connect ECONNREFUSED 127.0.0.1:25'],
  [{}, 'connect ECONNREFUSED 10.127.0.0:587'],
  [{}, 'connect ECONNREFUSED 113.96.208.92:587'],
  [{}, 'connect ETIMEDOUT 127.0.0.1:587'],
  [{ host: 'smtp.qq.com', port: 465 }, 'connect ECONNREFUSED 127.0.0.1:465'],
])('%j %j: nothing', (settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
