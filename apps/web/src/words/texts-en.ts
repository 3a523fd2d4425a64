import { en } from '@mailatlas/core/languages/en';
import { words } from './en.ts';
import type { Texts } from './texts.ts';

/** English. */
export const texts: Texts = { language: en, words };
