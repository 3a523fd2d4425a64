import type { Locale } from '@mailatlas/core';
import { harmless } from '../print/page.ts';
import type { LogsWords } from '../words/logs-words.ts';
import type { Words } from '../words/words.ts';
import { countText } from './write-values.ts';

/** The first names with their counts, and what all others have together. */
export function countsText(
  words: Words,
  own: LogsWords,
  locale: Locale,
  most: number,
  counts: readonly { readonly name: string; readonly messages: number }[],
  others: number,
): string {
  const rest = counts.slice(most).reduce((sum, { messages }) => sum + messages, others);
  const shown = counts
    .slice(0, most)
    .map(({ name, messages }) => `${harmless(name)} ${countText(messages, locale)}`);
  return words.list(rest > 0 ? [...shown, own.others(countText(rest, locale))] : shown);
}
