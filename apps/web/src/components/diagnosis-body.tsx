import type { Explanation } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Prose } from './prose.tsx';

interface DiagnosisBodyProps {
  readonly said: Explanation;
  readonly texts: Texts;
}

/** Why it happens, whether waiting helps, who must act, and what not to change. */
export function DiagnosisBody({ said, texts }: DiagnosisBodyProps) {
  const { diagnosis } = texts.words;
  return (
    <>
      <section>
        <h3>{diagnosis.why}</h3>
        <p>
          <Prose text={said.cause} />
        </p>
        <dl class="pairs">
          <dt>{diagnosis.who}</dt>
          <dd>{said.actorText}</dd>
          <dt>{diagnosis.waiting}</dt>
          <dd>{said.waiting}</dd>
        </dl>
      </section>
      {said.avoid.length > 0 && (
        <section class="avoid">
          <h3>{diagnosis.avoid}</h3>
          <ul>
            {said.avoid.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
