import { expect, test } from 'vitest';
import { rails } from './rails.ts';

const file = `config.action_mailer.default_url_options = { host: 'example.com' }
config.action_mailer.smtp_settings = {
  address:        'smtp.gmail.com',
  port:           587,
  user_name:      'a@gmail.com',
  password:       Rails.application.credentials.dig(:smtp, :password),
  authentication: :plain,
  enable_starttls: true
}
`;
const read = (text: string) => rails.read(text)?.settings;

test('smtp_settings', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  [
    'hash rockets',
    file.replace(/(\w+): +(?=['\d:t])/g, ':$1 => '),
    { host: 'smtp.gmail.com', port: 587 },
  ],
  ['TLS from the start', file.replace('enable_starttls', 'tls'), { tls: 'implicit' }],
  [
    'both',
    file.replace('enable_starttls: true', 'enable_starttls: true, ssl: true'),
    { contradiction: 'ssl, enable_starttls' },
  ],
  ['none', file.replace('enable_starttls: true', 'enable_starttls_auto: false'), { tls: 'none' }],
  [
    'no check',
    file.replace('enable_starttls: true', 'openssl_verify_mode: OpenSSL::SSL::VERIFY_NONE'),
    { certificateCheck: 'off' },
  ],
  [
    'a wrong name',
    file.replace('user_name', 'username'),
    { unknownOptions: { username: 'user_name' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', "default_url_options = { host: 'a', port: 1 }"])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(rails.correct(file, { port: 465, tls: 'implicit', host: 'smtp.qq.com' })).toBe(
    file
      .replace('smtp.gmail.com', 'smtp.qq.com')
      .replace('587,\n', '465,\n  tls:           true,\n')
      .replace('enable_starttls: true', 'enable_starttls: false'),
  );
});
