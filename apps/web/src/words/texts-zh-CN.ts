import { zhCN } from '@mailatlas/core/languages/zh-CN';
import type { Texts } from './texts.ts';
import { words } from './zh-CN.ts';

/** Simplified Chinese. */
export const texts: Texts = { language: zhCN, words };
