import { expect, test } from 'vitest';
import { formatSource } from './format-source.ts';
import { en } from './languages/en.ts';
import { zhCN } from './languages/zh-CN.ts';

test.each([
  [en, '2026-11-22', 'the provider’s own page, read 2026-11-22'],
  [en, '2025-01-02', 'the provider’s own page, read 2025-01-02, not re-checked since'],
  [zhCN, '2026-11-22', '服务商自己的页面，查阅于 2026-11-22'],
  [zhCN, '2025-01-02', '服务商自己的页面，查阅于 2025-01-02，此后没有复查'],
])('$locale %s: %s', (language, read, text) => {
  expect(formatSource({ kind: 'official', read }, language, '2026-11-22')).toBe(text);
});
