import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LiteralFinder } from './literal-finder.ts';

/** Literals found, each with its first place, the slow way. */
function search(literals: readonly string[], text: string): [string, number][] {
  return [...new Set(literals)]
    .filter((literal) => text.includes(literal))
    .map((literal) => [literal, text.indexOf(literal)]);
}

function find(literals: readonly string[], text: string): Map<string, number> {
  const finder = new LiteralFinder(literals);
  const numbers = finder.find(text);
  expect(new Set(numbers).size).toBe(numbers.length);
  return new Map(
    [...new Set(literals)].flatMap((literal) => {
      const at = finder.placeOf(finder.idOf(literal));
      expect(numbers.includes(finder.idOf(literal))).toBe(at !== undefined);
      return at === undefined ? [] : [[literal, at] as const];
    }),
  );
}

describe('LiteralFinder', () => {
  test.each([
    [['he', 'she', 'his', 'hers'], 'ushers', { she: 1, he: 2, hers: 2 }],
    [['a', 'aa', 'aaa'], 'baa', { a: 1, aa: 1 }],
    [['授权码'], '请使用授权码', { 授权码: 3 }],
    [['𝒳'], 'a𝒳', { 𝒳: 1 }],
    [['abc', 'bcd', 'cd'], 'abcd', { abc: 0, bcd: 1, cd: 2 }],
    [[], 'text', {}],
    [['x'], '', {}],
    [['abcd', 'bcde', 'abcdefgh'], 'xabcdefgh', { abcd: 1, bcde: 2, abcdefgh: 1 }],
  ])('%j in %j', (literals, text, expected) => {
    expect(Object.fromEntries(find(literals, text))).toEqual(expected);
  });

  test('an unknown literal has no number', () => {
    expect(new LiteralFinder(['a']).idOf('b')).toBe(-1);
  });

  test.each([
    ['ab', 12],
    ['ab授', 8],
  ])('finds what String.includes and indexOf find, over %j', (letters, maxLength) => {
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...letters, 'x'), maxLength: 60 }),
        (literals, text) => {
          expect(find(literals, text)).toEqual(new Map(search(literals, text)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
