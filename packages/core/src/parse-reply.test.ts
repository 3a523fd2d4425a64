import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReply } from './parse-reply.ts';

describe('parseReply', () => {
  test.each([
    ['250 OK', { code: 250, text: 'OK' }],
    ['250', { code: 250, text: '' }],
    ['  535 no\n', { code: 535, text: 'no' }],
    ['535 5.7.8 Bad credentials', { code: 535, enhanced: '5.7.8', text: 'Bad credentials' }],
    ['535 5.7.8', { code: 535, enhanced: '5.7.8', text: '' }],
    ['334 VXNlcm5hbWU6', { code: 334, text: 'VXNlcm5hbWU6' }],
    ['550 1.2.3.4 is listed', { code: 550, text: '1.2.3.4 is listed' }],
    ['550 5.7.1.2 is no code', { code: 550, text: '5.7.1.2 is no code' }],
    [
      '535-5.7.8 Username and Password\r\n535-5.7.8 not accepted.\r\n535 5.7.8 See the page',
      { code: 535, enhanced: '5.7.8', text: 'Username and Password not accepted. See the page' },
    ],
    ['250-first\n250 second', { code: 250, text: 'first second' }],
    ['550-first\n550 5.1.1 second', { code: 550, enhanced: '5.1.1', text: 'first second' }],
    [
      '250-first\r\n  folded by a log\r\n250 last',
      { code: 250, text: 'first folded by a log last' },
    ],
    ['250-first\r\n535 another reply', { code: 250, text: 'first' }],
  ])('%j', (text, reply) => {
    expect(parseReply(text)).toEqual(reply);
  });

  test.each([
    '',
    'hello',
    '25 OK',
    '2500 OK',
    '250OK',
    '150 no class',
    '650 no class',
    '* OK IMAP',
    '+OK POP3',
    'hello\n250 OK',
  ])('%j is no reply', (text) => {
    expect(parseReply(text)).toBeUndefined();
  });

  test('any text gives a reply with a possible code, or none', () => {
    const line = fc
      .tuple(fc.constantFrom('', '250-', '250 ', '535-5.7.8 ', '99'), fc.string({ unit: 'binary' }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
        const reply = parseReply(lines.join(ending));
        if (!reply) return;
        expect(reply.code).toBeGreaterThanOrEqual(200);
        expect(reply.code).toBeLessThan(600);
      }),
    );
  });

  test('a reply of any number of lines is one', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), words, (code, words) => {
        const lines = words.map(
          (word, index) => `${code}${index === words.length - 1 ? ' ' : '-'}${word}`,
        );
        expect(parseReply(lines.join('\r\n'))).toEqual({ code, text: words.join(' ') });
      }),
    );
  });
});
