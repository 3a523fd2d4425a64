import { expect, test } from 'vitest';
import type { Context } from '../evidence/evidence.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Finding } from './finding.ts';
import { refusedCommand } from './refused-command.ts';

const found = (text: string, context: Context = {}, before: readonly Finding[] = []) =>
  refusedCommand(readEvidence(text, context), undefined, before).map(({ diagnosis }) => diagnosis);

test.each<[string, Context, string]>([
  ['500 Error: bad syntax', { step: 'ehlo' }, 'sender/helo-invalid'],
  ['500 5.3.3 Unrecognized command', { step: 'starttls' }, 'tls/starttls-unavailable'],
  ['454 TLS not available', { step: 'starttls' }, 'tls/starttls-unavailable'],
])('%s at %j: %s', (text, context, id) => {
  expect(found(text, context)).toEqual([id]);
});

test.each<[string, Context]>([
  ['421 try later', { step: 'ehlo' }],
  ['502 5.5.1 Unrecognized command', { step: 'ehlo' }],
  ['250 ok', { step: 'starttls' }],
  ['500 Error: bad syntax', { step: 'rcpt' }],
  ['500 Error: bad syntax', {}],
])('nothing for %s at %j', (text, context) => {
  expect(found(text, context)).toEqual([]);
});

test('words about the cause count more', () => {
  const words = { diagnosis: 'policy/ip-blocklisted', score: 120, facts: [] };
  expect(found('554 your address is listed', { step: 'ehlo' }, [words])).toEqual([]);
});
