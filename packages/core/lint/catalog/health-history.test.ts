import { expect, test } from 'vitest';
import {
  emptyHistory,
  freshAnswer,
  type HealthHistory,
  historyText,
  onlyThese,
  parseHistory,
  remember,
} from './health-history.ts';

const ok = { state: 'ok', detail: 'certificate: 9 days left' };
const down = { state: 'connect', detail: 'ECONNREFUSED' };

test('the same state is one period, another state a new one', () => {
  let history: HealthHistory = emptyHistory;
  for (const [day, answer] of [
    ['01', ok],
    ['02', { ...ok, detail: 'certificate: 8 days left' }],
    ['03', down],
    ['04', ok],
  ] as const)
    history = remember(history, 'a', answer, `2026-11-${day}`);
  expect(history.periods.a).toEqual([
    {
      state: 'ok',
      detail: 'certificate: 8 days left',
      since: '2026-11-01',
      last: '2026-11-02',
      days: 2,
    },
    { ...down, since: '2026-11-03', last: '2026-11-03', days: 1 },
    { ...ok, since: '2026-11-04', last: '2026-11-04', days: 1 },
  ]);
  expect(freshAnswer(history, 'a', '2026-11-04')?.state).toBe('ok');
  expect(freshAnswer(history, 'a', '2026-11-05')).toBeUndefined();
  expect(freshAnswer(history, 'b', '2026-11-04')).toBeUndefined();
  expect(parseHistory(historyText(history))).toEqual(history);
});

test('runs of one day count as one', () => {
  const times = ['2026-11-01T01', '2026-11-01T23', '2026-11-02T00', '2026-11-09T00'];
  const history = times.reduce((all, time) => remember(all, 'a', down, time), emptyHistory);
  expect(history.periods.a?.map(({ days }) => days)).toEqual([3]);
});

test('a history of before days were counted', () => {
  const old = (since: string, last: string) => ({ ...down, since, last });
  const periods = { a: [old('2026-11-01', '2026-11-01'), old('2026-11-02', '2026-11-09')] };
  const history = parseHistory(JSON.stringify({ schemaVersion: 1, periods }));
  expect(history?.periods.a?.map(({ days }) => days)).toEqual([1, 2]);
});

test('what is asked for no longer is forgotten', () => {
  const history = remember(remember(emptyHistory, 'a', ok, '1'), 'gone', down, '1');
  expect(Object.keys(onlyThese(history, new Set(['a', 'new'])).periods)).toEqual(['a']);
});

test('keeps the last twenty periods', () => {
  let history: HealthHistory = emptyHistory;
  for (let day = 100; day < 150; day++)
    history = remember(history, 'a', day % 2 ? ok : down, String(day));
  expect(history.periods.a?.map(({ since }) => since)).toEqual(
    Array.from({ length: 20 }, (_, index) => String(130 + index)),
  );
});

test('stands sorted in the file', () => {
  const history = remember(remember(emptyHistory, 'b', ok, '1'), 'a', ok, '1');
  expect(Object.keys(JSON.parse(historyText(history)).periods)).toEqual(['a', 'b']);
});

test.each(['', '{', 'null', '[]', '{}', '{"schemaVersion":2,"periods":{}}'])(
  '%s is none',
  (text) => {
    expect(parseHistory(text)).toBeUndefined();
  },
);
