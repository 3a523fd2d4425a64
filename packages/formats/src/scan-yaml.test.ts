import { expect, test } from 'vitest';
import { scanYaml } from './scan-yaml.ts';

const pairs = (text: string) => scanYaml(text).map(({ key, value }) => [key, value]);

test.each<[string, string, string[][]]>([
  [
    'nested',
    'a:\n  b: 1\n  c:\n    d: x\ne: y\n',
    [
      ['a.b', '1'],
      ['a.c.d', 'x'],
      ['e', 'y'],
    ],
  ],
  ['dotted', 'a.b:\n  c.d: 1\n', [['a.b.c.d', '1']]],
  [
    'quotes and comments',
    'a: "x # y" # z\nb: \'c\'\n# d: 1\n',
    [
      ['a', 'x # y'],
      ['b', 'c'],
    ],
  ],
  [
    'a list: the names of an entry stand beside each other',
    'a:\n- b: 1\n  c: 2\n  d:\n  - e: 3\n    f: 4\n',
    [
      ['a.b', '1'],
      ['a.c', '2'],
      ['a.d.e', '3'],
      ['a.d.f', '4'],
    ],
  ],
  ['CRLF', 'a:\r\n  b: 1\r\n', [['a.b', '1']]],
  ['flow style is not read', 'a: { b: 1 }\nc: [1]\nd: &e f\n', []],
  ['a web address is no name', 'a: http://b\n', [['a', 'http://b']]],
])('%s', (_, text, expected) => {
  expect(pairs(text)).toEqual(expected);
  for (const { value, start, end } of scanYaml(text)) expect(text.slice(start, end)).toBe(value);
});
