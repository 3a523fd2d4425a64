import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseReply } from './normalise-reply.ts';

test.each([
  [
    '550 5.1.1 <a@b.example>: Recipient address rejected',
    '550 5.1.1 <‹address›>: Recipient address rejected',
  ],
  ['host mx.d.example[192.0.2.1] said: 450-4.2.0 wait', 'host ‹host›[‹ip›] said: 450-4.2.0 wait'],
  [
    'connect to mx.d.example[2001:db8::25]:25: Connection timed out',
    'connect to ‹host›[‹ip›]:‹n›: Connection timed out',
  ],
  ['try again in 300 seconds', 'try again in ‹n› seconds'],
  ['queued as 4XyzAB1cdE', 'queued as ‹id›'],
  ['message a640c23a62f3a-aa20e083f0asi345566b.118 - gsmtp', 'message ‹id› - gsmtp'],
  ['see https://support.example.com/mail/?p=NoSuchUser please', 'see ‹link›=NoSuchUser please'],
  ['552 5.2.2 mailbox full', '552 5.2.2 mailbox full'],
  ['554 (S3140) blocked', '554 (S3140) blocked'],
  ['550 MI:SPF 163 smtp1', '550 MI:SPF ‹n› smtp1'],
  ['用户 a@b.example 不存在', '用户 ‹address› 不存在'],
  ['Connection refused', 'Connection refused'],
])('%s', (text, expected) => {
  expect(normaliseReply(text)).toBe(expected);
});

test('one cause, two messages: the same text', () => {
  const reply = (user: string, host: string, ip: string, id: string) =>
    `host ${host}[${ip}] said: 550-5.1.1 The email account that you tried to reach does not exist. <${user}> ${id} - gsmtp (in reply to RCPT TO command)`;
  expect(
    normaliseReply(
      reply('a@b.example', 'mx1.google.com', '192.0.2.1', 'a1-20020a05600c1-si1234567wmh.12'),
    ),
  ).toBe(
    normaliseReply(
      reply('zz@y.example', 'alt2.mx.example.org', '198.51.100.7', 'd9443c01a7336-2a31cf3si88.7'),
    ),
  );
});

test('two causes stay two', () => {
  expect(normaliseReply('550 5.1.1 unknown')).not.toBe(normaliseReply('550 5.7.1 unknown'));
  expect(normaliseReply('450 try')).not.toBe(normaliseReply('550 try'));
});

test('any text has a bounded form, and the form is not shortened further by length alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      expect(normaliseReply(text).length).toBeLessThan(4000);
    }),
  );
});
