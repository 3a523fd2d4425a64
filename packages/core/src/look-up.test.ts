import { expect, test } from 'vitest';
import { keyOf, lookUp } from './look-up.ts';

const map = new Map(
  Object.entries({ 'a.example': 'a', '*.b.example': 'b', 'special.b.example': 'special' }).map(
    ([pattern, value]) => [keyOf(pattern), value] as const,
  ),
);

test.each([
  ['a.example', 'a'],
  ['x.a.example', undefined],
  ['x.b.example', 'b'],
  ['x.y.b.example', 'b'],
  ['b.example', undefined],
  ['xb.example', undefined],
  ['special.b.example', 'special'],
  ['', undefined],
])('%j: %s', (name, value) => {
  expect(lookUp(map, name)).toBe(value);
});
