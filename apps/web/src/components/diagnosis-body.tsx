import type { Explanation } from '@mailatlas/core';
import type { Texts } from '../words/texts.ts';
import { Prose } from './prose.tsx';
import { Steps } from './steps.tsx';

interface DiagnosisBodyProps {
  readonly said: Explanation;
  readonly texts: Texts;
  /** The level of its headings in the page. */
  readonly level?: 2 | 3;
}

/** Why it happens, whether waiting helps, who must act, what not to change, and what others do. */
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
      {said.others.map(({ actor, actorText, steps }) => (
        <section key={actor}>
          <Heading>{actorText}</Heading>
          <Steps steps={steps} />
        </section>
      ))}
    </>
  );
}
