import { expect, test } from 'vitest';
import { findByName } from './find-by-name.ts';

test.each([
  ['163', 'netease-163'],
  ['qq mail', 'qq-mail'],
  ['QQ邮箱', 'qq-mail'],
  ['Mail.ru', 'mail-ru'],
  ['exmail', 'tencent-exmail'],
])('%s: %s', (name, id) => {
  expect(findByName(name)).toBe(id);
});

test.each(['nate.com', 'ail.com', 'zzzz'])('%s is nobody’s name', (name) => {
  expect(findByName(name)).toBeUndefined();
});
