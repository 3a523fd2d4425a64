import { expect, test } from 'vitest';
import { recognizeInput } from './recognize-input.ts';
import { wpMailSmtp } from './wp-mail-smtp.ts';

const code = `define( 'WPMS_ON', true );
define( 'WPMS_SMTP_HOST', 'smtp.qq.com' );
define( 'WPMS_SMTP_PORT', 465 ); // or 587
define( 'WPMS_SSL', 'ssl' );
define( 'WPMS_SMTP_USER', 'a@qq.com' );
define( 'WPMS_SMTP_PASS', 'abcdefghijklmnop' );
define( 'WPMS_MAIL_FROM', 'a@qq.com' );
`;
const read = (text: string) => wpMailSmtp.read(text)?.settings;

test('constants', () => {
  expect(read(code)).toEqual({
    protocol: 'submission',
    host: 'smtp.qq.com',
    port: 465,
    tls: 'implicit',
    user: 'a@qq.com',
    from: 'a@qq.com',
    secret: 'given',
    secretLength: 16,
  });
  expect(recognizeInput(code).kind).toBe('settings');
});

test.each([
  ['tls', code.replace("'ssl'", "'tls'"), { tls: 'starttls' }],
  ['nothing, TLS if offered', code.replace("'ssl'", "''"), { tls: 'starttls' }],
  [
    'nothing at all',
    `${code.replace("'ssl'", "''")}define( 'WPMS_SMTP_AUTOTLS', false );\n`,
    { tls: 'none' },
  ],
  [
    'a wrong name',
    code.replace('WPMS_SSL', 'WPMS_SMTP_SSL'),
    { unknownOptions: { WPMS_SMTP_SSL: 'WPMS_SSL' } },
  ],
  ['one line', code.replaceAll('\n', ' ').replace('// or 587', ''), { port: 465, tls: 'implicit' }],
])('%s', (_, text, facts) => {
  expect(read(text)).toMatchObject(facts);
});

test('what is only known when the program runs is unknown', () => {
  expect(read(code.replace("'ssl'", "getenv('SSL')"))?.tls).toBeUndefined();
});

test.each([
  '',
  "define( 'DB_HOST', 'localhost' );",
  "// define( 'WPMS_SMTP_HOST', 'smtp.qq.com' ); define( 'WPMS_SMTP_PORT', 465 );",
  'Constant WPMS_SMTP_HOST already defined, WPMS_SMTP_PORT already defined',
])('%j is none', (text) => {
  expect(read(text)).toBeUndefined();
});

test('corrected in place; what is missing comes behind the port', () => {
  expect(wpMailSmtp.correct(code, { port: 587, tls: 'starttls' })).toBe(
    code.replace('465 )', '587 )').replace("'ssl'", "'tls'"),
  );
  expect(
    wpMailSmtp.correct("define('WPMS_SMTP_PORT', 465);\ndefine('WPMS_SMTP_HOST', 'a');\n", {
      tls: 'implicit',
    }),
  ).toBe(
    "define('WPMS_SMTP_PORT', 465);\ndefine('WPMS_SSL', 'ssl');\ndefine('WPMS_SMTP_HOST', 'a');\n",
  );
});
