import { type Diagnosis, type Explanation, formatSource, getProvider } from '@mailatlas/core';
import { OutsideLink } from '../components/prose.tsx';
import type { Texts } from '../words/texts.ts';

interface EvidenceListProps {
  readonly diagnosis: Diagnosis;
  readonly said: Explanation;
  readonly texts: Texts;
}

/** What the cause was concluded from: parts of the text, the pages that document them, and how sure it is. */
export function EvidenceList({ diagnosis, said, texts }: EvidenceListProps) {
  const { words, language } = texts;
  const provider = diagnosis.provider && getProvider(diagnosis.provider)?.name[language.locale];
  return (
    <section>
      <h3>{words.diagnosis.evidence}</h3>
      <ul class="evidence">
        {diagnosis.facts.map(({ what, text, source }) => (
          <li key={text}>
            {what === 'provider' ? (provider ?? text) : <q>{text}</q>}
            {source && (
              <>
                {' '}
                <OutsideLink url={source} text={words.diagnosis.evidenceSource} />
              </>
            )}
          </li>
        ))}
        {said.sources.map((source) => (
          <li key={source.url}>
            <OutsideLink url={source.url} />
            <small>{formatSource(source, language)}</small>
          </li>
        ))}
        <li>{words.list.label(words.diagnosis.confidence, said.confidenceText)}</li>
      </ul>
    </section>
  );
}
