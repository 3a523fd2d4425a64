import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { authelia } from './authelia.ts';

const file = `notifier:
  smtp:
    address: 'smtp://smtp.gmail.com:465'
    username: 'a@gmail.com'
    password: 'secret'
    sender: 'a@gmail.com'
`;
const read = (text: string) => authelia.read(text)?.settings;

test('the scheme is the TLS mode', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
  expect(checkSettings(read(file) ?? {})).toMatchObject([
    { id: 'tls/wrong-mode', change: { tls: 'implicit' } },
  ]);
});

test.each([
  ['submissions', file.replace('smtp://', 'submissions://'), { port: 465, tls: 'implicit' }],
  ['its port', file.replace('smtp://smtp.gmail.com:465', 'submissions://a.example'), { port: 465 }],
  [
    'submission',
    file.replace('smtp://smtp.gmail.com:465', 'submission://a.example'),
    { port: 587 },
  ],
  ['smtp', file.replace(':465', ''), { port: 25 }],
  ['no STARTTLS', `${file}    disable_starttls: true\n`, { tls: 'none' }],
  ['no scheme', file.replace('smtp://', ''), { tls: 'implicit' }],
  [
    'older versions',
    file.replace("address: 'smtp://smtp.gmail.com:465'", 'host: a.example\n    port: 465'),
    { host: 'a.example', port: 465, tls: 'implicit' },
  ],
  ['no check', `${file}    tls:\n      skip_verify: true\n`, { certificateCheck: 'off' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'notifier:\n  filesystem:\n    filename: a\n',
  'notifier: smtp://a.example is down',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place, with the schemes that Authelia has', () => {
  expect(authelia.correct(file, { tls: 'implicit' })).toBe(
    file.replace('smtp://', 'submissions://'),
  );
  expect(authelia.correct(file.replace('.com', '.com '), { host: 'a.example', port: 587 })).toBe(
    file.replace('smtp.gmail.com:465', 'a.example:587'),
  );
  expect(authelia.correct(file.replace(':465', ''), { port: 587, tls: 'starttls' })).toBe(
    file.replace('smtp://', 'submission://').replace('465', '587'),
  );
});
