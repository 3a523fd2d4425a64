import type { Locale } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { texts as en } from '../words/texts-en.ts';
import { texts as zhCN } from '../words/texts-zh-CN.ts';

/** The locales of the site, in the order in which they are offered. */
export const locales: readonly Locale[] = ['en', 'zh-CN'];

/** The texts of every locale; for pages that are made at build time only. */
export const textsOf: Readonly<Record<Locale, Texts>> = { en, 'zh-CN': zhCN };

/** The path of a page in the other locale. */
export function inOtherLocale(path: string, locale: Locale): string {
  return locale === 'en' ? path.replace('/en/', '/zh-CN/') : path.replace('/zh-CN/', '/en/');
}
