import type { ProviderGuide } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { OutsideLink } from './prose.tsx';

/** All sources of an entry: how far each can be trusted, and the day somebody read it. */
export function SourceList({ guide, texts }: { guide: ProviderGuide; texts: Texts }) {
  const { words, language } = texts;
  return (
    <ol class="sources">
      {guide.sources.map(({ id, url, kind, read, note }, index) => (
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
