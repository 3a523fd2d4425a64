import { expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import { suggestProviders } from './suggest-providers.ts';

test.each([
  ['outlok', 'outlook-com'],
  ['gmial', 'gmail'],
  ['hotmial', 'outlook-com'],
  ['Proton Mial', 'proton-mail'],
  ['icluod', 'icloud-mail'],
  ['网意邮箱', 'netease-163'],
])('%s: first %s', (typed, id) => {
  expect(suggestProviders(typed)[0]?.id).toBe(id);
});

test('a word of several names offers them all', () => {
  expect(suggestProviders('netase').map(({ id }) => id)).toEqual(
    expect.arrayContaining(['netease-163', 'netease-126', 'netease-yeah', 'netease-qiye']),
  );
});

test.each(['', 'qz', 'hmx', 'error', 'timeout', 'login failed', 'hello world', 'gmaaail'])(
  '%j: nothing',
  (typed) => {
    expect(suggestProviders(typed)).toEqual([]);
  },
);

test('who is called so is never questioned', () => {
  for (const { id, name } of listProviders())
    for (const each of [id, name.en, name['zh-CN']])
      expect(suggestProviders(each), each).toEqual([]);
});
