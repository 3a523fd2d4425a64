import { expect, test } from 'vitest';
import { timedFactsOf } from '../test/facts-of.ts';

const message = '4XyzAB1cdE: removed';
const local = (...parts: [number, number, number, number, number, number]) =>
  new Date(...parts).getTime();

test.each([
  [
    'rsyslog, RFC 3164',
    `Nov 22 10:01:02 mx postfix/qmgr[7]: ${message}`,
    local(2026, 10, 22, 10, 1, 2),
  ],
  [
    'a day of one digit',
    `Nov  2 10:01:02 mx postfix/qmgr[7]: ${message}`,
    local(2026, 10, 2, 10, 1, 2),
  ],
  ['last year', `Dec 24 10:01:02 mx postfix/qmgr[7]: ${message}`, local(2025, 11, 24, 10, 1, 2)],
  [
    'tomorrow is a clock that differs',
    `Nov 23 00:01:02 mx postfix/qmgr[7]: ${message}`,
    local(2026, 10, 23, 0, 1, 2),
  ],
  [
    'rsyslog, ISO',
    `2026-11-22T10:01:02.345678+01:00 mx postfix/qmgr[7]: ${message}`,
    Date.UTC(2026, 10, 22, 9, 1, 2, 345),
  ],
  [
    'journalctl -o short-iso',
    `2026-11-22T10:01:02+0100 mx postfix/qmgr[7]: ${message}`,
    Date.UTC(2026, 10, 22, 9, 1, 2),
  ],
  [
    'a zone with half an hour',
    `2026-11-22T10:01:02+0530 mx postfix/qmgr[7]: ${message}`,
    Date.UTC(2026, 10, 22, 4, 31, 2),
  ],
  [
    'RFC 5424',
    `<22>1 2026-11-22T10:01:02Z mx postfix/qmgr 7 - - ${message}`,
    Date.UTC(2026, 10, 22, 10, 1, 2),
  ],
  [
    'RFC 5424 with data',
    `<22>1 2026-11-22T10:01:02Z mx postfix/qmgr 7 ID [a@1 b="]\\""][c@1] ${message}`,
    Date.UTC(2026, 10, 22, 10, 1, 2),
  ],
  [
    'RFC 3164 with priority',
    `<22>Nov 22 10:01:02 mx postfix/qmgr[7]: ${message}`,
    local(2026, 10, 22, 10, 1, 2),
  ],
  [
    'docker compose logs',
    `mail-1  | Nov 22 10:01:02 mx postfix/qmgr[7]: ${message}`,
    local(2026, 10, 22, 10, 1, 2),
  ],
  [
    'docker logs -t',
    `2026-11-22T10:01:02.5Z Nov 22 10:01:02 mx postfix/qmgr[7]: ${message}`,
    Date.UTC(2026, 10, 22, 10, 1, 2, 500),
  ],
])('%s', (_, line, at) => {
  expect(timedFactsOf(line)).toEqual([{ what: 'end', format: 'postfix', id: '4XyzAB1cdE', at }]);
});

test.each([
  '',
  ' ',
  'Nov',
  'Nov 22',
  'Nov 99 10:00:00 mx postfix/qmgr[7]: x',
  'Xxx 22 10:00:00 mx postfix/qmgr[7]: 4XyzAB1cdE: removed',
  '<22>',
  '<22>1 ',
  '2026-11-22T',
  `Nov 22 10:00:00 mx kube/other[7]: ${message}`,
  `2026-11-22Txx:01:02Z mx postfix/qmgr[7]: ${message}`,
])('%j is no line of it', (line) => {
  expect(timedFactsOf(line)).toEqual([]);
});

test('times of one hour are told apart, in any order', () => {
  const times = timedFactsOf(
    ...['10:00:01', '10:59:59', '09:00:00', '10:00:01'].map(
      (time) => `Nov 22 ${time} mx postfix/qmgr[7]: ${message}`,
    ),
  ).map(({ at }) => new Date(at ?? 0).toTimeString().slice(0, 8));
  expect(times).toEqual(['10:00:01', '10:59:59', '09:00:00', '10:00:01']);
});
