import { expect, test } from 'vitest';
import type { Check } from '../src/check.ts';
import { type CheckOptions, checkMessage } from '../src/check-message.ts';
import { now, sample } from './sample-message.ts';

/** A message, and which rules of the check it breaks: none for a near miss. */
export type Case = readonly [
  what: string,
  raw: string | Uint8Array,
  expected: readonly string[],
  options?: CheckOptions,
];

/** The rules of a check that a message breaks, each once. */
function brokenRules(check: Check, raw: string | Uint8Array, options: CheckOptions = {}): string[] {
  const { findings } = checkMessage(raw, { now, ...options });
  const names = findings.map((finding) => finding.check as string);
  return [...new Set(names)].filter((name) => Object.hasOwn(check.rules, name)).sort();
}

/** Runs the cases of a check; each of its rules must fire in one of them, and something must pass. */
export function describeCheck(check: Check, cases: readonly Case[]): void {
  for (const [what, raw, expected, options] of cases) {
    test(what, () => {
      expect(brokenRules(check, raw, options)).toEqual([...expected].sort());
    });
  }

  test('the sound sample passes', () => {
    expect(brokenRules(check, sample())).toEqual([]);
  });

  test('every rule fires in a case, and some case is a near miss', () => {
    const fired = new Set(cases.flatMap(([, , expected]) => expected));
    expect([...fired].sort()).toEqual(Object.keys(check.rules).sort());
    expect(cases.some(([, , expected]) => expected.length === 0)).toBe(true);
  });
}
