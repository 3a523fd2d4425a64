import { expect, test } from 'vitest';
import { lineAround } from './line-around.ts';

const head =
  'Nov 20 10:00:00 mx postfix/smtp[7]: 4XyzAB1cdE: to=<c@d.example>, orig_to=<somebody-with-a-long-name@customer.example>, relay=a-host-with-a-long-name.mail.protection.d.example[192.0.2.1]:25, delay=1, delays=0.05/0.01/0.6/0.8, dsn=5.1.1, status=bounced (host a-host-with-a-long-name.mail.protection.d.example[192.0.2.1]';
const reply =
  ' said: 550 5.1.1 User unknown in virtual mailbox table (in reply to RCPT TO command))';

function around(text: string, literal: string): string {
  const start = text.indexOf(literal);
  return lineAround(text, { start, end: start + literal.length }) ?? '';
}

test.each([
  ['behind a long start, from the start of the reply', head + reply, 'user unknown'],
  ['among other lines', `first\n  ${head}${reply}\nlast`, 'user unknown'],
  ['far into a reply', `${head} said: 550 ${'no '.repeat(90)}user unknown here`, 'user unknown'],
  ['in one long word', `${'x'.repeat(500)}user unknown${'y'.repeat(500)}`, 'user unknown'],
  ['at the start of a long line', `550 user unknown ${'z'.repeat(500)}`, 'user unknown'],
  ['at the end', `${'word '.repeat(100)}user unknown`, 'user unknown'],
])('what decides is visible: %s', (_, text, literal) => {
  const shown = around(text.toLowerCase(), literal);
  expect(shown).toContain(literal);
  expect(shown.length).toBeLessThanOrEqual(240);
  expect(shown).not.toContain('\n');
});

test('the reply is shown from its start, and marks say where the line goes on', () => {
  const shown = around(head + reply, 'User unknown');
  expect(shown.startsWith('…')).toBe(true);
  expect(shown).toContain('said: 550 5.1.1 User unknown in virtual');
  expect(shown.endsWith('command))')).toBe(true);
  expect(around(`550 user unknown ${'z'.repeat(500)}`, 'unknown').endsWith('z…')).toBe(true);
});

test('a line that fits stays as it is, and no place has no line', () => {
  expect(around('  550 user unknown \nnext', 'user')).toBe('550 user unknown');
  expect(lineAround('550 user unknown', undefined)).toBeUndefined();
});
