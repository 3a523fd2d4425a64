import { expect, test } from 'vitest';
import { secretFaultOf } from './secret-fault.ts';

test.each([
  [' abcd', 'blanks'],
  ['abcd\n', 'blanks'],
  ['"abcd"', 'quotes'],
  ['abcd', undefined],
  ['ab cd', undefined],
  ['"abcd', undefined],
  ['', undefined],
  [' ', undefined],
  [1234, undefined],
])('%j: %s', (secret, fault) => expect(secretFaultOf(secret)).toBe(fault));
