import { en as english } from '@mailatlas/core/languages/en';
import { zhCN as chinese } from '@mailatlas/core/languages/zh-CN';
import { words as en } from '../../src/words/en.ts';
import type { Texts } from '../../src/words/texts.ts';
import { words as zhCN } from '../../src/words/zh-CN.ts';

/** Both locales with the words that the site itself says and those of the core. */
export const locales: readonly (Texts & { readonly locale: string })[] = [
  { locale: 'en', words: en, language: english },
  { locale: 'zh-CN', words: zhCN, language: chinese },
];
