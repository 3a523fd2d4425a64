import { expect, test } from 'vitest';
import { readEntries } from './entries.ts';
import { lint } from './lint.ts';
import { findingLine } from './print-findings.ts';

test('no entry has an error', () => {
  const errors = lint(readEntries()).filter((finding) => finding.level === 'error');
  expect(errors.map((finding) => findingLine(finding, '', 'en'))).toEqual([]);
});
