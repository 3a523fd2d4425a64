import { expect, test } from 'vitest';
import { loadLogsWords } from '../words/load-logs-words.ts';
import { wordsOf } from '../words/words-of.ts';
import { countsText } from './counts-text.ts';

const counts = [
  { name: 'a.example', messages: 3000 },
  { name: 'b.example', messages: 2 },
  { name: 'c.example', messages: 1 },
];

test.each([
  [3, 0, 'a.example 3,000, b.example 2, c.example 1'],
  [2, 0, 'a.example 3,000, b.example 2, others 1'],
  [2, 10, 'a.example 3,000, b.example 2, others 11'],
])('%i names, %i beyond', async (most, others, expected) => {
  const own = await loadLogsWords('en');
  expect(countsText(wordsOf('en'), own, 'en', most, counts, others)).toBe(expected);
});
