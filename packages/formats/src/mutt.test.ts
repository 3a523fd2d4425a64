import { expect, test } from 'vitest';
import { mutt } from './mutt.ts';

const file = `set from = "a@gmail.com"
set smtp_url = "smtp://a@gmail.com@smtp.gmail.com:587/"
set smtp_pass = "secret"
set ssl_force_tls = yes
set folder = "imaps://imap.gmail.com:993"
`;
const read = (text: string) => mutt.read(text)?.settings;

test('muttrc', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
});

test.each([
  [
    'receiving only',
    file.replace(/set smtp_url.*\n/, ''),
    { protocol: 'imap', host: 'imap.gmail.com', tls: 'implicit' },
  ],
  ['no encryption', `${file.replace('= yes', '= no')}set ssl_starttls = no\n`, { tls: 'none' }],
  ['no check', `${file}set ssl_verify_host = no\n`, { certificateCheck: 'off' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', 'set from = "a@gmail.com"', 'smtp://smtp.gmail.com'])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(mutt.correct(file, { port: 465, tls: 'implicit', from: 'b@gmail.com' })).toBe(
    file
      .replace('smtp://a@gmail.com@smtp.gmail.com:587', 'smtps://a@gmail.com@smtp.gmail.com:465')
      .replace('"a@gmail.com"', '"b@gmail.com"'),
  );
});
