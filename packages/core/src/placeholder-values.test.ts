import { describe, expect, test } from 'vitest';
import { listProviders } from './catalog.ts';
import type { Diagnosis } from './diagnose.ts';
import { en } from './languages/en.ts';
import { zhCN } from './languages/zh-CN.ts';
import { placeholderValues } from './placeholder-values.ts';

const of = (rest: Partial<Diagnosis>): Diagnosis => ({
  id: 'tls/wrong-mode',
  confidence: 'likely',
  args: {},
  facts: [],
  ...rest,
});

describe('placeholderValues', () => {
  test('nothing is known, nothing is filled', () => {
    expect(placeholderValues(of({}), en, 'submission')).toEqual({});
  });

  test('codes become words, ids become names', () => {
    const args = {
      tls: 'implicit',
      expectedTls: 'starttls',
      otherProvider: 'qq-mail',
      port: '587',
    };
    expect(placeholderValues(of({ args }), zhCN, 'submission')).toEqual({
      tls: zhCN.phrases.tls.implicit,
      expectedTls: zhCN.phrases.tls.starttls,
      otherProvider: 'QQ 邮箱',
      port: '587',
    });
  });

  test.each([
    ['submission', 'smtp.qq.com', '465'],
    ['imap', 'imap.qq.com', '993'],
    ['pop3', 'pop.qq.com', '995'],
  ] as const)('the first server of the provider for %s', (protocol, expectedHost, expectedPort) => {
    expect(placeholderValues(of({ provider: 'qq-mail' }), en, protocol)).toMatchObject({
      provider: 'QQ Mail',
      expectedHost,
      expectedPort,
    });
  });

  test('what the diagnosis expects itself wins', () => {
    const args = { expectedPort: '587', expectedTls: 'starttls' };
    const values = placeholderValues(of({ provider: 'qq-mail', args }), en, 'submission');
    expect(values).toMatchObject({ expectedPort: '587', expectedTls: 'STARTTLS' });
    expect(values.expectedHost).toBeUndefined();
  });

  test('no template of a host comes out', () => {
    for (const { id } of listProviders())
      expect(
        JSON.stringify(placeholderValues(of({ provider: id }), en, 'submission')),
      ).not.toContain('%');
  });
});
