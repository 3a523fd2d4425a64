import { expect, test } from 'vitest';
import { possibleChange } from './possible-change.ts';

test.each([
  [{ tls: 'implicit' }, 'starttls', { tls: 'starttls', port: 587 }],
  [
    { tls: 'implicit', port: 465, user: 'a' },
    'starttls',
    { tls: 'starttls', port: 587, user: 'a' },
  ],
  [{ tls: 'starttls' }, 'implicit', { tls: 'implicit', port: 465 }],
  [{ tls: 'starttls', port: 2525 }, 'starttls', { tls: 'starttls', port: 2525 }],
  [{ port: 25 }, 'starttls', { port: 25 }],
  [{ tls: 'none' }, 'starttls', { tls: 'none' }],
] as const)('%j where only %s is possible', (change, only, possible) => {
  expect(possibleChange(change, only)).toEqual(possible);
});
