import { formatSource, type Language, type Source, sourceKinds } from '@mailatlas/core';
import type { Words } from '../words/words.ts';
import type { Page } from './page.ts';

/** Of each kind that is not the provider's own word. */
const shownOfOthers = 4;

/** The pages behind an answer, under what they are and when they were read: all of the provider's own, a few of the others. */
export function printSources(
  page: Page,
  words: Words,
  sources: readonly Source[],
  language: Language,
): void {
  page.heading(words.section.sources);
  for (const kind of sourceKinds) {
    const ofKind = sources.filter((source) => source.kind === kind);
    const shown =
      kind === 'official' || kind === 'published' ? ofKind : ofKind.slice(0, shownOfOthers);
    for (const what of new Set(shown.map((source) => formatSource(source, language))))
      page
        .text(capitalized(what), 2)
        .bullets(
          shown.filter((each) => formatSource(each, language) === what).map(({ url }) => url),
        );
    if (ofKind.length > shown.length) page.text(words.moreSources(ofKind.length - shown.length), 4);
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
