import { expect, test } from 'vitest';
import { nextcloud } from './nextcloud.ts';

const file = `<?php
$CONFIG = array (
  'dbhost' => 'localhost',
  'mail_smtpmode' => 'smtp',
  'mail_smtphost' => 'smtp.qq.com',
  'mail_smtpport' => '465',
  'mail_smtpsecure' => 'ssl',
  'mail_smtpauth' => true,
  'mail_smtpname' => 'a@qq.com',
  'mail_smtppassword' => 'secret',
  'mail_from_address' => 'a',
  'mail_domain' => 'qq.com',
);
`;
const read = (text: string) => nextcloud.read(text)?.settings;

test('config.php: the sender is two halves', () => {
  expect(read(file)).toEqual({
    protocol: 'submission',
    host: 'smtp.qq.com',
    port: 465,
    tls: 'implicit',
    user: 'a@qq.com',
    from: 'a@qq.com',
    secret: 'given',
  });
});

test.each([
  ['TLS if offered', file.replace("'ssl'", "''").replace('465', '587'), { tls: 'starttls' }],
  [
    'no check',
    file.replace(
      ');',
      "  'mail_smtpstreamoptions' => array('ssl' => array('verify_peer' => false)),\n);",
    ),
    { certificateCheck: 'off' },
  ],
  ['no host', file.replace(/.*smtphost.*\n/, ''), { hostUnset: '127.0.0.1' }],
  [
    'a wrong name',
    file.replace('mail_smtpname', 'mail_smtpuser'),
    { unknownOptions: { mail_smtpuser: 'mail_smtpname' } },
  ],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test.each(['', "$CONFIG = array ('dbhost' => 'a', 'dbport' => 1);"])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place', () => {
  expect(nextcloud.correct(file, { from: 'b@163.com', host: 'smtp.163.com' })).toBe(
    file
      .replace('smtp.qq.com', 'smtp.163.com')
      .replace("address' => 'a'", "address' => 'b'")
      .replace("domain' => 'qq.com'", "domain' => '163.com'"),
  );
});

const variables = `environment:
  - SMTP_HOST=smtp.gmail.com
  - SMTP_SECURE=ssl
  - SMTP_PORT=587
  - SMTP_NAME=a@gmail.com
  - SMTP_PASSWORD=secret
  - MAIL_FROM_ADDRESS=a
  - MAIL_DOMAIN=gmail.com
`;

test('the variables of the container image', () => {
  expect(nextcloud.read(variables)?.settings).toMatchObject({
    host: 'smtp.gmail.com',
    port: 587,
    tls: 'implicit',
    user: 'a@gmail.com',
    from: 'a@gmail.com',
    secret: 'given',
  });
  expect(nextcloud.correct(variables, { tls: 'starttls', from: 'b@gmx.de' })).toBe(
    variables
      .replace('=ssl', '=')
      .replace('ADDRESS=a', 'ADDRESS=b')
      .replace('DOMAIN=gmail.com', 'DOMAIN=gmx.de'),
  );
  expect(nextcloud.read('SMTP_HOST=a.example\nSMTP_PORT=587\n')).toBeUndefined();
});
