import type { Locale } from '@mailatlas/core';
import type { LogReport } from '@mailatlas/logs';
import { harmless } from '../print/page.ts';
import type { LogsWords } from '../words/logs-words.ts';
import { countText } from './write-values.ts';

/** What a reader of the report must know: sources that were not read as a whole, deliveries that could not be followed. */
export function reportNotes(
  { problems, unjoined }: Pick<LogReport, 'problems' | 'unjoined'>,
  { sourceProblem, unjoined: notFollowed }: LogsWords,
  locale: Locale,
): string[] {
  const notes = problems.map(({ source, problem, packing = '', sameAs = '' }) =>
    problem === 'repeated'
      ? sourceProblem.repeated(harmless(source), harmless(sameAs))
      : sourceProblem[problem](harmless(source), packing),
  );
  if (unjoined > 0) notes.push(notFollowed(countText(unjoined, locale)));
  return notes;
}
