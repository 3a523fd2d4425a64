import { expect, test } from 'vitest';
import { diagnose, readEvidence } from '../index.ts';

const error =
  'Host or domain name not found. Name service error for name=gmailllllll.com type=A: Host not found';

test.each([
  [
    'a notice',
    `From: Mail Delivery System <MAILER-DAEMON@example.com>\nSubject: Undelivered Mail Returned to Sender\n\n<user@gmailllllll.com>: ${error}\n`,
    'recipient/domain-not-found',
  ],
  ['a program', 'Error: getaddrinfo ENOTFOUND smtp.gmailllllll.com', 'net/dns'],
])('a name that is not found, told by %s', (_, text, id) => {
  expect(diagnose(readEvidence(text))[0]?.id).toBe(id);
});
