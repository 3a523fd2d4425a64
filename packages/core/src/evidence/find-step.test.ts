import { expect, test } from 'vitest';
import { findReplies } from './find-replies.ts';
import { findStep, stepOf } from './find-step.ts';
import { fold } from './fold.ts';

const stepIn = (text: string) => findStep(text, fold(text), findReplies(text));

test.each([
  ['AUTH PLAIN', 'auth'],
  ['auth', 'auth'],
  ['LOGIN', 'auth'],
  ['MAIL FROM:<a@b>', 'mail'],
  ['RCPT TO', 'rcpt'],
  ['DATA', 'data'],
  ['CONN', 'connect'],
  ['STARTTLS', 'starttls'],
  ['NOOP', undefined],
  ['constructor', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s: %s', (command, step) => {
  expect(stepOf(command)).toBe(step);
});
test.each([
  ["smtplib.SMTPHeloError: (500, b'Error')", 'ehlo'],
  ["{ code: 'EENVELOPE', command: 'RCPT TO' }", 'rcpt'],
  ['EHLO command failed: 500 Error: bad syntax', 'ehlo'],
  ['Got: 250 XSHADOW\nSent: STARTTLS\nGot: 500 5.3.3 Unrecognized command', 'starttls'],
  ["send: 'mail FROM:<a@example.com>\\r\\n'\nreply: '550 no'", 'mail'],
  ['> MAIL FROM:<a@example.com>\n250 ok\n> RCPT TO:<b@example.com>\n550 no such user', 'rcpt'],
  ['a1 LOGIN user x\na1 NO failed', 'auth'],
])('%s: %s', (text, step) => {
  expect(stepIn(text)).toBe(step);
});

test.each([
  '550 no such user',
  'RCPT TO:<b@example.com>\n250 ok\n550 later',
  'DATA is missing',
  '',
])('%j: unknown', (text) => {
  expect(stepIn(text)).toBeUndefined();
});

test.each([
  [
    'File "/usr/lib/python3.11/smtplib.py", line 255, in __init__\n  File "/usr/lib/python3.11/smtplib.py", line 739, in login',
    'auth',
  ],
  [
    'File "/usr/lib/python3.11/smtplib.py", line 739, in login\n File "/usr/lib/python3.11/smtplib.py", line 642, in auth',
    'auth',
  ],
  ['File "smtplib.py", line 652, in auth_plain', 'auth'],
  ['File "C:\\Python\\imaplib.py", line 612, in login', 'auth'],
  ['File "smtplib.py", line 749, in starttls', 'starttls'],
  ['File "smtplib.py", line 341, in connect', undefined],
])('the method in a traceback of Python: %s', (text, step) => {
  expect(findStep(text, text.toLowerCase(), [])).toBe(step);
});
