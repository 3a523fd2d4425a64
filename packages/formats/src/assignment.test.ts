import { describe, expect, test } from 'vitest';
import { scanLines, scanSections, valuePattern } from './assignment.ts';

const pattern = new RegExp(`^(?<key>\\w+) = ${valuePattern('#', ';?')}`, 'dgm');

test.each([
  ["a = 'b'", "'", 'b'],
  ['a = "b c" # d', '"', 'b c'],
  ['a = """b"c"""', '"""', 'b"c'],
  ["a = 'b';", "'", 'b'],
  ['a = 1;', '', '1'],
  ['a = b c # d', '', 'b c'],
  ["a = 'b' + c", '', "'b' + c"],
  ['a = ', '', ''],
  ['a = b\r', '', 'b'],
])('%j', (text, quote, value) => {
  const [found, ...more] = scanLines(text, pattern);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ key: 'a', quote, value });
  expect(text.slice(found?.start, found?.end)).toBe(value);
  expect(text.slice(found?.keyStart, found?.keyEnd)).toBe('a');
});

describe('sections', () => {
  test('stand in front of the name', () => {
    const found = scanSections('a = 1\n[smtp]\na = 2\n [x.y] ; z\na = 3\n', pattern);
    expect(found.map(({ key, value }) => [key, value])).toEqual([
      ['a', '1'],
      ['smtp.a', '2'],
      ['x.y.a', '3'],
    ]);
  });
});
