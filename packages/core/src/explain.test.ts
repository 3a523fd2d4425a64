import { describe, expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import type { Diagnosis } from './diagnose.ts';
import { listDiagnoses } from './diagnosis-info.ts';
import { type Explanation, explain } from './explain.ts';
import { en } from './languages/en.ts';
import { zhCN } from './languages/zh-CN.ts';

const languages = [en, zhCN];
const of = (id: string, rest: Partial<Diagnosis> = {}): Diagnosis => ({
  id,
  confidence: 'likely',
  args: {},
  facts: [],
  ...rest,
});
const wordsOf = ({
  title,
  cause,
  steps,
  avoid,
  next,
  actorText,
  waiting,
  confidenceText,
}: Explanation) => [title, cause, ...steps, ...avoid, next, actorText, waiting, confidenceText];

describe.each(languages)('$locale', (language) => {
  const cases = listDiagnoses().flatMap(({ id }) =>
    [undefined, 'qq-mail', 'gmail', 'outlook-com', 'amazon-ses'].map((provider) => ({
      id,
      provider,
    })),
  );

  test.each(cases)(
    '$id for $provider: complete words, nothing left to fill in',
    ({ id, provider }) => {
      const explanation = explain(of(id, provider ? { provider } : {}), language);
      expect(explanation.steps.length).toBeGreaterThan(0);
      for (const words of wordsOf(explanation)) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/\{[a-zA-Z]+[|}]|\[object/);
        // Some texts speak of the word itself.
        if (!JSON.stringify(language.diagnoses[id]).includes('undefined'))
          expect(words).not.toContain('undefined');
      }
      for (const link of explanation.links) expect(link).toMatch(/^https:\/\//);
    },
  );

  test.each(['auth/bad-credentials', 'auth/app-password-required', 'auth/too-many-attempts'])(
    '%s at a sending service speaks of no mailbox',
    (id) => {
      const services = listProviders().filter(({ kind }) => kind === 'sending');
      expect(services.length).toBeGreaterThan(40);
      for (const { id: provider } of services) {
        const { title, cause, steps, next } = explain(of(id, { provider }), language);
        expect([title, cause, ...steps, next].join('\n'), provider).not.toMatch(
          /webmail|mailbox|网页邮箱|邮箱登录/i,
        );
      }
      expect(explain(of(id, { provider: 'qq-mail' }), language).next).not.toBe(
        explain(of(id, { provider: 'sendgrid' }), language).next,
      );
    },
  );

  test('every provider: its own steps are in the answer to a refused password', () => {
    for (const { id } of listProviders()) {
      const { steps, sources } = explain(
        of('auth/app-password-required', { provider: id }),
        language,
      );
      const guide = language.guides[id];
      const access =
        guide?.access
          .filter((each) => each.protocols.includes('submission'))
          .flatMap((each) => each.steps) ?? [];
      for (const step of access) expect(steps, id).toContain(step);
      if (access.length > 0) expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test("QQ's own steps and link are woven in, and only for QQ", () => {
    const own = explain(of('auth/app-password-required', { provider: 'qq-mail' }), language);
    const plain = explain(of('auth/app-password-required'), language);
    const credential = language.guides['qq-mail']?.credentials[0];
    expect(own.steps).toEqual(expect.arrayContaining([...(credential?.steps ?? [])]));
    expect(own.links).toContain(credential?.url);
    expect(plain.steps).not.toEqual(own.steps);
    expect(plain).toMatchObject({ links: [], sources: [] });
  });
});

test('args fill the words: codes become words, ids become names', () => {
  const args = {
    port: '587',
    tls: 'implicit',
    expectedTls: 'starttls',
    expectedPort: '587',
    host: 'smtp.qq.com',
  };
  const step = explain(of('tls/wrong-mode', { args }), en).steps[0];
  expect(step).toContain('587');
  expect(step).toContain(en.phrases.tls.starttls);
  expect(step).not.toContain('starttls');
  const other = { host: 'smtp.163.com', otherProvider: 'netease-163', expectedHost: 'smtp.qq.com' };
  expect(wordsOf(explain(of('config/wrong-host', { args: other }), en)).join('\n')).not.toContain(
    'netease-163',
  );
});

describe('whether waiting helps', () => {
  const byReply = listDiagnoses().find(({ permanence }) => permanence === 'by-reply')?.id ?? '';

  test.each([
    ['451', 'temporary'],
    ['550', 'permanent'],
    [undefined, 'unknown'],
  ] as const)('after %s: %s', (code, waiting) => {
    expect(explain(of(byReply, { args: code ? { code } : {} }), en).waiting).toBe(
      en.phrases.waiting[waiting],
    );
  });

  test('what is permanent stays so, whatever the code', () => {
    const { waiting } = explain(of('auth/bad-credentials', { args: { code: '451' } }), en);
    expect(waiting).toBe(en.phrases.waiting.permanent);
  });
});

describe('the protocol chooses the steps', () => {
  test.each([
    [{ port: '465' }, 'submission'],
    [{ port: '993' }, 'imap'],
    [{ host: 'imap.example.org' }, 'imap'],
    [{ port: '110' }, 'pop3'],
    [{ host: 'pop.example.org' }, 'pop3'],
  ] as const)('%j: %s', (args, protocol) => {
    for (const { id } of listProviders()) {
      const { steps } = explain(of('auth/service-disabled', { provider: id, args }), en);
      for (const access of en.guides[id]?.access ?? [])
        if (access.protocols.includes(protocol))
          for (const step of access.steps) expect(steps, id).toContain(step);
    }
  });
});

test.each(['', 'auth/no-such-thing', 'constructor'])('%j is a mistake of the caller', (id) => {
  expect(() => explain(of(id), en)).toThrow(TypeError);
});
