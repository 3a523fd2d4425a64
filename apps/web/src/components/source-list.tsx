import { formatSource, type Source } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { OutsideLink } from './prose.tsx';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly texts: Texts;
}

/** All sources of an entry: how far each can be trusted, and the day somebody read it. */
export function SourceList({ sources, texts: { language } }: SourceListProps) {
  return (
    <ol class="sources">
      {sources.map((source, index) => (
        <li key={source.id} id={`source-${index + 1}`}>
          <OutsideLink url={source.url} />
          <small>
            {formatSource(source, language)}
            {source.note && <span lang="en"> – {source.note}</span>}
          </small>
        </li>
      ))}
    </ol>
  );
}
