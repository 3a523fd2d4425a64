import { expect, test } from 'vitest';
import { readEvidence } from '../evidence/read-evidence.ts';
import { secretMalformed } from './secret-malformed.ts';

const run = (pass: unknown) =>
  secretMalformed(readEvidence({ settings: { auth: { user: 'a', pass } } }), undefined, []);

test.each([' abcd', 'abcd\n', '"abcd"', "'abcd'"])('%j', (pass) => {
  const found = run(pass);
  expect(found).toMatchObject([{ diagnosis: 'auth/secret-malformed' }]);
  expect(JSON.stringify(found)).not.toContain('abcd');
});

test.each(['abcd', 'abcd efgh ijkl mnop', 'ab"cd', '', ' ', undefined])('%j: nothing', (pass) => {
  expect(run(pass)).toEqual([]);
});
