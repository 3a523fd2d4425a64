import { expect, test } from 'vitest';
import { argumentsOf, resolveArgument } from './call-arguments.ts';

const values = (text: string) => argumentsOf(text, 0).map(({ name, value }) => [name, value]);

test.each<[string, (string | undefined)[][]]>([
  [
    "'a', 465)",
    [
      [undefined, 'a'],
      [undefined, '465'],
    ],
  ],
  [
    'host="a", port=465)',
    [
      ['host', 'a'],
      ['port', '465'],
    ],
  ],
  [
    '"a", os.environ["P"])',
    [
      [undefined, 'a'],
      [undefined, undefined],
    ],
  ],
  [
    '"a", get("P"), x)',
    [
      [undefined, 'a'],
      [undefined, undefined],
      [undefined, undefined],
    ],
  ],
  [')', []],
  ['"a"', []],
])('%s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('a variable is followed to its line', () => {
  const text = 'HOST = "smtp.qq.com"\nf(HOST)';
  const [given] = argumentsOf(text, text.indexOf('f(') + 2);
  const found = given && resolveArgument(text, given);
  expect(found).toMatchObject({ value: 'smtp.qq.com', quote: '"' });
  expect(text.slice(found?.start, found?.end)).toBe('smtp.qq.com');
});
