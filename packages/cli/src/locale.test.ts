import { expect, test } from 'vitest';
import { localeOf, localeOfEnvironment } from './locale.ts';

test.each([
  ['en', 'en'],
  ['en_US.UTF-8', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['ZH-Hans', 'zh-CN'],
  ['zh@pinyin', 'zh-CN'],
  ['de', undefined],
  ['C', undefined],
  ['C.UTF-8', undefined],
  ['english', undefined],
  ['', undefined],
])('%j is %s', (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US' }, 'en'],
  [{ LANG: 'en_US', LC_MESSAGES: 'en_US', LC_ALL: 'zh_CN' }, 'zh-CN'],
  [{ LANG: 'zh_CN', LC_ALL: '' }, 'zh-CN'],
  [{ LANG: 'zh_CN', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'fr_FR' }, 'en'],
])('%j: %s', (env, locale) => {
  expect(localeOfEnvironment(env)).toBe(locale);
});
