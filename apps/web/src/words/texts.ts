import type { Language } from '@mailatlas/core';
import type { Words } from './words.ts';

/** All texts of one locale: the core's language and the site's own words. */
export interface Texts {
  readonly language: Language;
  readonly words: Words;
}
