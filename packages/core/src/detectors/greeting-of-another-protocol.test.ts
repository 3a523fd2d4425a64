import { expect, test } from 'vitest';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import { greetingOfAnotherProtocol } from './greeting-of-another-protocol.ts';

const found = (text: string, context: Context) =>
  greetingOfAnotherProtocol(readEvidence(text, context), undefined, []).map(
    ({ diagnosis }) => diagnosis,
  );

test.each<[string, Context]>([
  ["unexpected response: b'220 mail.example.com ESMTP ready'", { protocol: 'imap' }],
  ['Invalid greeting: * OK IMAP4rev1 ready', { protocol: 'submission' }],
  ['Unexpected response +OK POP3 ready', { protocol: 'imap' }],
  ['Invalid response: HTTP/1.1 400 Bad Request', { protocol: 'submission' }],
  ['bad greeting SSH-2.0-OpenSSH_9.2', { protocol: 'pop3' }],
])('%s to %j', (text, context) => {
  expect(found(text, context)).toEqual(['config/wrong-port']);
});

test.each<[string, Context]>([
  ["unexpected response: b'220 mail.example.com ESMTP ready'", {}],
  ["unexpected response: b'220 mail.example.com ESMTP ready'", { protocol: 'submission' }],
  ['220 mail.example.com ESMTP ready', { protocol: 'imap' }],
  ['Invalid greeting: 554 no', { protocol: 'submission' }],
])('nothing for %s to %j', (text, context) => {
  expect(found(text, context)).toEqual([]);
});
