import { expect, test } from 'vitest';
import { closest, suggestion } from './closest.ts';

const words = ['domains', 'servers', 'sources', 'mx', 'credentials'];

test.each([
  ['domian', 'domains'],
  ['Servers', 'servers'],
  ['source', 'sources'],
  ['credentails', 'credentials'],
  ['nx', 'mx'],
  ['password', undefined],
  ['zz', undefined],
])('%s is meant to be %s', (typed, meant) => {
  expect(closest(typed, words)).toBe(meant);
});

test('names the choices when none is near', () => {
  expect(suggestion('colour', ['en', 'zh-CN'])).toBe('expected one of en, zh-CN');
  expect(suggestion('domian', words)).toBe('did you mean "domains"?');
});
