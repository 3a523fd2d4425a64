import type { Locale } from '../provider.ts';
import type { Language } from './language.ts';

/** Loads the words of one locale, and only those. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  if (locale === 'zh-CN') return (await import('./zh-CN.ts')).zhCN;
  return (await import('./en.ts')).en;
}
