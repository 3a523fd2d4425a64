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
