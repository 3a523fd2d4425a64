import { expect, test } from 'vitest';
import { protocolOfHost } from './protocol-of-host.ts';

test.each([
  ['smtp.example.com', 'submission'],
  ['smtps.example.com', 'submission'],
  ['SMTP-mail.example.com', 'submission'],
  ['mailout.example.com', 'submission'],
  ['relay', 'submission'],
  ['imap.example.com', 'imap'],
  ['imaps-1.example.com', 'imap'],
  ['pop.example.com', 'pop3'],
  ['pop3s.example.com', 'pop3'],
  ['smtp1.example.com', undefined],
  ['popular.example.com', undefined],
  ['imapsync.example.com', undefined],
  ['mail.example.com', undefined],
  ['example.com', undefined],
  ['', undefined],
])('%s: %s', (host, protocol) => {
  expect(protocolOfHost(host)).toBe(protocol);
});
