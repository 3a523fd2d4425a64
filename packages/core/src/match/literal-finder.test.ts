import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorsOf } from './anchors-of.ts';
import { LiteralFinder } from './literal-finder.ts';

/** The literals in a text, found the slow way. */
function search(literals: readonly string[], text: string): Set<string> {
  return new Set(literals.filter((literal) => text.includes(literal)));
}

function find(repeated: readonly string[], text: string): Set<string> {
  const literals = [...new Set(repeated)];
  const finder = new LiteralFinder(literals, anchorsOf(literals));
  const numbers = finder.find(text);
  expect(new Set(numbers).size).toBe(numbers.length);
  literals.forEach((literal, number) => {
    expect(finder.literal(number)).toBe(literal);
    expect(finder.has(number)).toBe(numbers.includes(number));
  });
  return new Set(numbers.map((number) => finder.literal(number)));
}

describe('LiteralFinder', () => {
  test.each([
    [['he', 'she', 'his', 'hers'], 'ushers', ['she', 'he', 'hers']],
    [['a', 'aa', 'aaa'], 'baa', ['a', 'aa']],
    [['授权码'], '请使用授权码', ['授权码']],
    [['𝒳'], 'a𝒳', ['𝒳']],
    [['abc', 'bcd', 'cd'], 'abcd', ['abc', 'bcd', 'cd']],
    [[], 'text', []],
    [['x'], '', []],
    [['abcd', 'bcde', 'abcdefgh'], 'xabcdefgh', ['abcd', 'bcde', 'abcdefgh']],
  ])('%j in %j', (literals, text, expected) => {
    expect(find(literals, text)).toEqual(new Set(expected));
  });

  test.each([
    ['ab', 12],
    ['ab授', 8],
  ])('finds what String.includes finds, over %j', (letters, maxLength) => {
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom(...letters, 'x'), maxLength: 60 }),
        (literals, text) => {
          expect(find(literals, text)).toEqual(search(literals, text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
