import { explain, refusalCode } from '@mailatlas/core';
import type { Examination } from '@mailatlas/formats';
import { diagnosesPath, diagnosisPath } from '../site/paths.ts';
import type { Texts } from '../words/texts.ts';
import { NextChecks } from './next-checks.tsx';
import { ReadText } from './read-text.tsx';

/** Nothing known is said as it is: what the reply code means, and what would help. */
export function UnknownCause({ found, texts }: { found: Examination; texts: Texts }) {
  const { home, site } = texts.words;
  const code = refusalCode(found.evidence.replies);
  const first = code === undefined ? undefined : String(code)[0];
  return (
    <section class="answer quiet" aria-labelledby="answer-title">
      <h2 id="answer-title">{home.nothingKnown}</h2>
      {(first === '4' || first === '5') && (
        <p>{home.codeMeans(String(code), home.codeClass[first])}</p>
      )}
      {found.diagnoses.length > 0 && (
        <>
          <h3>{home.codeAllows}</h3>
          <ul class="entries">
            {found.diagnoses.map((each) => (
              <li key={each.id} class="entry">
                <a href={diagnosisPath(texts.language.locale, each.id)}>
                  {explain(each, texts.language).title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <NextChecks diagnoses={found.diagnoses} texts={texts} />
      <p>
        {home.nothingKnownNext} <a href={diagnosesPath(texts.language.locale)}>{site.diagnoses}</a>
      </p>
      <ReadText found={found} texts={texts} />
    </section>
  );
}
