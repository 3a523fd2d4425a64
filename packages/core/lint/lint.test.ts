import { expect, test } from 'vitest';
import { checks } from './checks/index.ts';
import { schema } from './checks/schema.ts';
import { targetsExist } from './checks/targets-exist.ts';
import { findIn, sampleDiagnosis, sampleProvider } from './sample-entries.ts';

test('the samples are without findings', () => {
  expect(findIn([{ provider: sampleProvider() }, { diagnosis: sampleDiagnosis() }])).toEqual([]);
});

test('every check has a name and a description of its own', () => {
  expect(new Set(checks.map((check) => check.name)).size).toBe(checks.length);
  for (const check of checks) expect(check.description).toMatch(/\.$/);
});

test('an entry that does not fit its schema meets no further check', () => {
  const broken = { ...sampleProvider(), kind: 'post-office', username: ['%EMAILADDRESS'] };
  expect(findIn([{ provider: broken }])).toEqual([
    'example-mail.kind kind: expected one of "mailbox"|"company"|"sending"|"testing"; it is "post-office"',
  ]);
});

test('what points to a broken entry is no mistake', () => {
  const pointing = sampleProvider({
    id: 'other-mail',
    family: 'other',
    domains: [],
    servers: [],
    confusedWith: [{ id: 'example-mail', when: { en: 'Never.', 'zh-CN': '不会。' } }],
  });
  const broken = { ...sampleProvider(), kind: 'post-office' };
  const samples = [{ provider: pointing }, { provider: broken }];
  expect(findIn(samples, [schema, targetsExist])).toEqual([
    expect.stringContaining('example-mail.kind'),
  ]);
});
