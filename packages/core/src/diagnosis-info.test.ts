import { expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { getDiagnosis, listDiagnoses } from './diagnosis-info.ts';

test('every authored diagnosis is there, without its words', () => {
  expect(listDiagnoses().map(({ id }) => id)).toEqual(
    readEntries().diagnoses.map(({ name }) => name.replace('diagnoses/', '')),
  );
  expect(JSON.stringify(listDiagnoses())).not.toMatch(/"(?:text|replies|nearMisses)"/);
});

test('every alternative exists and is another one', () => {
  for (const { id, alternatives = [] } of listDiagnoses())
    for (const other of alternatives) {
      expect(getDiagnosis(other), `${id} -> ${other}`).toBeDefined();
      expect(other).not.toBe(id);
    }
});

test.each(['', 'auth', 'auth/no-such-thing', 'constructor', '__proto__', 'toString'])(
  '%j is no diagnosis',
  (id) => {
    expect(getDiagnosis(id)).toBeUndefined();
  },
);
