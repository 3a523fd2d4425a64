import { describe, expect, test } from 'vitest';
import { getDiagnosis } from '../diagnosis-info.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Finding } from './finding.ts';
import { replyCode } from './reply-code.ts';

const run = (text: string, found: readonly Finding[] = []) =>
  replyCode(readEvidence(text), undefined, found);

describe('replyCode', () => {
  test.each([
    ['535 x', ['auth/bad-credentials']],
    ['535 5.7.8 x', ['auth/bad-credentials']],
    ['530 x', ['auth/required']],
    ['504 x', ['auth/method-unsupported']],
    ['538 x', ['tls/required']],
    ['454 x', ['auth/temporary']],
    ['451 x', ['server/temporary']],
    ['421 x', ['server/unavailable']],
    ['550 5.1.1 x', ['recipient/unknown']],
    ['552 5.3.4 x', ['size/too-large']],
    ['451 4.7.1 x', ['policy/greylisted']],
    ['421 x\n535 y', ['server/unavailable', 'auth/bad-credentials']],
  ])('%j: %j', (text, ids) => {
    const found = run(text);
    expect(found.map(({ diagnosis }) => diagnosis)).toEqual(ids);
    for (const id of ids) expect(getDiagnosis(id), id).toBeDefined();
    const fact = found[0]?.facts[0];
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.text);
  });

  test('the enhanced code is worth more than the plain one', () => {
    expect(run('535 5.7.8 x')[0]?.score).toBeGreaterThan(run('535 x')[0]?.score ?? 0);
  });

  test.each(['', '250 OK', '550 x', '554 5.7.1 x', '220 ready', 'hello world'])(
    '%j: nothing',
    (text) => {
      expect(run(text)).toEqual([]);
    },
  );

  test('silent where something else has spoken', () => {
    expect(run('535 x', [{ diagnosis: 'auth/required', score: 1, facts: [] }])).toEqual([]);
  });
});
