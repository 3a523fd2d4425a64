import { expect, test } from 'vitest';
import { countedEn } from './counted-en.ts';
import { words } from './en.ts';
import { logsWords } from './logs-en.ts';
import { messageWords } from './message-en.ts';

test.each([
  [countedEn(0, 'line'), '0 lines'],
  [countedEn(1, 'line'), '1 line'],
  [countedEn('1', 'reply', 'replies'), '1 reply'],
  [countedEn(2, 'reply', 'replies'), '2 replies'],
  [countedEn('1,001', 'line'), '1,001 lines'],
  [logsWords.lines('1'), '1 line'],
  [logsWords.lines('21'), '21 lines'],
  [logsWords.messages('1'), '1 message'],
  [logsWords.messages('1,001'), '1,001 messages'],
  [logsWords.attempts('1'), '1 attempt'],
  [logsWords.attempts('0'), '0 attempts'],
  [logsWords.width.hours(1), '1 hour'],
  [logsWords.width.days(2), '2 days'],
  [words.providersFound(1), '1 provider'],
  [words.providersFound(0), '0 providers'],
  [words.unknownTexts(1, 1), '1 text in 1 line that no rule knows.'],
  [words.unknownTexts(2, 5), '2 different texts in 5 lines that no rule knows.'],
  [words.removed(1), 'One secret in the text was left out.'],
  [messageWords.found({ error: 1, warning: 2, hint: 0 }), '1 error, 2 warnings'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
