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
  expect(suggestion('colour', ['en', 'zh-CN'])).toEqual({
    en: 'expected one of en, zh-CN',
    'zh-CN': '应为 en、zh-CN 之一',
  });
  expect(suggestion('domian', words)).toEqual({
    en: 'did you mean "domains"?',
    'zh-CN': '是不是 "domains"？',
  });
});
