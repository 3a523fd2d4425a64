import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  test.each([
    ['  Bad   Credentials\t\n', 'bad credentials'],
    [
      '535-5.7.8 Username and\r\n535-5.7.8 Password not\r\n535 5.7.8 accepted',
      '535-5.7.8 username and password not accepted',
    ],
    ['550-first\n550 second', '550-first second'],
    [
      'said: 550-5.7.1 [192.0.2.1] Our system has detected an unusual rate of 550-5.7.1 unsolicited mail. 550 5.7.1 x',
      'said: 550-5.7.1 [192.0.2.1] our system has detected an unusual rate of unsolicited mail. x',
    ],
    ['550 5.7.1 this message\n5.7.1 does not meet', '550 5.7.1 this message does not meet'],
    ['550 5.7.1 this\n5.7.8 that', '550 5.7.1 this 5.7.8 that'],
    ['550-5.7.1 this message\n5.7.1 does not meet', '550-5.7.1 this message does not meet'],
    ['552-too big 552 sorry', '552-too big sorry'],
    ['> 550 no\n> such user', '> 550 no such user'],
    ['no such =\r\nuser', 'no such user'],
    [String.raw`b\'can\\'t open\'`, String.raw`b'can\'t open'`],
    ['first\n150 lines follow', 'first 150 lines follow'],
    ['first\n5500 apples', 'first 5500 apples'],
    ['a\\r\\nb\\nc', 'a b c'],
    ['ＬＯＧＩＮ　Ｆａｉｌ', 'login fail'],
    ['can’t “open”', 'can\'t "open"'],
    ['请使用授权码登录。', '请使用授权码登录。'],
    ['', ''],
  ])('%j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a folded text has no upper case, no double blank, no line end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(fold(text)).toMatch(/^(?:[^A-Z\s]+(?: [^A-Z\s]+)*)?$/);
      }),
    );
  });
});
