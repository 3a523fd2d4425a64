import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test.each([
  ['', 0],
  ['smtp.qq.com', 11],
  ['邮箱', 4],
  ['QQ 邮箱', 7],
  ['：（）', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['a\u200bb', 2],
  ['\u001b[1mbold\u001b[22m', 4],
  ['\u001b[1m邮箱\u001b[22m', 4],
  ['メール', 6],
  ['네이버', 6],
])('%j takes %i columns', (text, columns) => {
  expect(textWidth(text)).toBe(columns);
});
