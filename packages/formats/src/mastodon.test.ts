import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { mastodon } from './mastodon.ts';

const file = `SMTP_SERVER=smtp.mailgun.org
SMTP_PORT=465
SMTP_LOGIN=postmaster@mg.example.com
SMTP_PASSWORD=secret
SMTP_ENABLE_STARTTLS=always
SMTP_FROM_ADDRESS=a@mg.example.com
`;
const read = (text: string) => mastodon.read(text)?.settings;

test('.env.production: STARTTLS does not fit 465', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.mailgun.org',
    port: 465,
    tls: 'starttls',
    user: 'postmaster@mg.example.com',
    from: 'a@mg.example.com',
    secret: 'given',
  });
  expect(checkSettings(read(file) ?? {})).toMatchObject([
    { id: 'tls/wrong-mode', change: { tls: 'implicit' } },
  ]);
});

const starttls = 'SMTP_ENABLE_STARTTLS=always\n';

test.each([
  ['SMTP_SSL', file.replace(starttls, 'SMTP_SSL=true\n'), { tls: 'implicit' }],
  ['SMTP_TLS', file.replace(starttls, 'SMTP_TLS=true\n'), { tls: 'implicit' }],
  ['and STARTTLS if offered', file.replace('always', 'auto\nSMTP_SSL=true'), { tls: 'implicit' }],
  [
    'and STARTTLS always',
    `${file}SMTP_SSL=true\n`,
    { contradiction: 'SMTP_ENABLE_STARTTLS, SMTP_SSL' },
  ],
  ['neither', file.replace(starttls, ''), { tls: 'starttls' }],
  ['never', file.replace('always', 'never'), { tls: 'none' }],
  ['the old switch', file.replace('STARTTLS=always', 'STARTTLS_AUTO=false'), { tls: 'none' }],
  ['no check', `${file}SMTP_OPENSSL_VERIFY_MODE=none\n`, { certificateCheck: 'off' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'SMTP_SERVER=a.example\nSMTP_PORT=465\nSMTP_USER=b\n',
  'SMTP_HOST=a.example\nSMTP_PORT=465\nSMTP_FROM_ADDRESS=b@a.example\n',
])('%j is none of Mastodon', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(mastodon.correct(file, { tls: 'implicit' })).toBe(
    file.replace('465\n', '465\nSMTP_SSL=true\n').replace('always', 'never'),
  );
  const right = file.replace(starttls, 'SMTP_TLS=true\n');
  expect(mastodon.correct(right, { port: 587, tls: 'starttls' })).toBe(
    right.replace('465', '587').replace('true', 'false'),
  );
});
