import { expect, test } from 'vitest';
import { numberOption } from './number-option.ts';

const range = { standard: 8, least: 1, most: 100 };

test.each([
  [undefined, 8],
  ['1', 1],
  ['100', 100],
  ['08', 8],
])('%j is %i', (text, value) => {
  expect(numberOption('concurrency', text, range)).toEqual({ value });
});

test.each(['0', '101', '-1', '1.5', '1e1', '0x8', 'Infinity', 'NaN', 'many', '', ' 8'])(
  '%j is refused',
  (text) => {
    expect(numberOption('concurrency', text, range)).toEqual({
      problem: `--concurrency ${JSON.stringify(text)}: expected a whole number from 1 to 100`,
    });
  },
);

test('a number that need not be whole', () => {
  const hours = { standard: 12, least: 0, most: 1000 };
  expect(numberOption('hours', '0.5', hours, 'any')).toEqual({ value: 0.5 });
  expect(numberOption('hours', '-1', hours, 'any').problem).toBe(
    '--hours "-1": expected a number from 0 to 1000',
  );
});
