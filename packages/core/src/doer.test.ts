import { expect, test } from 'vitest';
import { doerOf } from './doer.ts';

test.each([
  ['user', 'user'],
  ['developer', 'developer'],
  ['server-admin', 'server-admin'],
  ['domain-admin', 'domain-admin'],
  ['network-admin', 'network-admin'],
  ['provider', 'user'],
  ['recipient', 'user'],
  ['nobody', 'user'],
] as const)('where the %s must act, the %s does the steps', (actor, doer) => {
  expect(doerOf(actor)).toBe(doer);
});
