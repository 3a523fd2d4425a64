import type { Locale } from '@mailatlas/core';
import type { MessageWords } from './message-words.ts';

/** The words of `message`, loaded when it is asked for. */
export async function loadMessageWords(locale: Locale): Promise<MessageWords> {
  if (locale === 'zh-CN') return (await import('./message-zh-CN.ts')).messageWords;
  return (await import('./message-en.ts')).messageWords;
}
