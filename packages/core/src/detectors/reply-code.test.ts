import { describe, expect, test } from 'vitest';
import { getDiagnosis } from '../diagnosis-info.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { Finding } from './finding.ts';
import { replyCode } from './reply-code.ts';

const run = (text: string, found: readonly Finding[] = []) =>
  replyCode(readEvidence(text), undefined, found);

test('every reading is a diagnosis that exists', () => {
  for (let code = 400; code < 600; code++)
    for (const { diagnosis } of run(`${code} x`))
      expect(getDiagnosis(diagnosis), diagnosis).toBeDefined();
});

describe('replyCode', () => {
  test.each([
    ['535 x', ['auth/bad-credentials', 'auth/app-password-required', 'auth/service-disabled']],
    [
      '535 5.7.8 x',
      ['auth/bad-credentials', 'auth/app-password-required', 'auth/service-disabled'],
    ],
    ['538 x', ['tls/required']],
    ['451 x', ['server/temporary', 'policy/greylisted', 'policy/rate-limited']],
    ['451 4.7.1 x', ['policy/greylisted', 'policy/rate-limited', 'server/temporary']],
    ['550 5.1.3 x', ['recipient/invalid-syntax', 'recipient/unknown', 'policy/rejected']],
    ['status: 5.3.4', ['size/too-large']],
    ['452 4.3.1 x', ['server/storage', 'recipient/too-many', 'recipient/mailbox-full']],
  ])('%j: %j', (text, ids) => {
    const found = run(text);
    const ranked = found.toSorted((a, b) => b.score - a.score);
    expect(ranked.slice(0, ids.length).map(({ diagnosis }) => diagnosis)).toEqual(ids);
    for (const id of ids) expect(getDiagnosis(id), id).toBeDefined();
    const fact = found[0]?.facts[0];
    expect(text.slice(fact?.start, fact?.end)).toBe(fact?.text);
  });

  test('the enhanced code is worth more than the plain one', () => {
    expect(run('535 5.7.8 x')[0]?.score).toBeGreaterThan(run('535 x')[0]?.score ?? 0);
  });

  test.each(['', '250 OK', '499 x', '220 ready', 'hello world'])('%j: nothing', (text) => {
    expect(run(text)).toEqual([]);
  });

  test('silent where words or settings have spoken, not where a guess has', () => {
    expect(run('535 x', [{ diagnosis: 'auth/required', score: 60, facts: [] }])).toEqual([]);
    expect(run('535 x', [{ diagnosis: 'auth/required', score: 59, facts: [] }])).not.toEqual([]);
  });
});
