import { expect, test } from 'vitest';
import { isOneSlipAway } from './one-slip-away.ts';

test.each([
  ['gmail', 'gmial', true],
  ['gmail', 'gmai', true],
  ['gmail', 'ggmail', true],
  ['gmail', 'gnail', true],
  ['网易邮箱', '网意邮箱', true],
  ['a', '', true],
  ['gmail', 'gmail', false],
  ['gmail', 'gmaaail', false],
  ['gmail', 'gamli', false],
  ['gmail', 'hnail', false],
  ['abcd', 'acdb', false],
])('%s, %s: %s', (a, b, expected) => {
  expect(isOneSlipAway(a, b)).toBe(expected);
  expect(isOneSlipAway(b, a)).toBe(expected);
});
