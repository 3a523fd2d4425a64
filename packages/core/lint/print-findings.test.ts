import { expect, test } from 'vitest';
import type { Finding } from './check.ts';
import { parseEntry } from './entries.ts';
import { annotation, findingLine } from './print-findings.ts';

const entry = parseEntry('providers/a.json', 'a', '{\n  "port": 1\n}');
const finding: Finding = {
  check: 'port-and-tls',
  entry,
  pointer: ['port'],
  message: '100% wrong:\nexpected 465',
  level: 'error',
};

test('a finding as a line', () => {
  expect(findingLine({ ...finding, message: 'is 1' }, 'packages/core')).toBe(
    'packages/core/providers/a.json:2 is 1',
  );
  expect(findingLine({ ...finding, message: 'is 1', level: 'warning' }, '')).toBe(
    'providers/a.json:2 warning: is 1',
  );
});

test('an annotation escapes what would end it', () => {
  expect(annotation(finding, 'a,b:c')).toBe(
    '::error file=a%2Cb%3Ac/providers/a.json,line=2,title=port-and-tls::100%25 wrong:%0Aexpected 465',
  );
});
