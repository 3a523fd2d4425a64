import { expect, test } from 'vitest';
import { scanParts } from './scan-parts.ts';

const pattern = /connect (?<host>\w+|"(?<name>\w+)")(?: (?<port>\d+))?/d;

test.each([
  [
    'connect a 1',
    [
      ['host', 'a', ''],
      ['port', '1', ''],
    ],
  ],
  ['connect a', [['host', 'a', '']]],
  [
    'to connect "a"',
    [
      ['host', '"a"', ''],
      ['name', 'a', '"'],
    ],
  ],
  ['disconnect', []],
])('%j', (text, expected) => {
  const found = scanParts(text, pattern);
  expect(found.map(({ key, value, quote }) => [key, value, quote])).toEqual(expected);
  for (const { start, end, value } of found) expect(text.slice(start, end)).toBe(value);
});
