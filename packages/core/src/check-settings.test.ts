import { describe, expect, test } from 'vitest';
import { checkSettings } from './check-settings.ts';
import type { SettingsInput } from './evidence/read-evidence.ts';

const right: SettingsInput = {
  protocol: 'submission',
  host: 'smtp.qq.com',
  port: 465,
  secure: true,
  auth: { user: 'a@qq.com', pass: 'abcdefghijklmnop' },
  from: 'a@qq.com',
};
const found = (settings: object) =>
  checkSettings({ ...right, ...settings }).map(({ id, change }) => [id, change]);

test('a right configuration has no fault', () => {
  expect(found({})).toEqual([]);
});

describe('one fault and the change that mends it', () => {
  test.each<[string, object, string, object]>([
    ['TLS mode', { secure: false }, 'tls/wrong-mode', { tls: 'implicit' }],
    ['IMAP port', { port: 993 }, 'config/wrong-port', { port: 465, tls: 'implicit' }],
    ['port as a word', { port: 'smtp' }, 'config/wrong-port', { port: 465, tls: 'implicit' }],
    ['NaN', { port: Number.NaN }, 'config/wrong-port', { port: 465, tls: 'implicit' }],
    [
      'IMAP host',
      { host: 'imap.qq.com' },
      'config/wrong-host',
      { host: 'smtp.qq.com', port: 465, tls: 'implicit' },
    ],
    [
      'another provider',
      { host: 'smtp.163.com' },
      'config/wrong-host',
      { host: 'smtp.qq.com', port: 465, tls: 'implicit' },
    ],
    ['scheme', { host: 'ssl://smtp.qq.com' }, 'config/wrong-host', { host: 'smtp.qq.com' }],
    ['quotes', { host: '"smtp.qq.com"' }, 'config/wrong-host', { host: 'smtp.qq.com' }],
    ['full width', { host: 'ｓmtp.qq.com' }, 'config/wrong-host', { host: 'smtp.qq.com' }],
    [
      'no value for the host',
      { host: undefined },
      'config/wrong-host',
      { host: 'smtp.qq.com', port: 465, tls: 'implicit' },
    ],
    [
      'secret lost',
      { auth: { user: 'a@qq.com', pass: undefined } },
      'config/missing-credentials',
      {},
    ],
    [
      'user lost',
      { auth: { user: undefined, pass: 'x' }, from: undefined },
      'config/missing-credentials',
      {},
    ],
    [
      'user with blanks',
      { auth: { user: ' a@qq.com', pass: 'x' } },
      'auth/username-form',
      { user: 'a@qq.com' },
    ],
    ['local part', { auth: { user: 'a', pass: 'x' } }, 'auth/username-form', { user: 'a@qq.com' }],
    [
      'secret with a blank',
      { auth: { user: 'a@qq.com', pass: 'x ' } },
      'auth/secret-malformed',
      { secret: 'trimmed' },
    ],
    ['another sender', { from: 'b@example.org' }, 'sender/mismatch', { from: 'a@qq.com' }],
    ['a name as sender', { from: 'My Shop' }, 'sender/invalid', { from: 'a@qq.com' }],
    [
      'no certificate check',
      { tls: { rejectUnauthorized: false } },
      'tls/verification-off',
      { certificateCheck: 'on' },
    ],
    [
      'no encryption',
      { secure: false, ignoreTLS: true, port: 587 },
      'tls/plaintext',
      { tls: 'starttls' },
    ],
    ['port 25', { port: 25, secure: false }, 'net/port-blocked', { port: 587, tls: 'starttls' }],
    [
      'nodemailer calls it pass',
      { auth: { user: 'a@qq.com', password: 'x' } },
      'config/unknown-option',
      { options: { 'auth.password': 'auth.pass' } },
    ],
  ])('%s', (_, settings, id, change) => {
    expect(found(settings)).toContainEqual([id, change]);
  });
});

test('several faults, likeliest first, each with its own change', () => {
  const faults = found({
    host: 'imap.qq.com',
    tls: { rejectUnauthorized: false },
    from: 'b@example.org',
  });
  expect(faults.map(([id]) => id)).toEqual([
    'config/wrong-host',
    'tls/verification-off',
    'sender/mismatch',
  ]);
});

test('no secret is in what comes back', () => {
  const secret = ' hunter2secret ';
  const faults = checkSettings({
    ...right,
    auth: { user: 'a', pass: secret, password: secret } as object,
  });
  expect(faults.length).toBeGreaterThan(1);
  expect(JSON.stringify(faults)).not.toContain(secret.trim());
});

test.each<[string, object]>([
  [
    'a test server in the clear',
    {
      host: 'sandbox.smtp.mailtrap.io',
      port: 2525,
      secure: false,
      ignoreTLS: true,
      auth: { user: 'x', pass: 'y' },
    },
  ],
  [
    'a server of this machine',
    {
      host: 'localhost',
      port: 1025,
      secure: false,
      ignoreTLS: true,
      tls: { rejectUnauthorized: false },
      auth: undefined,
    },
  ],
  [
    'a server that nobody knows',
    { host: 'mail.example.org', auth: { user: 'someone', pass: 'x' }, from: 'a@example.org' },
  ],
])('%s has no fault', (_, settings) => {
  expect(found(settings)).toEqual([]);
});
