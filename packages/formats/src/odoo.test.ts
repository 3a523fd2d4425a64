import { checkSettings } from '@mailatlas/core';
import { expect, test } from 'vitest';
import { odoo } from './odoo.ts';

const file = `[options]
smtp_server = smtp.gmail.com
smtp_port = 587
smtp_ssl = True
smtp_user = a@gmail.com
smtp_password = secret
email_from = a@gmail.com
`;
const read = (text: string) => odoo.read(text)?.settings;

test('smtp_ssl means STARTTLS', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'starttls',
    onlyTls: 'starttls',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
  expect(checkSettings(read(file) ?? {})).toEqual([]);
});

test('465 needs what this file cannot say', () => {
  const text = file.replace('587', '465');
  const [fault] = checkSettings(read(text) ?? {});
  expect(fault).toMatchObject({ id: 'tls/wrong-mode', change: { port: 587, tls: 'starttls' } });
  expect(odoo.correct(text, fault?.change ?? {})).toBe(file);
  expect(odoo.correct(text, { tls: 'implicit' })).toBe(file);
});

test.each([
  ['off', file.replace('True', 'False'), { tls: 'none' }],
  ['not said', file.replace('smtp_ssl = True\n', ''), { tls: 'none' }],
  ['no port', file.replace('smtp_port = 587\n', ''), { port: 25 }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each([
  '',
  'smtp_server = "smtp.gmail.com"\nsmtp_port = 465\n',
  'smtp_server = smtp.gmail.com\nsmtp_port = 465\n',
  '[options]\ndb_host = False\n',
  'odoo: smtp_server smtp.gmail.com did not answer',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});
