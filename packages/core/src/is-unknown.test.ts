import { expect, test } from 'vitest';
import { diagnose } from './diagnose.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import { isFounded, isUnknown } from './is-unknown.ts';

test.each([
  ['hello world', true],
  ['550 the moon is in the wrong house', true],
  ['550 5.7.26 the moon is in the wrong house', true],
  ['535 5.7.8 Username and Password not accepted', false],
  ['501 Recipient syntax error', false],
  ['connect ECONNREFUSED 127.0.0.1:587', false],
])('%s: %s', (text, unknown) => {
  expect(isUnknown(diagnose(readEvidence(text)))).toBe(unknown);
});

test.each([
  ['535 5.7.8 Username and Password not accepted', true],
  ['501 Recipient syntax error', false],
  ['550 the moon is in the wrong house', false],
])('%s is founded: %s', (text, founded) => {
  expect(diagnose(readEvidence(text)).some(isFounded)).toBe(founded);
});
