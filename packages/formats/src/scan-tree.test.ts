import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanTree } from './scan-tree.ts';

const pairs = (text: string) => scanTree(text).map(({ key, value }) => [key, value]);

test.each<[string, string, string[][]]>([
  [
    'JavaScript',
    "{ host: 'a', auth: { user: `b` }, port: 465 }",
    [
      ['host', 'a'],
      ['auth.user', 'b'],
      ['port', '465'],
    ],
  ],
  [
    'JSON',
    '{"mail":{"host":"a","port":1}}',
    [
      ['mail.host', 'a'],
      ['mail.port', '1'],
    ],
  ],
  [
    'a call',
    "t = f({ host: 'a' })\ng({ from: 'b' })",
    [
      ['t', 'f'],
      ['host', 'a'],
      ['from', 'b'],
    ],
  ],
  [
    'Ruby',
    "x.y = { a: 'b', :c => :d, 'e' => F::G }",
    [
      ['x.y.a', 'b'],
      ['x.y.c', 'd'],
      ['x.y.e', 'F::G'],
    ],
  ],
  [
    'PHP',
    "$C = array ('a' => 'b', 'c' => array('d' => false));",
    [
      ['$C', 'array'],
      ['a', 'b'],
      ['c', 'array'],
      ['d', 'false'],
    ],
  ],
  ['comments', '{ // a: 1\n # b: 2\n /* c: 3 */ d: 4 }', [['d', '4']]],
  [
    'an expression',
    '{ a: b.c || "d", e: 1 }',
    [
      ['a', 'b.c'],
      ['e', '1'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(pairs(text)).toEqual(expected);
});

test('any text can be read, and places are true', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[](),:=>"\'`#/*ab1 \n') }), (text) => {
      for (const { value, start, end } of scanTree(text))
        expect(text.slice(start, end)).toBe(value);
    }),
  );
});
