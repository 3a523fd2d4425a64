import { expect, test } from 'vitest';
import { readEvidence } from '../evidence/read-evidence.ts';
import { starttlsNotUsed } from './starttls-not-used.ts';

const found = (text: string) =>
  starttlsNotUsed(readEvidence(text), undefined, []).map(({ diagnosis }) => diagnosis);
const offered = "reply: '250-smtp.example.com'\nreply: '250-STARTTLS'\nreply: '250 SMTPUTF8'\n";

test.each([
  `${offered}SMTP AUTH extension not supported by server.`,
  `${offered}no suitable authentication method found`,
])('%s', (text) => {
  expect(found(text)).toEqual(['tls/required']);
});

test.each([
  'SMTP AUTH extension not supported by server.',
  `${offered}250-AUTH LOGIN PLAIN\nno suitable authentication method found`,
  `${offered}535 authentication failed`,
])('nothing for %s', (text) => {
  expect(found(text)).toEqual([]);
});
