import { expect, test } from 'vitest';
import { emptyHistory, type HealthHistory, remember } from './health-history.ts';
import { issueText, lastingFailures } from './lasting-failures.ts';

const name = 'imap mail.example:993 implicit';
const week = (n: number, time = '05:41:00') =>
  `${new Date(Date.UTC(2026, 10, 3 + 7 * n)).toISOString().slice(0, 10)}T${time}Z`;

test.each<[string, [state: string, when: string][], number]>([
  [
    'well',
    [
      ['ok', week(0)],
      ['ok', week(1)],
      ['ok', week(2)],
    ],
    0,
  ],
  [
    'three runs in a row',
    [
      ['dns', week(0)],
      ['dns', week(1)],
      ['dns', week(2)],
    ],
    3,
  ],
  [
    'a third run a minute early',
    [
      ['dns', week(0)],
      ['dns', week(1)],
      ['dns', week(2, '05:40:00')],
    ],
    3,
  ],
  [
    'another fault each time',
    [
      ['connect', week(0)],
      ['tls', week(1)],
      ['dns', week(2)],
    ],
    3,
  ],
  [
    'after a time of health',
    [
      ['tls', week(0)],
      ['ok', week(1)],
      ['dns', week(2)],
      ['dns', week(3)],
      ['tls', week(4)],
    ],
    3,
  ],
  [
    'two runs',
    [
      ['dns', week(0)],
      ['dns', week(2)],
    ],
    0,
  ],
  [
    'three runs of one day',
    [
      ['dns', week(0, '01:00:00')],
      ['dns', week(0, '02:00:00')],
      ['dns', week(0, '03:00:00')],
    ],
    0,
  ],
  [
    'well again',
    [
      ['dns', week(0)],
      ['dns', week(1)],
      ['dns', week(2)],
      ['ok', week(3)],
    ],
    0,
  ],
])('%s', (_, answers, runs) => {
  const found = lastingFailures(historyOf(answers));
  expect(found.map((each) => each.runs)).toEqual(runs === 0 ? [] : [runs]);
});

test('never asked', () => {
  expect(lastingFailures({ schemaVersion: 1, periods: { [name]: [] } })).toEqual([]);
});

test('the issue names each with its last state and its first day, and keeps the table whole', () => {
  const history = historyOf([
    ['connect', week(0)],
    ['tls', week(1)],
    ['dns', week(2)],
  ]);
  expect(issueText(lastingFailures(history))).toContain(
    `| \`${name}\` | dns | 2026-11-03 | 3 | dns \\| detail |`,
  );
});

function historyOf(answers: readonly (readonly [string, string])[]): HealthHistory {
  return answers.reduce(
    (history, [state, when]) =>
      remember(history, name, { state, detail: `${state} | detail` }, when),
    emptyHistory,
  );
}
