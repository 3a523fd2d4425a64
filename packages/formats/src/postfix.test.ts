import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { postfix } from './postfix.ts';

const main = `relayhost = [smtp.gmail.com]:465
smtp_sasl_auth_enable = yes
smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd
smtp_tls_wrappermode = yes
smtp_tls_security_level = encrypt
`;
const read = (text: string) => postfix.read(text)?.settings;
const found = (text: string) => checkSettings(read(text) ?? {}).map(({ id }) => id);

test('main.cf', () => {
  expect(read(main)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 465,
    tls: 'implicit',
  });
  expect(found(main)).toEqual([]);
});

const without = (...names: string[]) =>
  main
    .split('\n')
    .filter((line) => !names.some((name) => line.startsWith(name)))
    .join('\n');

test.each<[string, string, object, string[]]>([
  [
    '465 without the wrapper mode',
    without('smtp_tls_wrappermode'),
    { tls: 'starttls' },
    ['tls/wrong-mode'],
  ],
  [
    '465 and nothing about TLS',
    without('smtp_tls'),
    { port: 465, tls: 'none' },
    ['tls/wrong-mode'],
  ],
  [
    'the wrapper mode without a level',
    without('smtp_tls_security_level'),
    { contradiction: 'smtp_tls_wrappermode, smtp_tls_security_level' },
    ['tls/wrong-mode'],
  ],
  [
    'the wrapper mode with a level that is too low',
    main.replace('encrypt', 'may'),
    { contradiction: 'smtp_tls_wrappermode, smtp_tls_security_level' },
    ['tls/wrong-mode'],
  ],
  ['587 with the wrapper mode', main.replace('465', '587'), { port: 587 }, ['tls/wrong-mode']],
  [
    'the old switch',
    'relayhost = [smtp.gmail.com]:587\nsmtp_use_tls = yes',
    { tls: 'starttls' },
    [],
  ],
  ['a part of it', 'relayhost = [smtp.gmail.com]:587', { port: 587 }, []],
  [
    'no TLS',
    'relayhost = [smtp.gmail.com]:587\nsmtp_tls_security_level = none',
    { tls: 'none' },
    ['tls/plaintext'],
  ],
  ['a name of a port', main.replace('465', 'submissions'), { port: 465 }, []],
  ['no port', 'relayhost = [smtp.gmail.com]', { port: 25 }, ['net/port-blocked']],
  ['no brackets: whom the MX record names', 'relayhost = gmail.com:587', { host: 'gmail.com' }, []],
  [
    'the table of logins',
    `${main}\n# /etc/postfix/sasl_passwd\n[smtp.gmail.com]:465 a@gmail.com:abcd\n`,
    { user: 'a@gmail.com', secret: 'given' },
    [],
  ],
  [
    'a login in main.cf',
    main.replace('hash:/etc/postfix/sasl_passwd', 'static:a@gmail.com:abcd'),
    { user: 'a@gmail.com', secret: 'given' },
    [],
  ],
])('%s', (_, text, facts, faults) => {
  expect(read(text)).toMatchObject(facts);
  expect(found(text).filter((id) => id !== 'config/wrong-host')).toEqual(faults);
});

test.each([
  '',
  'relayhost =\nsmtp_tls_security_level = may',
  'warning: relayhost = [smtp.gmail.com]:587 is not reachable',
  'Nov 22 08:00:00 mx postfix/smtp[1]: relay=smtp.gmail.com[1.2.3.4]:587, status=deferred',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place, and what is missing comes behind the relay', () => {
  expect(postfix.correct(without('smtp_tls_wrappermode'), { tls: 'implicit' })).toBe(
    without('smtp_tls_wrappermode').replace(':465\n', ':465\nsmtp_tls_wrappermode = yes\n'),
  );
  expect(postfix.correct(main, { port: 587, tls: 'starttls' })).toBe(
    main.replace('465', '587').replace('wrappermode = yes', 'wrappermode = no'),
  );
  expect(postfix.correct('relayhost = [a.example]', { port: 465, tls: 'implicit' })).toBe(
    'relayhost = [a.example]:465\nsmtp_tls_wrappermode = yes\nsmtp_tls_security_level = encrypt',
  );
});
