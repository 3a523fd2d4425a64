import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['one two', 80, ['one two']],
    ['  one   two  ', 80, ['one   two']],
    ['', 80, ['']],
    ['   ', 80, ['']],
    ['打开邮箱设置', 6, ['打开邮', '箱设置']],
    ['打开邮箱设置', 7, ['打开邮', '箱设置']],
    ['打开设置，生成授权码。', 8, ['打开设', '置，生成', '授权码。']],
    ['点击（设置）', 6, ['点击', '（设', '置）']],
    [
      'see https://service.mail.qq.com/detail/0/75 there',
      20,
      ['see', 'https://service.mail.qq.com/detail/0/75', 'there'],
    ],
    ['打开 mail.qq.com 设置', 12, ['打开', 'mail.qq.com', '设置']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  const word = fc.stringMatching(/^[a-z]{1,10}$/);
  const han = fc.stringMatching(/^[授权码邮箱设置登录]{1,20}$/);
  const prose = fc.array(fc.oneof(word, han), { maxLength: 20 }).map((parts) => parts.join(' '));
  const width = fc.integer({ min: 10, max: 60 });

  test('no line is wider than it may be, and none is blank at an end', () => {
    fc.assert(
      fc.property(prose, width, (text, width) => {
        for (const line of wrapText(text, width)) {
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(line).toBe(line.trim());
        }
      }),
    );
  });

  test('any text comes out whole, and no line opens with a mark that closes', () => {
    const any = fc
      .array(fc.oneof(prose, fc.constantFrom('，', '。', '（', '）', ', '), fc.string()), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    const without = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(any, width, (text, width) => {
        const lines = wrapText(text, width);
        expect(without(lines.join(''))).toBe(without(text));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[授权码][授权码，。：）]{0,40}$/), width, (text, width) => {
        for (const line of wrapText(text, width)) expect(line).not.toMatch(/^[，。：）]/);
      }),
    );
  });
});
