import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../lint/entries.ts';
import { listProviders } from './catalog.ts';
import { type Diagnosis, diagnose, diagnoseBy } from './diagnose.ts';
import { getDiagnosis } from './diagnosis-info.ts';
import type { Context } from './evidence/evidence.ts';
import { readEvidence } from './evidence/read-evidence.ts';
import { compileRules } from './match/match-rules.ts';
import { readRules } from './match/read-rules.ts';
import type { Provider } from './provider.ts';

const { providers, diagnoses } = readEntries();

/** The reply's own conditions, as a caller would know them. */
const contextOf = ({
  protocol,
  step,
  errorCode,
}: Pick<Context, 'protocol' | 'step' | 'errorCode'>): Context => ({
  ...(protocol && { protocol }),
  ...(step && { step }),
  ...(errorCode && { errorCode }),
});

describe('one refusal, read by what the provider accepts', () => {
  test.each([
    ['qq-mail', 'auth/app-password-required'],
    ['gmail', 'auth/app-password-required'],
    ['outlook-com', 'auth/oauth-required'],
    ['microsoft-365', 'auth/oauth-required'],
  ])('535 from %s: %s', (provider, id) => {
    expect(diagnose(readEvidence('535 Authentication failed', { provider }))[0]).toMatchObject({
      id,
      provider,
    });
  });

  test('535 from an unknown server: bad credentials, not certain, with alternatives', () => {
    const [found, ...others] = diagnose(
      readEvidence('535 Authentication failed', { host: 'smtp.example.org' }),
    );
    expect(found?.id).toBe('auth/bad-credentials');
    expect(found?.confidence).not.toBe('certain');
    expect(others.map(({ id }) => id)).toEqual(
      expect.arrayContaining(
        [...(getDiagnosis('auth/bad-credentials')?.alternatives ?? [])].slice(0, 4),
      ),
    );
    for (const { confidence } of others) expect(confidence).toBe('possible');
  });
});

describe('the order of the rules does not matter', () => {
  const examples = diagnoses.flatMap(
    ({ value }) => value?.replies.map(({ example }) => example) ?? [],
  );
  const ordered = readRules().rules;

  test.each([
    ['reversed', ordered.toReversed()],
    [
      'halves swapped',
      [...ordered.slice(ordered.length / 2), ...ordered.slice(0, ordered.length / 2)],
    ],
    [
      'shuffled',
      fc.sample(fc.shuffledSubarray([...ordered], { minLength: ordered.length }), {
        numRuns: 1,
        seed: 5,
      })[0] ?? [],
    ],
  ])('%s', (_, other) => {
    expect(other).not.toEqual(ordered);
    expect(other).toHaveLength(ordered.length);
    const matcher = compileRules(other);
    for (const example of examples) {
      const evidence = readEvidence(example);
      const answer = (found: readonly Diagnosis[]) =>
        found.map(({ id, confidence, provider }) => ({ id, confidence, provider }));
      expect(answer(diagnoseBy(matcher, evidence)), example).toEqual(answer(diagnose(evidence)));
    }
  });
});

describe('nothing is known', () => {
  test.each([
    '',
    'hello world',
    '250 OK',
    '220 smtp.example.org ESMTP ready',
    '你好，世界',
    'The quick brown fox',
    '{}',
    '465',
  ])('%j', (text) => {
    expect(diagnose(readEvidence(text))).toEqual([]);
  });
});

const confidences = ['possible', 'likely', 'certain'];

test("the right provider never makes one's own reply less sure", () => {
  for (const { value } of providers) {
    if (!value || !('replies' in value)) continue;
    for (const { example, match, diagnosis } of (value as Provider).replies ?? []) {
      const confidence = (context: Context) => {
        const found = diagnose(readEvidence(example, { ...contextOf(match), ...context })).find(
          ({ id }) => id === diagnosis,
        );
        return confidences.indexOf(found?.confidence ?? '');
      };
      expect(confidence({ provider: value.id }), `${value.id}: ${example}`).toBeGreaterThanOrEqual(
        confidence({}),
      );
    }
  }
});

describe('any answer', () => {
  const snippets = [...diagnoses, ...providers].flatMap(({ value }) =>
    value && 'replies' in value ? (value.replies ?? []).map(({ example }) => example) : [],
  );
  const text = fc
    .array(fc.oneof(fc.constantFrom(...snippets), fc.string()), { maxLength: 4 })
    .map((parts) => parts.join('\n'));
  const context = fc.record(
    {
      provider: fc.constantFrom(...listProviders().map(({ id }) => id)),
      port: fc.constantFrom(25, 110, 143, 465, 587, 993, 995, 1025),
      tls: fc.constantFrom('implicit', 'starttls', 'none'),
      protocol: fc.constantFrom('submission', 'imap', 'pop3'),
      step: fc.constantFrom('connect', 'auth', 'mail', 'rcpt', 'data'),
      host: fc.constantFrom(
        'smtp.qq.com',
        'smtp.example.org',
        'mail.qq.com',
        'https://smtp.qq.com',
      ),
      user: fc.constantFrom('a@qq.com', 'a@example.org', 'undefined'),
      from: fc.constantFrom('a@qq.com', 'b@example.org'),
    } as const,
    { requiredKeys: [] },
  );

  test('names known diagnoses, each once, five at most, and facts that stand in the text', () => {
    fc.assert(
      fc.property(text, context, (text, context) => {
        const evidence = readEvidence(text, context as Context);
        const found = diagnose(evidence);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const each of found) check(each, evidence.text);
        expect(diagnose(readEvidence(text, context as Context))).toEqual(found);
      }),
    );
  });

  function check({ id, facts, confidence }: Diagnosis, text: string): void {
    expect(getDiagnosis(id), id).toBeDefined();
    if (confidence !== 'possible') expect(facts, id).not.toEqual([]);
    for (const { start, end } of facts)
      if (start !== undefined && end !== undefined)
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
});
