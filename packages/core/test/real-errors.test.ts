import { expect, test } from 'vitest';
import { judge, readRealErrors } from '../evaluation/judge.ts';
import { getDiagnosis } from '../src/diagnosis-info.ts';

const errors = readRealErrors();

test('every id of the collected errors is a diagnosis', () => {
  for (const { truth, accept = [], text } of errors)
    for (const id of [...truth, ...accept])
      expect(
        getDiagnosis(id) ?? (id === 'unknown' ? id : undefined),
        `${id}: ${text}`,
      ).toBeDefined();
});

test('the right cause stands first, or among the alternatives, as often as it did; hardly ever a wrong one is certain', () => {
  const judged = errors.map(judge);
  const share = (key: 'strict' | 'lenient' | 'wronglyCertain') =>
    judged.filter((each) => each[key]).length / judged.length;
  expect(share('strict')).toBeGreaterThan(0.88);
  expect(share('lenient')).toBeGreaterThan(0.95);
  expect(share('wronglyCertain')).toBeLessThan(0.02);
});
