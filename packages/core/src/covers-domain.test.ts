import { expect, test } from 'vitest';
import { coversDomain } from './covers-domain.ts';

test.each([
  ['example.com', true],
  ['a.wide.example', true],
  ['a.b.wide.example', true],
  ['wide.example', false],
  ['a.example.com', false],
  ['notexample.com', false],
  ['notwide.example', false],
  ['', false],
])('%s: %s', (domain, covered) => {
  expect(coversDomain(['example.com', '*.wide.example'], domain)).toBe(covered);
});

test('no pattern covers nothing', () => {
  expect(coversDomain(undefined, 'example.com')).toBe(false);
  expect(coversDomain([], 'example.com')).toBe(false);
});
