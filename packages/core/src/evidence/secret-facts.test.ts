import { expect, test } from 'vitest';
import { secretFacts } from './secret-facts.ts';

test.each<[unknown, object]>([
  [' abcd', { secretFault: 'blanks' }],
  ['abcd\n', { secretFault: 'blanks' }],
  ['"abcd"', { secretFault: 'quotes' }],
  ['abcd efgh ijkl mnop', { secretLength: 16 }],
  ['12345678', { secretLength: 8 }],
  ['‹secret:16-letters›', { secretLength: 16 }],
  // Blanks in groups of four are counted in the mark.
  ['‹secret:19-characters›', {}],
  ['ab cd', {}],
  ['"abcd', {}],
  ['your-app-password', {}],
  ['xxxxxxxxxxxx', {}],
  ['', {}],
  [' ', {}],
  [12345678, {}],
  [undefined, {}],
])('%j: %j', (secret, facts) => expect(secretFacts(secret)).toEqual(facts));
