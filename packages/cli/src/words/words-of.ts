import type { Locale } from '@mailatlas/core';
import { words as en } from './en.ts';
import type { Words } from './words.ts';
import { words as zhCN } from './zh-CN.ts';

/** What the command says in a locale. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh-CN' ? zhCN : en;
}
