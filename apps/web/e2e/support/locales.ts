import { words as en } from '../../src/words/en.ts';
import type { Words } from '../../src/words/words.ts';
import { words as zhCN } from '../../src/words/zh-CN.ts';

/** Both locales with the words that the site itself says. */
export const locales: readonly { readonly locale: string; readonly words: Words }[] = [
  { locale: 'en', words: en },
  { locale: 'zh-CN', words: zhCN },
];
