import type { Explanation } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Prose } from './prose.tsx';

interface DiagnosisBodyProps {
  readonly said: Explanation;
  readonly texts: Texts;
  /** The level of its headings in the page. */
  readonly level?: 2 | 3;
}

/** Why it happens, whether waiting helps, who must act, and what not to change. */
export function DiagnosisBody({ said, texts, level = 3 }: DiagnosisBodyProps) {
  const { diagnosis } = texts.words;
  const Heading = `h${level}` as const;
  return (
    <>
      <section>
        <Heading>{diagnosis.why}</Heading>
        <p>
          <Prose text={said.cause} />
        </p>
        <dl class="pairs">
          <dt>{diagnosis.who}</dt>
          <dd class="sentence">{said.actorText}</dd>
          <dt>{diagnosis.waiting}</dt>
          <dd>{said.waiting}</dd>
        </dl>
      </section>
      {said.avoid.length > 0 && (
        <section class="avoid">
          <Heading>{diagnosis.avoid}</Heading>
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
