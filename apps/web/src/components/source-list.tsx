import type { Source } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { OutsideLink } from './prose.tsx';

interface SourceListProps {
  readonly sources: readonly Source[];
  readonly texts: Texts;
}

/** All sources of an entry: how far each can be trusted, and the day somebody read it. */
export function SourceList({ sources, texts }: SourceListProps) {
  const { words, language } = texts;
  return (
    <ol class="sources">
      {sources.map(({ id, url, kind, read, note }, index) => (
        <li key={id} id={`source-${index + 1}`}>
          <OutsideLink url={url} />
          <small>
            {words.list.join([language.phrases.source[kind], words.list.read(read)])}
            {note && <span lang="en"> – {note}</span>}
          </small>
        </li>
      ))}
    </ol>
  );
}
