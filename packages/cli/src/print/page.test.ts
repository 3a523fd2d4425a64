import fc from 'fast-check';
import { createColors } from 'picocolors';
import { describe, expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { harmless, Page } from './page.ts';

const page = (width = 30) => new Page({ width, colors: createColors(false) } as Io);

describe('Page', () => {
  test('prose, indented and wrapped', () => {
    expect(page().text('one two three four five six seven', 2).toString()).toBe(
      '  one two three four five six\n  seven\n',
    );
  });

  test('a blank line stands before a heading, but not at the top', () => {
    expect(page().heading('A').text('a').heading('B').toString()).toBe('A\na\n\nB\n');
  });

  test('numbers and bullets hang', () => {
    const long = 'one two three four five six';
    expect(page(25).numbered(['first', long], 9).toString()).toBe(
      '  9. first\n  10. one two three four\n      five six\n',
    );
    expect(page(25).bullets([long]).toString()).toBe('  - one two three four\n    five six\n');
  });

  test('columns are as wide as their widest cell, Chinese included', () => {
    const rows = [
      ['SMTP', 'smtp.qq.com', '465'],
      ['邮箱地址', 'a', ''],
    ];
    expect(page().table(rows).toString()).toBe('  SMTP      smtp.qq.com  465\n  邮箱地址  a\n');
    expect(page().table([]).toString()).toBe('\n');
  });

  test('text to copy stays as it is', () => {
    const text = `{ host: '${'x'.repeat(100)}',\n    port: 465 }`;
    expect(page().verbatim(text).toString()).toBe(`  ${text.replace('\n', '\n  ')}\n`);
  });
});

describe('harmless', () => {
  test.each([
    ['plain\ttext\nwith lines', 'plain\ttext\nwith lines'],
    ['\u001b[2Jgone', '[2Jgone'],
    ['\u009b2Jgone', '2Jgone'],
    ['back\b\b\rover', 'backover'],
    ['a\u202etxt.exe', 'atxt.exe'],
    ['bell\u0007 nul\u0000 del\u007f', 'bell nul del'],
    ['授权码 é', '授权码 é'],
  ])('%j: %j', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });

  test('no control character but tab and line feed is left, and nothing else is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = harmless(text);
        expect(safe).not.toMatch(/[^\P{Cc}\t\n]/u);
        expect(harmless(safe)).toBe(safe);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(harmless(text)).toBe(text);
      }),
    );
  });
});
