import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { credentialsMissing } from './credentials-missing.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return credentialsMissing(evidence, getProvider(evidence.provider ?? ''), []);
}

test.each<[SettingsInput, string?]>([
  [{ user: '' }],
  [{ user: 'undefined' }],
  [{ user: 'None' }],
  [{ user: ' null ' }],
  [{ secret: 'empty' }],
  [{ secret: 'undefined' }],
  [{ auth: { user: 'a', pass: undefined } }],
  [{ auth: { user: 'a', pass: '' } }],
  [{ auth: { user: 'a', pass: 'undefined' } }],
  [{}, "auth: { user: undefined, pass: 'x' }"],
  [{}, 'username=None'],
])('%j %j: no credentials', (settings, text) => {
  expect(run(settings, text)).toMatchObject([{ diagnosis: 'config/missing-credentials' }]);
});

test.each<[SettingsInput, string?]>([
  [{}],
  [{ user: 'a@qq.com' }],
  [{ user: 'noneother@qq.com' }],
  [{ auth: { user: 'a', pass: 'secret' } }],
  [{}, 'the user is undefinedness'],
  [{}, 'TypeError: undefined is not a function'],
  [{}, 'user=nonesuch'],
])('%j %j: nothing', (settings, text) => {
  expect(run(settings, text)).toEqual([]);
});
