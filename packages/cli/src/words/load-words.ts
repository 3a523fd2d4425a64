import type { Locale } from '@mailatlas/core';
import type { Words } from './words.ts';

export async function loadWords(locale: Locale): Promise<Words> {
  if (locale === 'zh-CN') return (await import('./zh-CN.ts')).words;
  return (await import('./en.ts')).words;
}
