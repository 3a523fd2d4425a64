import type { Source } from '@mailatlas/core';
import type { Words } from '../words/words.ts';

interface SourceMarksProps {
  readonly ids: readonly string[];
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** The numbers of the sources behind a group of facts, each leading to the list of sources. */
export function SourceMarks({ ids, sources, words }: SourceMarksProps) {
  const numbers = sources.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []));
  if (numbers.length === 0) return null;
  return (
    <p class="marks">
      {words.settings.sources}
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`}>
          {number}
        </a>
      ))}
    </p>
  );
}
