import { describe, expect, test } from 'vitest';
import { findProvider, formerServiceOf, loadLanguage } from './index.ts';

describe('formerServiceOf', () => {
  const old = {
    name: 'Old Mail',
    domains: ['old.example'],
    note: 'Taken over.',
    sources: ['help'],
  };
  const wide = { ...old, name: 'Wide Mail', domains: ['*.wide.example', 'wide.example'] };
  const guide = { formerServices: [old, wide] };

  test.each([
    ['someone@old.example', old],
    ['old.example', old],
    ['OLD.example.', old],
    ['a@b.wide.example', wide],
    ['wide.example', wide],
    ['someone@example.com', undefined],
    ['someone@not-old.example', undefined],
    ['no domain at all', undefined],
  ])('%s', (text, expected) => {
    expect(formerServiceOf(guide, text)).toBe(expected);
  });

  test('a provider that took over nothing', () => {
    expect(formerServiceOf({}, 'someone@old.example')).toBeUndefined();
  });
});

test.each(['en', 'zh-CN'] as const)('every domain with a past tells it (%s)', async (locale) => {
  const { guides } = await loadLanguage(locale);
  for (const [id, guide] of Object.entries(guides)) {
    for (const service of guide.formerServices ?? []) {
      for (const domain of service.domains) {
        const address = `someone@${domain.replace('*', 'mail')}`;
        expect(findProvider(address)?.id).toBe(id);
        expect(formerServiceOf(guide, address)).toBe(service);
      }
    }
  }
});
