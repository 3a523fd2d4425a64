import { expect, test } from 'vitest';
import { findIn, sampleProvider } from '../sample-entries.ts';
import { trueDates } from './true-dates.ts';

test.each([
  ['2026-11-22', undefined],
  ['2024-02-29', undefined],
  ['2026-11-23', '2026-11-23 lies in the future (today is 2026-11-22)'],
  ['2026-02-29', '2026-02-29 is not a day of the calendar'],
  ['2026-13-01', '2026-13-01 is not a day of the calendar'],
])('read on %s: %s', (read, message) => {
  const source = { id: 'help', url: 'https://help.example.com/', kind: 'official', read } as const;
  const found = findIn([{ provider: sampleProvider({ sources: [source] }) }], [trueDates]);
  expect(found).toEqual(message ? [`example-mail.sources.0.read ${message}`] : []);
});
