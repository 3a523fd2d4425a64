import { expect, test } from 'vitest';
import { readLogsOptions } from './read-options.ts';

const now = Date.UTC(2026, 10, 22, 12);

test.each([
  [{ since: '24h' }, { since: now - 86_400_000 }],
  [
    { since: '7d', until: '30m' },
    { since: now - 7 * 86_400_000, until: now - 1_800_000 },
  ],
  [{ since: '2026-11-22' }, { since: new Date(2026, 10, 22).getTime() }],
  [{ until: '2026-11-22T10:00:00Z' }, { until: Date.UTC(2026, 10, 22, 10) }],
  [
    { format: 'exim', top: '3' },
    { format: 'exim', top: 3 },
  ],
  [{}, {}],
])('%j', (values, expected) => {
  expect(readLogsOptions(values, now).value).toEqual(expected);
});

test.each([
  [{ since: 'yesterday' }, '--since'],
  [{ since: '2026-13-45' }, '--since'],
  [{ until: '5 days' }, '--until'],
  [{ format: 'qmail' }, '--format'],
  [{ top: '0' }, '--top'],
  [{ top: '1e3' }, '--top'],
])('%j is not possible', (values, option) => {
  expect(readLogsOptions(values, now).problem?.option).toBe(option);
});
