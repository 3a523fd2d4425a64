import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listProviders } from '../catalog.ts';
import { listDiagnoses } from '../diagnosis-info.ts';
import { allGuides as allGuidesEn } from '../generated/providers/en/all-guides.ts';
import { allGuides as allGuidesZhCN } from '../generated/providers/zh-CN/all-guides.ts';
import { loadLanguage } from './load-language.ts';

const shipped = { en: allGuidesEn, 'zh-CN': allGuidesZhCN };

describe.each(['en', 'zh-CN'] as const)('%s', (locale) => {
  test('has a guide for every provider and words for every diagnosis', async () => {
    const language = await loadLanguage(locale);
    expect(language.locale).toBe(locale);
    expect(Object.keys(language.guides).sort()).toEqual(
      listProviders()
        .map(({ id }) => id)
        .sort(),
    );
    expect(Object.keys(language.diagnoses).sort()).toEqual(
      listDiagnoses()
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('its guides as shipped are under 120 kB gzipped; the sources behind them come apart', async () => {
    const { guides, sources } = await loadLanguage(locale);
    expect(gzipSync(JSON.stringify(shipped[locale]())).length).toBeLessThan(120_000);
    expect(Object.keys(sources)).toEqual(Object.keys(guides));
  });

  test('a part of it is the same as in the whole, and only what was asked for', async () => {
    const whole = await loadLanguage(locale);
    const guides = await loadLanguage(locale, {
      guides: ['qq-mail', 'no-such-provider', 'constructor'],
      diagnoses: false,
    });
    expect(guides).toEqual({
      ...whole,
      diagnoses: {},
      guides: { 'qq-mail': whole.guides['qq-mail'] },
      sources: { 'qq-mail': whole.sources['qq-mail'] },
      dns: {},
    });
    const texts = await loadLanguage(locale, { guides: [], diagnoses: true });
    expect(texts).toEqual({ ...whole, guides: {}, sources: {}, dns: {} });
  });
});

test('no phrase of one language is empty, and Chinese ones are in Chinese', async () => {
  const { phrases } = await loadLanguage('zh-CN');
  for (const group of Object.values(phrases))
    for (const words of typeof group === 'string' ? [group] : Object.values(group))
      if (typeof words === 'string') expect(words.trim()).not.toBe('');
  expect(Object.values(phrases.limit).every((words) => /\p{Script=Han}/u.test(words))).toBe(true);
});
