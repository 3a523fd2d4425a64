import type { Locale } from '@mailatlas/core';
import type { FindingWords } from './finding-words.ts';

/** The words of one language; the other one is not loaded. */
export async function loadFindingWords(locale: Locale): Promise<FindingWords> {
  if (locale === 'zh-CN') return (await import('./zh-CN/index.ts')).words;
  return (await import('./en/index.ts')).words;
}
