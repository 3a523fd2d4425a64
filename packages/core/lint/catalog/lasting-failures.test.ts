import { expect, test } from 'vitest';
import { issueText, lastingFailures } from './lasting-failures.ts';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T04:00:00Z`;
const period = (state: string, since: number, last: number) => ({
  state,
  detail: `${state} | detail`,
  since: at(since),
  last: at(last),
});
const history = {
  schemaVersion: 1 as const,
  periods: {
    'imap well.example:993 implicit': [period('ok', 1, 15)],
    'imap gone.example:993 implicit': [period('ok', 1, 1), period('dns', 1, 15)],
    'imap lately.example:993 implicit': [period('dns', 2, 15)],
    'imap again.example:993 implicit': [period('dns', 1, 14), period('ok', 15, 15)],
    'imap longer.example:993 implicit': [period('refused', 1, 22)],
    'imap never.example:993 implicit': [],
  },
};

test('what failed for fourteen days or more, and nothing else', () => {
  expect(lastingFailures(history).map(({ name }) => name)).toEqual([
    'imap gone.example:993 implicit',
    'imap longer.example:993 implicit',
  ]);
  expect(lastingFailures(history, 20).map(({ name }) => name)).toEqual([
    'imap longer.example:993 implicit',
  ]);
});

test('the issue names each with its state and day, and keeps the table whole', () => {
  const text = issueText(lastingFailures(history));
  expect(text).toContain(
    '| `imap gone.example:993 implicit` | dns | 2026-11-01 | dns \\| detail |',
  );
});
