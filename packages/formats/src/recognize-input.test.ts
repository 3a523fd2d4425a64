import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognizeInput } from './recognize-input.ts';

describe('recognizeInput', () => {
  test.each([
    ['', { kind: 'empty' }],
    [' \n\t', { kind: 'empty' }],
    ['someone@qq.com', { kind: 'address' }],
    [' someone@qq.com \n', { kind: 'address', text: 'someone@qq.com' }],
    ['someone＠qq.com', { kind: 'address' }],
    ['Some One <someone@qq.com>', { kind: 'address' }],
    ['error@qq.com', { kind: 'address' }],
    ['qq.com', { kind: 'domain' }],
    ['例子.中国', { kind: 'domain' }],
    ['smtp.qq.com', { kind: 'domain' }],
    ['fail.example', { kind: 'domain' }],
    ['https://mail.qq.com', { kind: 'domain', text: 'mail.qq.com' }],
    ['https://mail.google.com/mail/u/0/#inbox', { kind: 'domain', text: 'mail.google.com' }],
    ['https://service.mail.qq.com/detail/0/75', { kind: 'report' }],
    ['https://support.google.com/mail/?p=BadCredentials', { kind: 'report' }],
    ['https://mail.example.com', { kind: 'report' }],
    ['qq', { kind: 'name' }],
    ['QQ邮箱', { kind: 'name' }],
    ['网易', { kind: 'name' }],
    ['office 365', { kind: 'name' }],
    ['163', { kind: 'name' }],
    ['outlok', { kind: 'name', providers: [] }],
    ['smtps://a:x@smtp.qq.com:465', { kind: 'settings', read: { format: 'url' } }],
    ['SMTP_HOST=smtp.qq.com\nSMTP_PORT=465', { kind: 'settings', read: { format: 'env' } }],
    [
      'SMTP_HOST=smtp.qq.com\nSMTP_PORT=465\nERROR_LEVEL=error',
      { kind: 'settings', read: { format: 'env' } },
    ],
    [
      '\n  SMTP_HOST: smtp.qq.com\n  SMTP_PORT: 465\n',
      { kind: 'settings', text: '  SMTP_HOST: smtp.qq.com\n  SMTP_PORT: 465' },
    ],
    ["{ host: 'smtp.qq.com', port: 465 }", { kind: 'settings', read: { format: 'nodemailer' } }],
    [
      "const t = nodemailer.createTransport({ host: 'smtp.qq.com', port: 465 });",
      { kind: 'settings', read: { format: 'nodemailer' } },
    ],
    [
      '535 Login Fail. Please enter your authorization code to login.',
      { kind: 'report', log: false },
    ],
    ['Error: Invalid login', { kind: 'report', log: false }],
    ['connect ETIMEDOUT 1.2.3.4:465', { kind: 'report', log: false }],
    ['a1 NO LOGIN failed', { kind: 'report', log: false }],
    ['登录失败', { kind: 'report', log: false }],
    ['连接超时', { kind: 'report', log: false }],
    ['hello world', { kind: 'report', log: false }],
    [
      "{ host: 'smtp.qq.com', port: 465 }\nError: Greeting never received",
      { kind: 'report', read: { format: 'nodemailer' } },
    ],
    [
      'SMTP_HOST=smtp.qq.com\nSMTP_PORT=465\n\nError: connect ECONNREFUSED',
      { kind: 'report', read: { format: 'env' } },
    ],
    [
      'Nov 22 08:00:00 mx postfix/smtp[1]: status=bounced\nNov 22 08:00:01 mx postfix/smtp[1]: removed',
      { kind: 'report', log: true },
    ],
    ['2026-11-22T08:00:00 error\n2026-11-22T08:00:01 more', { kind: 'report', log: true }],
    ['2026-11-22T08:00:00 error', { kind: 'report', log: false }],
  ])('%j', (text, input) => {
    expect(recognizeInput(text)).toMatchObject(input);
  });

  test('the best provider of a name comes first', () => {
    expect(recognizeInput('腾讯企业邮')).toMatchObject({
      kind: 'name',
      providers: [{ id: 'tencent-exmail' }],
    });
  });

  test.each([
    'A=',
    'A\n',
    '{',
    'error ',
    '#\n',
    'export A=1\n',
    'x',
    '@',
    '<',
    '<a@',
    '12',
    '{"host": ',
    ' ',
    '\\',
    'smtp://',
    "=\n'",
  ])('100 kB of %j come to an end', (unit) => {
    expect(recognizeInput(`a${unit.repeat(Math.ceil(100_000 / unit.length))}b`).kind).not.toBe(
      'empty',
    );
  });

  test('any text is something, and only blanks are empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(recognizeInput(text).kind === 'empty').toBe(text.trim() === '');
      }),
    );
  });
});
