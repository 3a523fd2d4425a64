import { expect, test } from 'vitest';
import { isStale } from './freshness.ts';

test.each([
  ['2026-11-22', false],
  ['2025-11-22', false],
  ['2025-11-21', true],
  ['2021-01-01', true],
])('read on %s, looked at on 2026-11-22: stale %s', (read, stale) => {
  expect(isStale(read, '2026-11-22')).toBe(stale);
});
