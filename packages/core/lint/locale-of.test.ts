import { expect, test } from 'vitest';
import { localeOf } from './locale-of.ts';

test.each([
  ['zh-CN', {}, 'zh-CN'],
  ['zh', { LC_ALL: 'en_GB.UTF-8' }, 'zh-CN'],
  ['en', { LC_ALL: 'zh_CN.UTF-8' }, 'en'],
  ['fr', {}, undefined],
  ['', {}, undefined],
  [undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en' }, 'zh-CN'],
  [undefined, { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en' }, 'zh-CN'],
  [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [undefined, { LANG: 'fr_FR.UTF-8' }, 'en'],
  [undefined, { LC_ALL: 'C' }, 'en'],
  [undefined, {}, 'en'],
])('%j with %j: %s', (asked, environment, locale) => {
  expect(localeOf(asked, environment)).toBe(locale);
});
