import { expect, test } from 'vitest';
import { accessState } from './access-state.ts';

test.each([
  ['on', 'user', 'on'],
  ['on', 'admin', 'on'],
  ['off', 'user', 'off-user'],
  ['off', 'admin', 'off-admin'],
  ['unknown', 'admin', 'off-admin'],
  ['unknown', 'user', 'unknown'],
] as const)('%s at first, switched by the %s: %s', (initial, actor, state) => {
  expect(accessState({ default: initial, actor })).toBe(state);
});
