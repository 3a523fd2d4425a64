import { expect, test } from 'vitest';
import type { Finding } from './check.ts';
import { parseEntry } from './entries.ts';
import { annotation, findingLine } from './print-findings.ts';

const entry = parseEntry('providers/a.json', 'a', '{\n  "port": 1\n}');
const finding: Finding = {
  check: 'port-and-tls',
  entry,
  pointer: ['port'],
  message: { en: '100% wrong:\nexpected 465', 'zh-CN': '100% 不对：\n应为 465' },
  level: 'error',
};

const is1 = { en: 'is 1', 'zh-CN': '是 1' };

test('a finding as a line', () => {
  expect(findingLine({ ...finding, message: is1 }, 'packages/core', 'en')).toBe(
    'packages/core/providers/a.json:2 is 1',
  );
  expect(findingLine({ ...finding, message: is1, level: 'warning' }, '', 'en')).toBe(
    'providers/a.json:2 warning: is 1',
  );
  expect(findingLine({ ...finding, message: is1, level: 'warning' }, '', 'zh-CN')).toBe(
    'providers/a.json:2 警告：是 1',
  );
});

test('an annotation escapes what would end it', () => {
  expect(annotation(finding, 'a,b:c', 'en')).toBe(
    '::error file=a%2Cb%3Ac/providers/a.json,line=2,title=port-and-tls::100%25 wrong:%0Aexpected 465',
  );
});
