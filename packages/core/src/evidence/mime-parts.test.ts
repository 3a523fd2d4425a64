import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWords, mimeParts } from './mime-parts.ts';

const encode = (bytes: Iterable<number>) => Buffer.from([...bytes]).toString('base64');

describe('mimeParts', () => {
  test('the leaves of parts within parts, with encodings and charsets undone', () => {
    const gbk = encode([0xc4, 0xe3, 0xba, 0xc3]);
    const mail = [
      'From: a@example.com',
      'Content-Type: multipart/report; boundary="outer"',
      '',
      'This is a MIME message.',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/plain; charset="gbk"',
      'Content-Transfer-Encoding: base64',
      '',
      gbk,
      '--inner',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<b>na=C3=AFve a=',
      'nd long</b>',
      '--inner--',
      '--outer',
      'Content-Type: message/delivery-status',
      '',
      'Status: 5.1.1',
      '--outer--',
    ].join('\r\n');
    expect(mimeParts(mail).map(({ type, body }) => [type, body.trim()])).toEqual([
      ['text/plain', '你好'],
      ['text/html', '<b>naïve and long</b>'],
      ['message/delivery-status', 'Status: 5.1.1'],
    ]);
  });

  test.each([
    ['a text without fields', 'hello\nworld', 'hello\nworld'],
    ['a mail of one part', 'Subject: x\nContent-Transfer-Encoding: base64\n\naGk=', 'hi'],
    ['base64 that was cut off', 'Content-Transfer-Encoding: base64\n\naGVsbG8gd29y…', 'hello wor'],
    [
      'an unknown charset',
      'Content-Type: text/plain; charset=x-none\nContent-Transfer-Encoding: base64\n\naGk=',
      'aGk=',
    ],
    [
      'quoted-printable with characters in it',
      'Content-Transfer-Encoding: quoted-printable\n\n=C3 你',
      '=C3 你',
    ],
  ])('%s', (_, text, body) => {
    expect(mimeParts(text).map((part) => part.body)).toEqual([body]);
  });

  test('any text gives parts', () => {
    const line = fc.constantFrom(
      '--b',
      '--b--',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      'x',
      'Content-Transfer-Encoding: base64',
      '=?utf-8?b?zz?=',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        for (const { type, body } of mimeParts(lines.join('\n'))) {
          expect(type).not.toMatch(/^multipart\//);
          expect(typeof body).toBe('string');
        }
      }),
    );
  });
});

test.each([
  ['=?gb2312?B?z7XNs83L0MU=?=', '系统退信'],
  ['=?utf-8?Q?Undeliverable=3A_=E4=BD=A0?=', 'Undeliverable: 你'],
  ['=?utf-8?Q?one?= =?utf-8?Q?_two?=', 'one two'],
  ['=?x-none?B?aGk=?=', '=?x-none?B?aGk=?='],
  ['plain', 'plain'],
])('%s', (text, expected) => {
  expect(decodeWords(text)).toBe(expected);
});
