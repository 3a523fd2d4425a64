import { expect, test } from 'vitest';
import { getProvider } from '../catalog.ts';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence, type SettingsInput } from '../evidence/read-evidence.ts';
import { senderNotTheLogin } from './sender-not-the-login.ts';

function run(settings: SettingsInput, text = '', context: Context = {}) {
  const evidence = readEvidence({ settings, text }, context);
  return senderNotTheLogin(evidence, getProvider(evidence.provider ?? ''), []);
}

const qq = { host: 'smtp.qq.com', user: 'a@qq.com' };

test('a sender that is not the login', () => {
  const from = 'Boss <boss@example.org>';
  expect(run({ ...qq, from })).toMatchObject([
    { diagnosis: 'sender/mismatch', args: { from, user: 'a@qq.com' } },
  ]);
});

test('a refusal makes it surer, a provider with aliases less sure', () => {
  const from = 'boss@example.org';
  const [alone] = run({ ...qq, from });
  const [refused] = run({ ...qq, from }, '501 no', { step: 'mail' });
  const [otherStep] = run({ ...qq, from }, '501 no', { step: 'auth' });
  const [aliases] = run({ host: 'smtp.gmail.com', user: 'a@gmail.com', from });
  expect(refused?.score).toBeGreaterThan(alone?.score ?? 0);
  expect(otherStep?.score).toBe(alone?.score);
  expect(aliases?.score).toBeLessThan(alone?.score ?? 0);
  const undocumented = { host: 'mail.optusnet.com.au', user: 'a@optusnet.com.au' };
  const [unknown] = run({ ...undocumented, from });
  expect(unknown?.score).toBeLessThan(alone?.score ?? 0);
});

test.each<[string, SettingsInput]>([
  ['the login itself', { ...qq, from: 'a@qq.com' }],
  ['the login in another case, with a name', { ...qq, from: 'Some One <A@QQ.com>' }],
  ['no sender', qq],
  ['no login', { host: 'smtp.qq.com', from: 'a@qq.com' }],
  [
    'a login that is no address',
    { host: 'smtp.sendgrid.net', user: 'apikey', from: 'a@example.org' },
  ],
  ['reading mail', { ...qq, host: 'imap.qq.com', protocol: 'imap', from: 'b@qq.com' }],
  [
    'an unknown provider',
    { host: 'smtp.example.org', user: 'a@example.org', from: 'b@example.org' },
  ],
])('%s: nothing', (_, settings) => {
  expect(run(settings)).toEqual([]);
});

test('a service that sends for verified addresses: nothing', () => {
  expect(
    run({ user: 'a@example.org', from: 'b@example.org' }, '', { provider: 'sendgrid' }),
  ).toEqual([]);
});
