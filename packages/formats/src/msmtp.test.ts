import { expect, test } from 'vitest';
import { msmtp } from './msmtp.ts';

const file = `defaults
auth           on
tls            on
account        gmail
host           smtp.gmail.com
port           587
from           a@gmail.com
user           a@gmail.com
passwordeval   "pass mail"
`;
const read = (text: string) => msmtp.read(text)?.settings;

test('.msmtprc', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
  });
});

test.each([
  ['TLS from the start', `${file}tls_starttls off\n`, { tls: 'implicit' }],
  ['no encryption', file.replace(/tls +on/, 'tls off'), { tls: 'none' }],
  ['no check', `${file}tls_certcheck off\n`, { certificateCheck: 'off' }],
  ['a wrong name', file.replace('user  ', 'username'), { unknownOptions: { username: 'user' } }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'host smtp.qq.com',
  'The host of the account is from here',
  'host: a\nport: 1\ntls: on',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(msmtp.correct(file, { port: 465, tls: 'implicit' })).toBe(
    file.replace('587\n', '465\ntls_starttls           off\n'),
  );
});
