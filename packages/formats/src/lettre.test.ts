import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { lettre } from './lettre.ts';

const code = `let creds = Credentials::new("a@gmail.com".to_owned(), "secret".to_owned());
let mailer = SmtpTransport::starttls_relay("smtp.gmail.com")?
    .port(465)
    .credentials(creds)
    .build();
`;
const read = (text: string) => lettre.read(text)?.settings;

test('a transport', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'starttls',
    user: 'a@gmail.com',
    secret: 'given',
  });
  expect(checkSettings(read(code) ?? {})).toMatchObject([{ change: { tls: 'implicit' } }]);
});

const usual = code.replace('\n    .port(465)', '');

test.each([
  ['TLS from the start', usual.replace('starttls_relay', 'relay'), { port: 465, tls: 'implicit' }],
  ['STARTTLS', usual, { port: 587, tls: 'starttls' }],
  ['in the clear', usual.replace('starttls_relay', 'builder_dangerous'), { port: 25, tls: 'none' }],
  [
    'asynchronous',
    code.replace('SmtpTransport', 'AsyncSmtpTransport::<Tokio1Executor>'),
    { port: 465, tls: 'starttls' },
  ],
  [
    'the sender',
    `Message::builder().from("a@gmail.com".parse()?)\n${code}`,
    { from: 'a@gmail.com' },
  ],
  ['no check', `${code}.dangerous_accept_invalid_certs(true)`, { certificateCheck: 'off' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'SmtpTransport::relay(&config.host)?',
  'lettre::transport::smtp::Error: SmtpTransport::relay failed',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place; the usual port needs no word', () => {
  expect(lettre.correct(code, { tls: 'implicit' })).toBe(code.replace('starttls_relay', 'relay'));
  expect(lettre.correct(usual, { port: 465, tls: 'implicit' })).toBe(
    usual.replace('starttls_relay', 'relay'),
  );
  expect(lettre.correct(usual, { port: 2525, tls: 'starttls' })).toBe(
    usual.replace('gmail.com")?', 'gmail.com")?.port(2525)'),
  );
});
